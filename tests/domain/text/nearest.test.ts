import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearestIds } from '$lib/domain/text/nearest';

const IDS = ['ni-116', 'ni-53a', 'ni-53b', 'ni-72', 'ni-102-ks2', 'ni-102-ks4'];

describe('nearestIds', () => {
	it.each([
		['ni-1166', 'ni-116'],
		['NI 116', 'ni-116'],
		['ni53', 'ni-53a'],
		['ni-102ks4', 'ni-102-ks4']
	])('begin, for "%s", with %s', (asked, nearest) => {
		expect(nearestIds(asked, IDS, 2)[0]).toBe(nearest);
	});

	it('are at most as many as asked for', () => {
		expect(nearestIds('x', IDS, 4)).toHaveLength(4);
		expect(nearestIds('x', [], 4)).toEqual([]);
	});
});

describe('editDistance', () => {
	it.each([
		['', '', 0],
		['', 'abc', 3],
		['ni72', 'ni73', 1],
		['ni1166', 'ni116', 1],
		['kitten', 'sitting', 3]
	])('from "%s" to "%s" is %i', (from, to, distance) => {
		expect(editDistance(from, to)).toBe(distance);
	});

	it('is the same both ways, and nothing only between equals', () => {
		const anyId = fc.string({ maxLength: 8 });
		fc.assert(
			fc.property(anyId, anyId, (a, b) => {
				expect(editDistance(a, b)).toBe(editDistance(b, a));
				expect(editDistance(a, b) === 0).toBe(a === b);
			})
		);
	});
});
