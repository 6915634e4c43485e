import { describe, expect, it } from 'vitest';
import type { PostcodesPart } from '$lib/data/schema/parts';
import { finderOf } from '../../../../src/routes/map/finder/finder';
import { shippedAtlas, shippedPart } from '../../../data/shipped';

const atlas = shippedAtlas();
const { places } = shippedPart('places');

/** The finder over what is shipped, and how often it has asked for the postcodes. */
function shippedFinder(list: Partial<PostcodesPart> = {}) {
	let asked = 0;
	const find = finderOf(atlas, places, true, async () => {
		asked++;
		return { ...shippedPart('postcodes'), ...list };
	});
	return { find, timesAsked: () => asked };
}
const { find } = shippedFinder();
const found = async (text: string) =>
	(await find(text)).groups.flatMap(({ title, options }) =>
		options.map(({ name }) => `${title}: ${name}`)
	);
const first = async (text: string) => (await find(text)).groups[0]?.options[0];

describe('the finder finds', () => {
	it.each(['Canklow North', 'canklow n', 'Rotherham 017A', '017a', 'E01007677', 'e01007677'])(
		'an area by %j',
		async (text) => {
			expect(await first(text)).toMatchObject({
				name: 'Canklow North',
				detail: 'area: Rotherham 017A, E01007677, Boston Castle ward',
				selects: { area: 'E01007677' }
			});
		}
	);

	it('a ward, which lets go of the neighbourhood', async () => {
		expect(await first('wath')).toMatchObject({
			name: 'Wath',
			detail: 'ward of 8 areas',
			selects: { groups: ['E05001036'] }
		});
	});

	it('a neighbourhood, which lets go of the ward', async () => {
		expect(await first('east dene')).toMatchObject({
			detail: 'neighbourhood of 4 areas',
			selects: { groups: ['east-dene'] }
		});
	});

	it('a place, and says which area it is in', async () => {
		expect(await first('aldwarke')).toMatchObject({
			detail: 'suburban area, in East Herringthorpe North, Valley ward',
			selects: { area: 'E01007737' }
		});
	});

	it.each([
		['dalton and thrybergh', 'Dalton & Thrybergh'],
		['anston & woodsetts', 'Anston and Woodsetts']
	])('%j, however its “and” is written', async (text, name) => {
		expect((await first(text))?.name).toBe(name);
	});

	it('from the first letter, names that begin with it before words within names', async () => {
		expect(await found('w')).toEqual([
			'Wards: Wales',
			'Wards: Wath',
			'Wards: Wickersley',
			'Wards: Wingfield',
			'Places: Wales',
			'Places: Wales Bar',
			'Places: Wath upon Dearne',
			'Places: Waverley',
			'Areas: Aston North West'
		]);
	});

	it.each([
		['a wrong letter', 'cankloe north', 'Canklow North'],
		['a missing letter', 'wickersly', 'Wickersley'],
		['a letter too many', 'swintton', 'Swinton'],
		['two letters that changed places', 'wtah', 'Wath'],
		['two that changed places within longer words', 'kimebrworth aprk', 'Kimberworth Park']
	])('a name with %s', async (_, text, name) => {
		expect((await first(text))?.name).toBe(name);
	});

	it.each([
		['Rothrham east', 'Wards: Rotherham East'],
		['rotherham wset', 'Wards: Rotherham West']
	])('what a misspelt name is most like first: %j', async (text, name) => {
		expect((await found(text))[0]).toBe(name);
	});

	it.each([
		['Hellaby ward', ['Wards: Hellaby']],
		['maltby WARD', ['Wards: Maltby']],
		['canklow neighbourhood', ['Neighbourhoods: Canklow']],
		['rothrham east ward', ['Wards: Rotherham East']]
	])('only of the kind that is named: %j', async (text, names) => {
		expect((await found(text)).slice(0, 1)).toEqual(names);
		expect((await find(text)).groups).toHaveLength(1);
	});

	it('a code exactly or by its beginning, never one like it', async () => {
		expect(await found('E05001036')).toEqual(['Wards: Wath']);
		expect((await find('E0500103')).groups[0]).toMatchObject({ title: 'Wards', count: 9 });
		for (const text of ['E05001063', 'E05901036', 'Rotherham 071A'])
			expect(await found(text)).toEqual([]);
	});

	it('no code by letters alone, since all begin with the same', async () => {
		expect(await found('e')).not.toContainEqual(expect.stringContaining('Rotherham 0'));
	});
});

