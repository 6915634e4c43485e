import { describe, expect, it } from 'vitest';
import { restsOnInference } from '$lib/domain/result/inference';
import { aResult, type ResultParts } from '../../builders';

const MISSED = '60%';
const MET = '40%';

describe('A rating rests on what was inferred from the published table', () => {
	it.each<[string, ResultParts]>([
		[
			'where the two comparators disagree and only the flags tell which decides',
			{ target: MET, statNeighbours: MISSED, national: MET, measure: { comparatorId: 'national' } }
		],
		['where the rule is silent: target met, comparator missed', { target: MET, national: MISSED }],
		['where there is no target', { statNeighbours: MET, national: MET }]
	])('%s', (_, parts) => {
		expect(restsOnInference(aResult(parts))).toBe(true);
	});
});

describe('A rating rests on the stated rule', () => {
	it.each<[string, ResultParts]>([
		['where both comparators say the same', { target: MET, statNeighbours: MET, national: MET }],
		['where there is one comparator', { target: MISSED, national: MISSED }],
		['where it is none at all', { target: MET }],
		[
			'where the comparators disagree and nothing tells which decides: it is undecided',
			{ target: MET, statNeighbours: MISSED, national: MET }
		]
	])('%s', (_, parts) => {
		expect(restsOnInference(aResult(parts))).toBe(false);
	});
});
