import { describe, expect, test } from 'vitest';
import { suggested } from '$lib/desk/datasetName';
import { aPeriod } from '../periods';
import { CREDITS, SITE } from '../tools/published';

const BEFORE = {
	title: 'Children’s Services: 2011/12 outturn',
	publishedOn: '2012-09-19',
	source: 'Rotherham',
	site: SITE,
	credits: CREDITS,
	period: aPeriod('2011-12')
};

describe('what a dataset is suggested to be called', () => {
	test('is what the one before was called, where it opens on the same period', () => {
		expect(suggested(BEFORE, { period: aPeriod('2011-12'), today: '2012-10-01' })).toEqual({
			title: BEFORE.title,
			publishedOn: '2012-09-19',
			source: 'Rotherham',
			site: SITE,
			credits: CREDITS
		});
	});

	test('names the further period, and this day', () => {
		expect(suggested(BEFORE, { period: aPeriod('2012-13-q1'), today: '2012-10-01' })).toMatchObject(
			{
				title: 'Children’s Services: 2012/13 Q1 outturn',
				publishedOn: '2012-10-01'
			}
		);
		const plain = { ...BEFORE, title: 'Performance' };
		expect(suggested(plain, { period: aPeriod('2012-13'), today: '2013-06-01' }).title).toBe(
			'Performance, 2012/13'
		);
	});
});