describe('what is found stands', () => {
	it('under its kind, an area named as asked before a place, a whole name before its beginning', async () => {
		expect(await found('canklow')).toEqual([
			'Neighbourhoods: Canklow',
			'Places: Canklow',
			'Areas: Canklow North'
		]);
		expect(await found('town centre')).toEqual([
			'Neighbourhoods: Town Centre',
			'Areas: Town Centre',
			'Areas: Maltby East - Town Centre'
		]);
		expect((await found('rotherham'))[0]).toBe('Places: Rotherham');
	});

	it('before a place that is called alike, also while its name is typed', async () => {
		for (const text of ['swi', 'maltb', 'wales'])
			expect((await first(text))?.kind.one, text).toBe('ward');
	});

	it('four of a kind and twelve in all, and tells how many there are', async () => {
		const { groups, words } = await find('r');
		expect(groups.map(({ title, options, count }) => [title, options.length, count])).toEqual([
			['Wards', 3, 4],
			['Neighbourhoods', 1, 1],
			['Areas', 3, 166],
			['Places', 3, 7]
		]);
		expect(words).toBe('Found: 3 of 4 wards, 1 neighbourhood, 3 of 166 areas, 3 of 7 places.');
		expect((await find('rotherham')).groups.at(-1)?.options).toHaveLength(4);
	});
});

describe('the finder that finds nothing', () => {
	it('says so, and what can be looked for', async () => {
		expect(await find('Timbuktu')).toEqual({
			groups: [],
			words:
				'Nothing found for “Timbuktu”. What can be found: wards, neighbourhoods, places, postcodes, and areas by name or code.',
			urge: ''
		});
	});

	it.each([
		['greasbo', 'Places: Greasbrough'],
		['new hill', 'Places: Newhill'],
		['cancklowe nroth', 'Areas: Canklow North']
	])('names what is spelt most like %j, which Enter does not take', async (text, name) => {
		const { words, urge } = await find(text);
		expect(await found(text)).toEqual([name]);
		expect(words).toBe(`Nothing found for “${text}”. The nearest in spelling:`);
		expect(urge).toMatch(/^Nothing is called /);
	});

	it.each(['S60 1A9', 'xyz', 'E09'])('guesses at nothing for %j', async (text) => {
		expect((await find(text)).groups).toEqual([]);
	});
});

describe('the postcodes', () => {
	it('are asked for when a text first reads as one, and for no name or code', async () => {
		const { find, timesAsked } = shippedFinder();
		for (const text of ['s', 'wath', 'E', 'E0', 'E01', 'E010', 'E01007677', '017A'])
			await find(text);
		expect(timesAsked()).toBe(0);
		await find('s6');
		expect(timesAsked()).toBe(1);
	});

	it('stand below names that begin alike', async () => {
		const other = { ...atlas.areas[0], code: 'S60100001' } as (typeof atlas.areas)[number];
		const both = finderOf({ ...atlas, areas: [other] }, [], true, async () =>
			shippedPart('postcodes')
		);
		const { groups, words, urge } = await both('s60');
		expect(groups.map(({ title }) => title)).toEqual(['Areas', 'Postcodes']);
		expect(words).toBe('Found: 1 area. 995 postcodes begin with S60.');
		expect(urge).not.toBe('');
	});

	it('are silent where only a name begins so', async () => {
		const other = { ...atlas.areas[0], code: 'X10000001' } as (typeof atlas.areas)[number];
		const both = finderOf({ ...atlas, areas: [other] }, [], true, async () =>
			shippedPart('postcodes')
		);
		expect((await both('x10')).words).toBe('Found: 1 area.');
	});
});
