import { describe, expect, test } from 'vitest';
import type { Priority } from '$lib/domain/measure';
import {
	inBranches,
	isUnder,
	priorityBranches,
	priorityKeys
} from '$lib/domain/measure/priorities';

const one = (number: Priority['number'], parentId?: string): Priority => ({
	id: `p-${number}`,
	number,
	title: `Priority ${number}`,
	parentId
});
const UNNUMBERED: Priority = { ...one('', 'p-2'), id: 'leisure' };
const ONE_LEVEL = [one(1), one(2)];
const TWO_LEVELS = [one(1), one('1.1', 'p-1'), one(2), UNNUMBERED, one('1.2', 'p-1')];
const numbers = (priorities: Priority[]) => priorities.map(({ number }) => number);

describe('priorities', () => {
	test('of one level stand in their order, without outcomes', () => {
		expect(inBranches(ONE_LEVEL)).toEqual(ONE_LEVEL);
		expect(priorityBranches(ONE_LEVEL).flatMap(({ outcomes }) => outcomes)).toEqual([]);
	});

	test('of two levels have their outcomes behind them', () => {
		expect(numbers(inBranches(TWO_LEVELS))).toEqual([1, '1.1', '1.2', 2, '']);
		expect(priorityBranches(TWO_LEVELS).map(({ outcomes }) => numbers(outcomes))).toEqual([
			['1.1', '1.2'],
			['']
		]);
	});

	test('keep their order, whatever their numbers', () => {
		const asWritten = [one('B'), one(2), one('A10'), one('A9')];
		expect(inBranches(asWritten)).toEqual(asWritten);
	});

	test('whose priority is not known stand alone, so that none is lost', () => {
		expect(numbers(inBranches([one('1.1', 'p-9'), one(1)]))).toEqual(['1.1', 1]);
	});
});

describe('a measure is found by', () => {
	test.each([
		['p-1', ['1']],
		['p-1.2', ['1.2', '1']],
		['leisure', ['leisure', '2']],
		['gone', []]
	])('the numbers of %s, or its id: %o', (priorityId, wanted) => {
		expect(priorityKeys(priorityId, TWO_LEVELS)).toEqual(wanted);
	});

	test('its outcome and its priority, and no other', () => {
		const measure = { priorityKeys: priorityKeys('p-1.2', TWO_LEVELS) };
		expect(numbers(TWO_LEVELS.filter((each) => isUnder(measure, each)))).toEqual([1, '1.2']);
	});
});
