import { describe, expect, it } from 'vitest';
import { memoryKeeper } from '$lib/data/keeper';

describe('memory in the place of a store', () => {
	it('looks below for parts that it does not hold', async () => {
		const below = memoryKeeper();
		await below.keepPart('a', 'of the store');
		const keeper = memoryKeeper(undefined, below);
		expect(await keeper.part('a')).toBe('of the store');
		await keeper.keepPart('a', 'of memory');
		expect(await keeper.part('a')).toBe('of memory');
		expect(await below.part('a')).toBe('of the store');
	});
});
