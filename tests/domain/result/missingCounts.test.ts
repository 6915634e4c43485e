import { describe, expect, it } from 'vitest';
import { missingCounts } from '$lib/domain/result/missingCounts';
import { resultOf } from '$lib/domain/result';
import { aResult } from '../../builders';
import { shippedCore } from '../../data/shipped';

describe('What is missing', () => {
	it('is counted in each column, by its reason', () => {
		const results = [
			aResult({ target: 'N/A', national: '50%' }),
			aResult({ target: 'N/A', prior: '' }),
			aResult({ target: '50%', outturn: '' })
		];
		const counts = missingCounts(results).map(({ column, reasons }) => ({ column, reasons }));
		expect(counts).toEqual([
			{ column: 'outturn', reasons: [{ reason: 'not-available', count: 1 }] },
			{
				column: 'prior',
				reasons: [
					{ reason: 'not-published', count: 2 },
					{ reason: 'not-available', count: 1 }
				]
			},
			{ column: 'target', reasons: [{ reason: 'not-applicable', count: 2 }] },
			{ column: 'stat_neighbours', reasons: [{ reason: 'not-published', count: 3 }] },
			{ column: 'national', reasons: [{ reason: 'not-published', count: 2 }] }
		]);
	});

	it('does not count a zero', () => {
		expect(missingCounts([aResult({ outturn: '0' })])[0]?.reasons).toEqual([]);
	});

	it('is, of the shipped report: no outturn, two figures of the year before', () => {
		const { measures, periodId } = shippedCore();
		const counts = missingCounts(measures.map((measure) => resultOf(measure, periodId)));
		expect(counts.slice(0, 2).map(({ reasons }) => reasons)).toEqual([
			[],
			[{ reason: 'not-available', count: 2 }]
		]);
	});
});
