import { describe, expect, it } from 'vitest';
import { listAnd, listOr } from '$words/common';

describe('a list within a sentence', () => {
	it.each([
		[[], '', ''],
		[['red'], 'red', 'red'],
		[['red', 'amber'], 'red and amber', 'red or amber'],
		[['red', 'amber', 'green'], 'red, amber and green', 'red, amber or green']
	])('of %j is "%s", or "%s"', (items, all, any) => {
		expect(listAnd(items)).toBe(all);
		expect(listOr(items)).toBe(any);
	});
});
