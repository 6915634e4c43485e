import { describe, expect, it } from 'vitest';
import {
	defaultMapSelection,
	readMapSelection,
	withPin,
	writeMapSelection
} from '$lib/state/address/mapSelection';
import { packageAtlas } from '../../map/atlas';

const atlas = packageAtlas();
const read = (query: string) => readMapSelection(new URLSearchParams(query), atlas);
const rewritten = (query: string) => writeMapSelection(read(query), atlas, query);

describe('readMapSelection', () => {
	it('opens on the first measure in its latest period, with nothing chosen', () => {
		expect(read('')).toEqual({
			measure: 'child-poverty',
			period: '2009',
			since: '',
			method: 'natural',
			edges: [],
			pick: undefined,
			pins: [],
			shape: 'areas',
			area: '',
			groups: [],
			classes: 5
		});
		expect(defaultMapSelection(atlas)).toEqual(read(''));
	});

	it('reads everything that an address can say', () => {
		expect(
			read(
				'measure=imd-rank&period=2010&since=2004&area=E01007677&ward=E05001019&neighbourhood=canklow&classes=7&method=fixed&edges=100,5000&pick=1..900&pins=E01007678,E01007679&shape=cells'
			)
		).toEqual({
			measure: 'imd-rank',
			period: '2010',
			since: '2004',
			method: 'fixed',
			edges: [100, 5000],
			pick: { from: 1, to: 900 },
			pins: ['E01007678', 'E01007679'],
			shape: 'cells',
			area: 'E01007677',
			groups: ['E05001019', 'canklow'],
			classes: 7
		});
	});

	it.each([
		['measure=wealth', 'measure', 'child-poverty'],
		['measure=imd-rank&period=1999', 'period', '2010'],
		['measure=child-poverty&period=2010', 'period', '2009'],
		['area=E99', 'area', ''],
		['area=E08000018', 'area', ''],
		['ward=nowhere', 'groups', []],
		['neighbourhood=Narnia', 'groups', []],
		['neighbourhood=East%20Dene', 'groups', ['east-dene']],
		['ward=E05008935&neighbourhood=east-dene', 'groups', ['E05008935']],
		['classes=2', 'classes', 5],
		['classes=5.0', 'classes', 5],
		['classes=', 'classes', 5],
		['measure=imd-rank&period=2004&since=2007', 'since', ''],
		['measure=imd-rank&since=2010', 'since', ''],
		['method=guess', 'method', 'natural'],
		['edges=a,b', 'edges', []],
		['edges=20,10,10,x,5', 'edges', [5, 10, 20]],
		['edges=1e9,0x10,-0,999999999999999999999999', 'edges', [0]],
		['pick=1..', 'pick', undefined],
		['pick=1..2..3', 'pick', undefined],
		['pick=1...2', 'pick', undefined],
		['pick=none', 'pick', 'none'],
		['pick=-3.5..2', 'pick', { from: -3.5, to: 2 }],
		['pins=E01007677,E99,E01007677', 'pins', ['E01007677']],
		['pins=E01007678&pins=E01007677', 'pins', ['E01007678', 'E01007677']],
		['edges=20&edges=10', 'edges', [10, 20]],
		['pick=1..2&pick=none', 'pick', { from: 1, to: 2 }],
		['ward=nowhere&ward=E05001019', 'groups', []],
		['shape=round', 'shape', 'areas']
	] as const)('reads %s with the default of %s', (query, key, value) => {
		expect(read(query)[key]).toEqual(value);
	});
});

describe('writeMapSelection', () => {
	it('says nothing of the defaults', () => {
		expect(rewritten('')).toBe('');
		expect(rewritten('measure=child-poverty&period=2009&classes=5')).toBe('');
		expect(rewritten('measure=imd-rank&period=2010')).toBe('?measure=imd-rank');
	});

	it('keeps everything that is not the default', () => {
		const query =
			'?measure=imd-rank&period=2004&area=E01007677&ward=E05001019&neighbourhood=canklow&classes=7';
		expect(rewritten(query)).toBe(query);
	});

	it('drops what is unknown', () => {
		expect(rewritten('measure=wealth&area=E01007677&ward=x')).toBe('?area=E01007677');
	});

	it('keeps what is not its own', () => {
		expect(rewritten('data=mine&area=E01007677')).toBe('?area=E01007677&data=mine');
	});

	it('reads back what it wrote', () => {
		const selection = { ...read('measure=idaci'), groups: ['dalton-and-thrybergh'], classes: 3 };
		expect(read(writeMapSelection(selection, atlas))).toEqual(selection);
	});
});

describe('withPin', () => {
	it.each([
		['keeps one more', ['A'], 'B', ['A', 'B']],
		['lets go of one that is kept', ['A', 'B'], 'A', ['B']],
		['lets the oldest go where there are six', [...'ABCDEF'], 'G', [...'BCDEFG']]
	])('%s', (_, pins, code, after) => {
		expect(withPin({ pins }, code)).toEqual(after);
	});
});
