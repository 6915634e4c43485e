import { describe, expect, it } from 'vitest';
import { comparatorWords } from '$lib/domain/comparatorWords';
import { aResult, type ResultParts } from '../builders';

const BOTH = { outturn: '50%', target: '60%', statNeighbours: '40%', national: '45%' };

describe('comparatorWords', () => {
	it.each<[string, ResultParts]>([
		['England, as the published flags show', { ...BOTH, measure: { comparator: 'national' } }],
		[
			'statistical neighbours, as the published flags show',
			{ ...BOTH, measure: { comparator: 'stat_neighbours' } }
		],
		['not stated by the report; the two agree', BOTH],
		['not stated by the report; the two disagree', { ...BOTH, national: '55%' }],
		['both: without a target the rule counts the two', { ...BOTH, target: 'N/A' }],
		['England, the only one to compare with', { ...BOTH, statNeighbours: 'N/A' }],
		['statistical neighbours, the only ones to compare with', { ...BOTH, national: 'N/A' }],
		['none: there is nothing to compare', { ...BOTH, statNeighbours: '', national: 'N/A' }]
	])('says: %s', (words, parts) => {
		expect(comparatorWords(aResult(parts))).toBe(words);
	});
});
