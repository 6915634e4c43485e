import { describe, expect, it } from 'vitest';
import { memoryKeeper, sparing, type Keeper } from '$lib/data/keeper';

const broken: Keeper = {
	...memoryKeeper(),
	part: () => Promise.reject(new Error('unreadable')),
	keepPart: () => Promise.reject(new DOMException('no room', 'QuotaExceededError'))
};

describe('a keeper that spares parts its faults', () => {
	it('takes a part that cannot be read as not held', async () => {
		expect(await sparing(broken, () => {}).part('a')).toBeUndefined();
	});

	it('holds a part in memory that cannot be kept, and tells why', async () => {
		const told: unknown[] = [];
		const keeper = sparing(broken, (error) => told.push(error));
		await keeper.keepPart('a', { some: 'part' });
		expect(await keeper.part('a')).toEqual({ some: 'part' });
		expect(told).toMatchObject([{ name: 'QuotaExceededError' }]);
	});
});

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
