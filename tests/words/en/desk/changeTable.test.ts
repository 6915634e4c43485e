import { expect, it } from 'vitest';
import { changesHead, firstOfAll, flipCount, otherChangesHead } from '$words/desk/changeTable';

it('counts changes', () => {
	expect(firstOfAll(1200, 500)).toBe('1,200 changes in all; the first 500 are below.');
	expect(flipCount(1)).toBe('1 rating or direction would flip:');
	expect(flipCount(2)).toBe('2 ratings and directions would flip:');
	expect(changesHead(1)).toBe('1 change:');
	expect(otherChangesHead(1300)).toBe('1,300 other changes:');
});
