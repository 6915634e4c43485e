import { describe, expect, it } from 'vitest';
import { SCHEMA_VERSION, type PostcodesPart } from '$lib/data/schema/parts';
import { finderOf, findPostcodes, looksLikePostcode } from '../../src/routes/map/finder';
import { packageAtlas } from './atlas';

const atlas = packageAtlas();
const PLACES = [
	{ name: 'Aldwarke', kind: 'Suburban Area', latitude: 0, longitude: 0, areaCode: 'E01007737' }
];
const find = finderOf(atlas, PLACES);
const first = (text: string) => find(text)[0];

describe('the finder', () => {
	it('finds an area by its local name, its official name and its code', () => {
		for (const text of ['Canklow North', 'Rotherham 017A', 'E01007677'])
			expect(find(text).map(({ selects }) => selects)).toContainEqual({ area: 'E01007677' });
	});

	it('finds a ward, which lets go of the neighbourhood', () => {
		const ward = find('wath').find(({ detail }) => detail === 'ward');
		expect(ward?.selects).toEqual({ ward: 'E05001036', neighbourhood: '' });
	});

	it('finds a neighbourhood, which lets go of the ward', () => {
		const found = find('east dene').find(({ detail }) => detail === 'neighbourhood');
		expect(found?.selects).toEqual({ neighbourhood: 'East Dene', ward: '' });
	});

	it('finds a place and says which area it is in', () => {
		expect(first('aldwarke')).toMatchObject({
			detail: 'suburban area, in East Herringthorpe North, Valley ward',
			selects: { area: 'E01007737' }
		});
	});

	it('finds by the beginning of a name, and with a slip of the finger', () => {
		expect(first('cankl')?.name).toMatch(/^Canklow/);
		expect(first('cankloe north')?.name).toBe('Canklow North');
	});

	it('finds nothing for what is not there', () => {
		expect(find('Timbuktu')).toEqual([]);
	});

	it('finds no more than eight', () => {
		expect(find('rotherham')).toHaveLength(8);
	});
});

describe('looksLikePostcode', () => {
	it.each(['S60', 's65 2', 'DN11 9PJ', 'S601AA', ' s60 1aa '])('takes %j', (text) => {
		expect(looksLikePostcode(text)).toBe(true);
	});
	it.each(['', 's', 'Canklow', 'E01007677', 'Rotherham 017A'])('leaves %j', (text) => {
		expect(looksLikePostcode(text)).toBe(false);
	});
});

describe('findPostcodes', () => {
	const postcodes: PostcodesPart = {
		schema: SCHEMA_VERSION,
		postcode: ['S60 2AB', 'S60 2AN', 'S65 1AA'],
		areaCode: ['E01007677', 'E01007677', 'E01007738'],
		latitude: [0, 0, 0],
		longitude: [0, 0, 0],
		metresToEdge: [200, 4, 5],
		neighbourCode: ['', 'E01007738', '']
	};
	const found = (text: string) => findPostcodes(postcodes, atlas, text);

	it('finds those that begin so, with or without a space, in either case', () => {
		for (const text of ['S60 2', 's602', 'S602A'])
			expect(found(text).map(({ name }) => name)).toEqual(['S60 2AB', 'S60 2AN']);
	});

	it('chooses the area that it is in', () => {
		expect(found('S65 1AA')[0]?.selects).toEqual({ area: 'E01007738' });
	});

	it('says where it is, and what it may be across an edge that is close', () => {
		expect(found('S60').map(({ detail }) => detail)).toEqual([
			'postcode in Canklow North, Boston Castle ward',
			'postcode in Canklow North, Boston Castle ward (approximate, may be in East Dene North, Rotherham East ward)'
		]);
		expect(found('S65')[0]?.detail).toMatch(/\(approximate\)$/);
	});
});
