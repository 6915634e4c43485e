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
		expect(missingCounts(results)).toEqual([
			{ name: 'Outturn', words: '1 left blank in the report' },
			{ name: 'Year before', words: '2 not published, 1 left blank in the report' },
			{ name: 'Target', words: '2 not applicable' },
			{ name: 'Statistical neighbours', words: '3 not published' },
			{ name: 'England', words: '2 not published' }
		]);
	});

	it('does not count a zero', () => {
		expect(missingCounts([aResult({ outturn: '0' })])[0]?.words).toBe('none');
	});

	it('is, of the shipped report: no outturn, two figures of the year before', () => {
		const { measures, periodId } = shippedCore();
		const counts = missingCounts(measures.map((measure) => resultOf(measure, periodId)));
		expect(counts.slice(0, 2).map(({ words }) => words)).toEqual([
			'none',
			'2 left blank in the report'
		]);
	});
});
