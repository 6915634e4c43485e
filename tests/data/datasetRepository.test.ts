import { describe, expect, it } from 'vitest';
import { memoryRepository } from '$lib/data/datasetRepository';

describe('memory in the place of a store', () => {
	it('looks below for parts that it does not hold', async () => {
		const below = memoryRepository();
		await below.keepPart('a', 'of the store');
		const repository = memoryRepository(undefined, below);
		expect(await repository.part('a')).toBe('of the store');
		await repository.keepPart('a', 'of memory');
		expect(await repository.part('a')).toBe('of memory');
		expect(await below.part('a')).toBe('of the store');
	});
});
