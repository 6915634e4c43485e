import { describe, expect, test } from 'vitest';
import { SCHEMA_VERSION } from '$lib/data/schema/atoms';
import type { AreasPart } from '$lib/data/schema/parts';
import { areaChanges } from '$lib/import/diff/areas';

type AreaMeasure = AreasPart['measures'][number];

const part = (own: Partial<AreaMeasure>): AreasPart => ({
	schema: SCHEMA_VERSION,
	geographies: [],
	areas: [],
	units: [],
	measures: [
		{
			...{ id: 'imd', title: 'Deprivation rank', unitId: 'rank', polarity: 'higher' },
			...{ indicatorId: '', description: '1 is the most deprived', source: 'Indices' },
			...own
		}
	],
	periods: [],
	values: []
});

describe('a measure of areas', () => {
	test.each<[string, Partial<AreaMeasure>, Partial<AreaMeasure>, number]>([
		['that stays', { rankedAmong: 32482 }, { rankedAmong: 32482 }, 0],
		['whose blank an earlier build stored', { rankedAmong: null }, {}, 0],
		['whose blank an earlier build did not store', {}, { rankedAmong: null }, 0],
		['that is ranked among others', { rankedAmong: 32482 }, { rankedAmong: 32844 }, 1],
		['that is now known to be ranked', {}, { rankedAmong: 32844 }, 1],
		['that is said to be of another source', {}, { source: 'A return' }, 1]
	])('%s', (_, was, is, count) => {
		expect(
			areaChanges(part(was), part(is)).map(({ status, what, field }) => [status, what, field.kind])
		).toEqual(count ? [['changed', 'Deprivation rank', 'area-measure']] : []);
	});
});
