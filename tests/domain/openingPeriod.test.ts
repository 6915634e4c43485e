import { describe, expect, it } from 'vitest';
import { openingPeriod } from '$lib/domain/openingPeriod';
import { aMeasure, anObservation, aStatus } from '../builders';

const rated = (...ids: string[]) =>
	aMeasure({ statuses: ids.map((periodId) => aStatus({ periodId })) });
const told = (...ids: string[]) =>
	aMeasure({ observations: ids.map((periodId) => anObservation({ periodId })) });

describe('the period that pages open on', () => {
	it.each([
		['the year, of one', '2011-12', [rated('2011-12')]],
		['the one with statuses that ends last', '2012-13-q1', [rated('2012-13-q1'), rated('2011-12')]],
		['a year before a quarter that ends with it', '2012-13', [rated('2012-13', '2012-13-q4')]],
		['the later of two years', '2012-13', [rated('2011-12', '2012-13'), rated('2012-13-q2')]],
		[
			'the rated one, though a later one has outturns',
			'2011-12',
			[rated('2011-12'), told('2012-13')]
		],
		[
			'without statuses, that of the outturns that ends last',
			'2012-05',
			[told('2011-12', '2012-05')]
		],
		['none, where there is nothing', '', [aMeasure()]]
	])('is %s: %s', (_, id, measures) => {
		expect(openingPeriod(measures)).toBe(id);
		expect(openingPeriod([...measures].reverse())).toBe(id);
	});

	it('is not one whose outturns are all blank', () => {
		const blank = anObservation({ periodId: '2012-13', printed: '' });
		const measure = aMeasure({ observations: [anObservation({ periodId: '2011-12' }), blank] });
		expect(openingPeriod([measure])).toBe('2011-12');
	});
});
