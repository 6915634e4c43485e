import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaValues } from '$lib/domain/area';
import { linkedAtlas, type StoredAtlas } from '$lib/domain/area/linked';
import { packAtlas, unpackAtlas } from '$lib/map/packedAtlas';
import { shippedPart } from '../data/shipped';

const { schema: _, ...shipped } = shippedPart('areas');
const withoutCells = (atlas: StoredAtlas): StoredAtlas => ({
	...atlas,
	areas: atlas.areas.map((area) => ({ ...area, cell: null }))
});
const atlasOf = (
	values: (number | null)[],
	printed: string[],
	markers?: AreaValues['markers']
): StoredAtlas => ({
	geographies: [],
	areas: [],
	units: [],
	measures: [],
	periods: [],
	values: [{ measureId: 'm', periodId: '2009', values, printed, ...(markers && { markers }) }]
});
const thereAndBack = (atlas: StoredAtlas) =>
	unpackAtlas(JSON.parse(JSON.stringify(packAtlas(atlas))));

describe('an atlas that a page carries', () => {
	it('comes out as it went in, but for the cells', () => {
		expect(thereAndBack(shipped)).toEqual(linkedAtlas(withoutCells(shipped)));
	});

	it('carries no number that follows from what was printed', () => {
		for (const values of packAtlas(shipped).values) expect(values).not.toHaveProperty('values');
	});

	it.each([
		['a mark in what was printed', [57.5], ['57.5*']],
		['a space in it', [1204], ['1 204']],
		['a number that is not what was printed', [57.46], ['57.5']],
		['a blank that is a number', [0], ['']]
	])('is carried whole where there is %s', (_, values, printed) => {
		const atlas = atlasOf(values, printed);
		expect(packAtlas(atlas).values).toEqual(atlas.values);
		expect(thereAndBack(atlas)).toEqual(linkedAtlas(atlas));
	});

	it('keeps why a figure is missing, and that one is provisional', () => {
		const atlas = atlasOf([null, 57.5, null], ['', '57.5%', ''], ['c', 'p', null]);
		expect(thereAndBack(atlas)).toEqual(linkedAtlas(atlas));
	});

	it('comes out as it went in, whatever was printed', () => {
		const row = fc.tuple(
			fc.option(
				fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0))
			),
			fc.oneof(fc.string(), fc.constant(''), fc.integer().map(String))
		);
		fc.assert(
			fc.property(fc.array(row, { minLength: 1 }), (rows) => {
				const atlas = atlasOf(
					rows.map(([value]) => value),
					rows.map(([, printed]) => printed)
				);
				expect(thereAndBack(atlas)).toEqual(linkedAtlas(atlas));
			})
		);
	});
});
