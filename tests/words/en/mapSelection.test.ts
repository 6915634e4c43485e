import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLASS_COUNTS, CLASS_METHODS } from '$lib/domain/classes/breaks';
import type { MapSelection } from '$lib/domain/area/mapChoice';
import { readMapSelection, writeMapSelection } from '$lib/state/address/mapSelection';
import { mapLinkWords } from '$words/mapSelection';
import { packageAtlas } from '../../map/atlas';

const atlas = packageAtlas();
const read = (query: string) => readMapSelection(new URLSearchParams(query), atlas);
const said = (query: string) => mapLinkWords(read(query), atlas);

describe('a link to the map', () => {
	it.each([
		['', 'child poverty, 2009, in 5 classes by natural breaks.'],
		[
			'ward=E05001019&area=E01007677',
			'child poverty, 2009, in Boston Castle ward, with Canklow North chosen, in 5 classes by natural breaks.'
		],
		[
			'neighbourhood=Canklow',
			'child poverty, 2009, in Canklow neighbourhood, in 5 classes by natural breaks.'
		],
		[
			'ward=E05001019&neighbourhood=Canklow',
			'child poverty, 2009, in Canklow neighbourhood within Boston Castle ward, in 5 classes by natural breaks.'
		],
		[
			'measure=imd-rank&since=2004&classes=7&method=quantiles',
			'the change in deprivation from 2004 to 2010, in 7 classes by quantiles.'
		],
		[
			'measure=imd-rank&period=2004&shape=cells',
			'deprivation, 2004, in 5 classes by natural breaks, drawn as equal cells.'
		],
		[
			'pick=30.7..43',
			'child poverty, 2009, narrowed to values from 30.7 to 43, in 5 classes by natural breaks.'
		],
		[
			'pick=none',
			'child poverty, 2009, narrowed to the areas that were not published, in 5 classes by natural breaks.'
		],
		[
			'pins=E01007677,E01007679',
			'child poverty, 2009, with Canklow North and Rotherham 023C kept to compare, in 5 classes by natural breaks.'
		],
		[
			'method=fixed&edges=35,20,10&classes=7',
			'child poverty, 2009, in classes by fixed edges at 10, 20 and 35. It keeps 7 classes for any method but fixed edges.'
		],
		['method=fixed', 'child poverty, 2009, in one class, without edges.'],
		[
			'edges=10,20',
			'child poverty, 2009, in 5 classes by natural breaks. It keeps the edges 10 and 20 for when classes are fixed.'
		]
	])('with "%s" opens %s', (query, words) => {
		expect(said(query)).toBe(`This link opens ${words}`);
	});

	const codes = atlas.areas
		.filter(({ geography }) => geography.role === 'area')
		.map(({ code }) => code);
	const wards = atlas.areas
		.filter(({ geography }) => geography.id === 'ward')
		.map(({ code }) => code);
	const anyQuery = fc
		.record({
			measure: fc.constantFrom(...atlas.measures.map(({ id }) => id)),
			period: fc.constantFrom('', '2004', '2007', '2009', '2010'),
			since: fc.constantFrom('', '2004', '2007'),
			area: fc.constantFrom('', ...codes),
			ward: fc.constantFrom('', ...wards),
			neighbourhood: fc.constantFrom('', 'Canklow', 'East Dene'),
			classes: fc.constantFrom(...CLASS_COUNTS.map(String)),
			method: fc.constantFrom(...CLASS_METHODS),
			edges: fc.constantFrom('', '10', '10,20,35'),
			pick: fc.constantFrom('', 'none', '30.7..43'),
			pins: fc.subarray(codes.slice(0, 4)).map((some) => some.join(',')),
			shape: fc.constantFrom('areas', 'cells')
		})
		.map((pairs) => new URLSearchParams(pairs).toString());

	const keys = Object.keys(read('')) as (keyof MapSelection)[];

	it('has each choice that it carries named: another choice has other words', () => {
		fc.assert(
			fc.property(anyQuery, anyQuery, fc.constantFrom(...keys), (one, other, key) => {
				const before = writeMapSelection(read(one), atlas);
				const after = writeMapSelection({ ...read(one), [key]: read(other)[key] }, atlas);
				const addressesOf = (query: string) => writeMapSelection(read(query), atlas);
				expect(said(before) === said(after)).toBe(addressesOf(before) === addressesOf(after));
			}),
			{ numRuns: 500 }
		);
	});

	it('is told whatever an address says, and never throws', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (pick, edges) => {
				const query = new URLSearchParams({
					pick,
					edges,
					area: pick,
					ward: edges,
					method: 'fixed'
				});
				expect(said(query.toString())).toMatch(/^This link opens .+\.$/s);
			})
		);
	});
});
