import { expect, test } from 'vitest';
import { pairs, statusOf } from '../../../src/lib/import/diff/pairs';

const keyOf = (word: string) => word.slice(0, 1);

test.each<[string, string[], string[], [string, string | undefined, string | undefined][]]>([
	['two empty lists have no pairs', [], [], []],
	['a thing in both is paired by its key', ['a1'], ['a2'], [['a', 'a1', 'a2']]],
	['a thing only in the later is new', [], ['a2'], [['a', undefined, 'a2']]],
	['a thing only in the earlier is removed', ['a1'], [], [['a', 'a1', undefined]]],
	[
		'the later list’s order counts, then come the removed in theirs',
		['d1', 'a1', 'c1', 'b1'],
		['b2', 'e2', 'a2'],
		[
			['b', 'b1', 'b2'],
			['e', undefined, 'e2'],
			['a', 'a1', 'a2'],
			['d', 'd1', undefined],
			['c', 'c1', undefined]
		]
	],
	['a blank key is a key too', [''], [''], [['', '', '']]]
])('%s', (_, before, after, wanted) => {
	expect(pairs(before, after, keyOf).map((one) => [one.key, one.before, one.after])).toEqual(
		wanted
	);
});

test.each([
	['new', undefined, 'a'],
	['removed', 'a', undefined],
	['changed', 'a', 'b'],
	['changed', '', ''],
	['changed', null, 0]
] as const)('a pair is %s where %o stood before and %o after', (wanted, before, after) => {
	expect(statusOf({ key: 'k', before, after })).toBe(wanted);
});
