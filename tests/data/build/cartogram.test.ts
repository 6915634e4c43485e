import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { group } from 'd3-array';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { homeOf } from '../../../src/lib/domain/area';
import { linkedAtlas } from '../../../src/lib/domain/area/linked';
import { areasPart } from '../../../src/lib/package/parts/areas';
import { buildPackage } from '../../../data/build/build';
import { adjacenciesOf, qualityOf } from '../../../src/lib/package/parts/cartogram';
import { readPackage } from '../../../data/build/readPackage';
import { AreasPart, type BoundariesPart } from '../../../src/lib/data/schema/parts';
import { hasNoHoles, isOnePiece, keyOf, piecesOf } from '../../domain/cartogram/honeycomb';
import { smallPackage } from './smallPackage';
import { EXAMPLE } from '../../tools/example';

const { tables, boundaries = fail() } = readPackage(EXAMPLE);
const part = areasPart(tables, boundaries);
const celled = linkedAtlas(part).areas.flatMap((area) =>
	area.cell ? [{ ...area, ...area.cell }] : []
);

function fail(): BoundariesPart {
	throw new Error('The package that is shipped has no boundaries.');
}

/** In how many pieces the wards are together, where a piece hangs together over borders. */
function piecesOnMap(codes: Set<string>, borders: ReturnType<typeof adjacenciesOf>): number {
	const left = new Set(codes);
	let pieces = 0;
	for (const code of left) {
		pieces++;
		const reached = [code];
		for (const one of reached) {
			left.delete(one);
			const next = borders.filter((pair) => pair.includes(one)).flat();
			reached.push(...next.filter((other) => left.has(other)));
		}
	}
	return pieces;
}

describe('the cartogram that is shipped', () => {
	test('has 166 cells, none of them twice, and none for a ward or the borough', () => {
		expect(celled).toHaveLength(166);
		expect(new Set(celled.map(keyOf)).size).toBe(166);
		expect(new Set(celled.map(({ geography }) => geography.id))).toEqual(new Set(['soa']));
	});

	test('is one piece without holes', () => {
		expect(isOnePiece(celled)).toBe(true);
		expect(hasNoHoles(celled)).toBe(true);
	});

	test('keeps three quarters of the 453 borders', () => {
		const { borders, kept } = qualityOf(part, boundaries);
		expect(borders).toBe(453);
		expect(kept).toBeGreaterThanOrEqual(0.75);
	});

	test('has 19 areas of 20 within two and a quarter cell widths of the map', () => {
		expect(qualityOf(part, boundaries).displacement95).toBeLessThanOrEqual(2.25);
	});

	test('has no ward in more pieces than it is in on the map', () => {
		const borders = adjacenciesOf(boundaries, 'soa');
		for (const [home, own] of group(celled, (area) => homeOf(area))) {
			const most = piecesOnMap(new Set(own.map(({ code }) => code)), borders);
			expect(piecesOf(own), home?.name).toBeLessThanOrEqual(most);
		}
	});

	test('has north up: what is in the north of the borough is in the upper rows', () => {
		const rowsOf = (ward: string) =>
			celled.filter((a) => homeOf(a)?.name === ward).map((a) => a.row);
		expect(Math.max(...rowsOf('Wath'))).toBeLessThan(Math.min(...rowsOf('Boston Castle')));
		expect(Math.max(...rowsOf('Boston Castle'))).toBeLessThan(Math.min(...rowsOf('Wales')));
	});
});

describe('the cells of a package', () => {
	test('are with its super output areas, and null with all else', () => {
		const folders = smallPackage();
		const { manifest } = buildPackage(folders);
		const file = readFileSync(join(folders.to, manifest.parts.areas?.file ?? ''), 'utf8');
		const { areas } = v.parse(AreasPart, JSON.parse(file));
		expect(areas.map(({ code, cell }) => [code, cell])).toEqual([
			['E01000001', { column: 0, row: 1 }],
			['E01000002', { column: 0, row: 0 }],
			['E05000001', null],
			['masbrough', null],
			['E08000018', null]
		]);
	});

	test('are told of in the summary: how many borders they keep, and how far they are off', () => {
		expect(buildPackage(smallPackage()).summary.split('\n')).toContain(
			'cartogram: 2 cells, shared borders kept 1 of 1 (100.0%), 95% of cells off by at most 0.0 widths'
		);
	});
});
