import { describe, expect, it } from 'vitest';
import { comparisonRows, type ComparedTo } from '$lib/domain/audit/comparisonRows';
import { resultOf } from '$lib/domain/result';
import {
	COMPARATORS,
	aMeasure,
	anObservation,
	aResult,
	PERIOD,
	type ResultParts
} from '../../builders';

const rowOf = (key: ComparedTo, parts: ResultParts) =>
	comparisonRows(aResult(parts)).find((row) => row.key === key);

describe('comparisonRows', () => {
	it('stand in the order of the report', () => {
		expect(comparisonRows(aResult()).map(({ key }) => key)).toEqual([
			'prior',
			'target',
			'stat_neighbours',
			'national'
		]);
	});

	it('have further areas after them, where the report has some', () => {
		const measure = aMeasure({
			comparators: COMPARATORS,
			observations: [
				anObservation({ printed: '23.3%' }),
				anObservation({ printed: '24.1%', series: 'south_yorkshire', refersTo: '2009' })
			]
		});
		expect(comparisonRows(resultOf(measure, PERIOD)).at(-1)).toMatchObject({
			key: 'south_yorkshire',
			figure: { printed: '24.1%', refersTo: '2009' },
			comparison: { kind: 'compared', gap: -0.8 },
			published: undefined
		});
	});

	it('tell a target that was missed', () => {
		const published = { targetMet: 'no' } as const;
		expect(rowOf('target', { outturn: '4.2%', target: '33.3%', published })).toMatchObject({
			period: { id: PERIOD },
			figure: { printed: '33.3%' },
			comparison: { kind: 'compared', gap: -29.1 },
			calculated: 'no',
			published: 'no',
			difference: undefined
		});
	});

	it('tell the direction from the prior year', () => {
		const parts = {
			outturn: '81.9%',
			prior: '82.4%',
			published: { direction: 'improved' }
		} as const;
		expect(rowOf('prior', parts)).toMatchObject({
			calculated: 'declined',
			published: 'improved',
			difference: { flag: 'direction' }
		});
	});

	it.each(['yes', 'no', 'na', null] as const)('keep the published flag %s', (nationalMet) => {
		expect(rowOf('national', { published: { nationalMet } })?.published).toBe(nationalMet);
	});

	it('have no published flag where none was published at all', () => {
		expect(rowOf('national', { national: '50%' })?.published).toBeUndefined();
	});

	it.each([
		['not-applicable', 'N/A'],
		['not-available', ''],
		['not-published', undefined]
	] as const)('name why nothing is compared: %s', (reason, national) => {
		const parts = national === undefined ? {} : { national };
		expect(rowOf('national', parts)).toMatchObject({
			comparison: { kind: 'not-compared', reason },
			calculated: undefined
		});
	});

	it('do not compare across units', () => {
		const target = { printed: '8', unit: 'count' } as const;
		expect(rowOf('target', { outturn: '1.00%', target })).toMatchObject({
			comparison: { kind: 'not-compared', reason: 'another-unit' },
			calculated: undefined
		});
	});

	it.each([
		['2011-12-q1', 'prior'],
		['2012-13-q1', 'earlier']
	])('hold a quarter against %s as the %s one', (prior, key) => {
		const now = prior === '2011-12-q1' ? '2012-13-q1' : '2012-13-q2';
		const measure = aMeasure({
			observations: [anObservation({ periodId: prior }), anObservation({ periodId: now })]
		});
		expect(comparisonRows(resultOf(measure, now))[0]).toMatchObject({ key, period: { id: prior } });
	});

	it('have no period for a prior year that was never published', () => {
		expect(rowOf('prior', {})).toMatchObject({ period: undefined, figure: undefined });
	});
});
