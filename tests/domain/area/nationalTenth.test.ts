import { describe, expect, it } from 'vitest';
import { areasRanked, nationalTenth } from '$lib/domain/area/nationalTenth';
import { packageAtlas } from '../../map/atlas';
import { aUnit } from '../../builders';

const RANK = {
	unit: aUnit('rank'),
	polarity: 'higher',
	rankedAmong: 1000
} as const;

describe('areasRanked', () => {
	it('is 32,482 for the package’s rank, and for it alone', () => {
		const known = packageAtlas().measures.map((measure) => [measure.id, areasRanked(measure)]);
		expect(known.filter(([, areas]) => areas)).toEqual([['imd-rank', 32482]]);
	});

	it('is the number that the measure states', () => {
		expect(areasRanked(RANK)).toBe(1000);
	});

	it.each([
		['that is no rank', { unit: aUnit('score') }],
		['whose lower ranks are better', { polarity: 'lower' }],
		['that does not say among how many', { rankedAmong: undefined }]
	] as const)('is nothing for a measure %s', (_, overrides) => {
		expect(areasRanked({ ...RANK, ...overrides })).toBeUndefined();
	});
});

describe('nationalTenth', () => {
	it.each([
		[1, 1],
		[3248, 1],
		[3249, 2],
		[6496, 2],
		[6497, 3],
		[29233, 9],
		[29234, 10],
		[32482, 10]
	])('puts rank %d of 32,482 into tenth %d', (rank, tenth) => {
		expect(nationalTenth(rank, 32482)).toBe(tenth);
	});
});
