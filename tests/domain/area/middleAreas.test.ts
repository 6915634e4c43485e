import { describe, expect, it } from 'vitest';
import { middleAreas } from '$lib/domain/area/middleAreas';
import { packageAtlas } from '../../map/atlas';

const at = (code: string, latitude: number | null, longitude: number | null) => ({
	code,
	latitude,
	longitude
});

describe('middleAreas', () => {
	it('is the share of areas nearest to the median centre, nearest first', () => {
		const areas = [
			at('far', 53.9, -1),
			at('a', 53.4, -1.3),
			at('b', 53.41, -1.31),
			at('off', 53, -2)
		];
		expect(middleAreas(areas, 0.5).sort()).toEqual(['a', 'b']);
	});

	it('passes over areas without a centre', () => {
		expect(middleAreas([at('a', 53.4, -1.3), at('lost', null, null)], 1)).toEqual(['a']);
	});

	it('is nothing of nothing', () => {
		expect(middleAreas([])).toEqual([]);
	});

	it('holds most of the child poverty areas near the town centre', () => {
		const areas = packageAtlas().areas.filter(({ geography }) => geography.role === 'area');
		const middle = new Set(middleAreas(areas));
		expect(middle.size).toBe(34);
		const dene = areas.filter(({ groups }) => groups.some(({ name }) => name === 'East Dene'));
		expect(dene.every(({ code }) => middle.has(code))).toBe(true);
	});
});
