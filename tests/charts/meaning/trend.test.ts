import { describe, expect, it } from 'vitest';
import { actualsOf, trendOf, trendWords } from '$lib/charts/meaning/trend';
import type { Observation } from '$lib/domain/measure';
import { aMeasure, anObservation } from '../../builders';

const aSeries = (...figures: Partial<Observation>[]) =>
	aMeasure({ observations: figures.map(anObservation) });
const years = (...ids: string[]) => aSeries(...ids.map((periodId) => ({ periodId })));

const CORE_ASSESSMENTS = aSeries(
	{ periodId: '2012-05', printed: '90%' },
	{ periodId: '2011-12', printed: '69.4%' },
	{ periodId: '2010-11', printed: '79.6%' },
	{ periodId: '2011-12', printed: '75.1%', series: 'target' }
);

describe('a series', () => {
	it('stands in the order of time, whatever the kind of period', () => {
		expect(actualsOf(CORE_ASSESSMENTS).map(({ periodId }) => periodId)).toEqual([
			'2010-11',
			'2011-12',
			'2012-05'
		]);
	});

	it('is joined, brokenly where a period of another kind follows', () => {
		const { joints } = trendOf(CORE_ASSESSMENTS);
		expect(joints.map(({ broken }) => broken)).toEqual([false, true]);
	});

	it('is joined brokenly over a gap', () => {
		const measure = aSeries(
			{ periodId: '2009-10' },
			{ periodId: '2010-11', printed: '' },
			{ periodId: '2011-12' }
		);
		expect(trendOf(measure).joints.map(({ broken }) => broken)).toEqual([true]);
	});

	it('names why a period has no point', () => {
		const measure = aSeries({ periodId: '2010-11', printed: '' }, { periodId: '2011-12' });
		expect(trendOf(measure).periods.map(({ missing }) => missing)).toEqual([
			'left blank in the report',
			''
		]);
	});

	it('leaves out what is in another unit', () => {
		const measure = aSeries(
			{ printed: '1.00%' },
			{ printed: '8', unit: 'count', series: 'target' }
		);
		expect(trendOf(measure).yardsticks).toEqual([]);
	});

	it.each([
		['nothing', years(), 'There is no figure to draw.'],
		['one', years('2011-12'), 'One point: there is no earlier figure to compare it with.'],
		['two', years('2010-11', '2011-12'), 'Two years: a change between them, not a trend.'],
		[
			'two and a month',
			CORE_ASSESSMENTS,
			'Two years: a change between them, not a trend. The broken line leads to a point of another kind of period.'
		],
		['three', years('2009-10', '2010-11', '2011-12'), '']
	])('says what %s can tell', (_, measure, note) => {
		expect(trendOf(measure).note).toBe(note);
	});

	it('is told in a sentence', () => {
		expect(trendWords(trendOf(CORE_ASSESSMENTS))).toBe(
			'Line chart. 2010/11 79.6%; 2011/12 69.4%; May 2012 90%; Target 75.1%.'
		);
	});
});
