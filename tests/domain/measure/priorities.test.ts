import { describe, expect, test } from 'vitest';
import type { Priority } from '$lib/domain/measure';
import {
	inBranches,
	isUnder,
	priorityBranches,
	priorityNumbers
} from '$lib/domain/measure/priorities';

const one = (number: number, parentId?: string): Priority => ({
	id: `p-${number}`,
	number,
	title: `Priority ${number}`,
	parentId
});
const ONE_LEVEL = [one(1), one(2)];
const TWO_LEVELS = [one(1), one(11, 'p-1'), one(2), one(21, 'p-2'), one(12, 'p-1')];
const numbers = (priorities: Priority[]) => priorities.map(({ number }) => number);

describe('priorities', () => {
	test('of one level stand in their order, without outcomes', () => {
		expect(inBranches(ONE_LEVEL)).toEqual(ONE_LEVEL);
		expect(priorityBranches(ONE_LEVEL).flatMap(({ outcomes }) => outcomes)).toEqual([]);
	});

	test('of two levels have their outcomes behind them', () => {
		expect(numbers(inBranches(TWO_LEVELS))).toEqual([1, 11, 12, 2, 21]);
		expect(priorityBranches(TWO_LEVELS).map(({ outcomes }) => numbers(outcomes))).toEqual([
			[11, 12],
			[21]
		]);
	});

	test('whose priority is not known stand alone, so that none is lost', () => {
		expect(numbers(inBranches([one(11, 'p-9'), one(1)]))).toEqual([11, 1]);
	});
});

describe('a measure is found by', () => {
	test.each([
		['p-1', [1]],
		['p-12', [12, 1]],
		['p-21', [21, 2]],
		['gone', []]
	])('the numbers of %s: %o', (priorityId, wanted) => {
		expect(priorityNumbers(priorityId, TWO_LEVELS)).toEqual(wanted);
	});

	test('its outcome and its priority, and no other', () => {
		const measure = { priorityNumbers: priorityNumbers('p-12', TWO_LEVELS) };
		expect(TWO_LEVELS.filter((each) => isUnder(measure, each)).map(({ number }) => number)).toEqual(
			[1, 12]
		);
	});
});
