import { describe, expect, it } from 'vitest';
import { findPostcodes, readPostcode } from '../../../../src/routes/map/finder/postcodeFinder';
import { shippedAtlas, shippedPart } from '../../../data/shipped';

const list = shippedPart('postcodes');
const atlas = shippedAtlas();

function answer(text: string) {
	const asked = readPostcode(text);
	if (!asked) throw new Error(`${text} does not read as a postcode`);
	return findPostcodes(list, atlas, asked);
}
const options = (text: string) => answer(text).groups.flatMap(({ options }) => options);

/** The first postcode of the list that is so close to an edge, with or without an area across. */
function closeTo(metres: (metres: number) => boolean, hasNeighbour: boolean): string {
	const at = list.postcode.findIndex(
		(_, i) => metres(list.metresToEdge[i] ?? NaN) && (list.neighbourCode[i] !== '') === hasNeighbour
	);
	return list.postcode[at] ?? 'none';
}

describe('a text reads as a postcode', () => {
	it.each([
		['S6', 'S6'],
		['s65', 'S65'],
		['s651', 'S65 1'],
		['s65 1', 'S65 1'],
		['S651A', 'S65 1A'],
		[' s60 1aa ', 'S60 1AA'],
		['s601aa', 'S60 1AA'],
		['S60  1AA', 'S60 1AA'],
		['s 60', 'S60'],
		['s60 1 a', 'S60 1A'],
		['S6 0 1 A A', 'S60 1AA'],
		['dn119pj', 'DN11 9PJ'],
		['s60aa', 'S6 0AA'],
		['w1a 1aa', 'W1A 1AA']
	])('in %j: %s', (text, written) => {
		expect(readPostcode(text)?.written).toBe(written);
	});

	it.each(['', 's', 'Canklow', '60', 'E01', 'E01007677', 'Rotherham 017A', 'S60 1A9', 'S60 1AAA'])(
		'but not in %j',
		(text) => {
			expect(readPostcode(text)).toBeUndefined();
		}
	);
});

describe('a whole postcode', () => {
	it.each(['S60 1AE', 's601ae', ' s60  1ae '])('is found by %j, alone', (text) => {
		expect(options(text)).toMatchObject([
			{
				name: 'S60 1AE',
				detail: expect.stringMatching(/^postcode in .+ ward/),
				selects: { area: list.areaCode[list.postcode.indexOf('S60 1AE')] }
			}
		]);
		expect(answer(text)).toMatchObject({ words: 'Found: 1 postcode.', urge: '' });
	});

	it('less than 15 metres from an edge is approximate, and names the area across', () => {
		const [close] = options(closeTo((metres) => metres === 14, true));
		expect(close?.detail).toMatch(/^postcode in .+ ward \(approximate, may be in .+, .+ ward\)$/);
		expect(close?.note).toBe(`${close?.name} is${close?.detail.slice('postcode'.length)}.`);
	});

	it('as close to the borough’s own edge is approximate and names none', () => {
		const [close] = options(closeTo((metres) => metres < 15, false));
		expect(close?.detail).toMatch(/ward \(approximate\)$/);
	});

	it('of 15 metres or more is not', () => {
		const [safe] = options(closeTo((metres) => metres === 15, true));
		expect(safe?.detail).not.toContain('approximate');
		expect(safe?.note).toBe('');
	});

	it('that is not in the list may be newer or beyond the borough, where others share its district', () => {
		for (const text of ['S60 7ZZ', 's607zz'])
			expect(answer(text)).toEqual({
				groups: [],
				words:
					'S60 7ZZ is not in this site’s list: it may be newer, or belong to an address outside the borough.',
				urge: ''
			});
	});

	it.each(['AB1 1AA', 'AB1', 'ab1 2'])('of another district is outside: %s', (text) => {
		expect(answer(text).words).toBe(
			'AB1 is outside the borough: the list holds DN11, DN12, S13, S20, S25, S26, S35, S60, S61, S62, S63, S64, S65, S66, S73, S74, S80, S81, S95, S97.'
		);
	});

	it('of a district whose name others begin with is outside too', () => {
		expect(options('S6 0AA')).toEqual([]);
		expect(answer('S6 0AA').words).toMatch(/^S6 is outside the borough/);
	});
});

describe('the beginning of a postcode', () => {
	it('tells how many begin so and shows the first eight; Enter takes none', () => {
		const { groups, words, urge } = answer('s65');
		expect(groups).toHaveLength(1);
		expect(groups[0]).toMatchObject({ title: 'Postcodes', count: 799 });
		expect(groups[0]?.options.map(({ name }) => name)).toEqual(
			list.postcode.filter((one) => one.startsWith('S65')).slice(0, 8)
		);
		expect(words).toBe('799 postcodes begin with S65.');
		expect(urge).toBe(
			'8 of 799 postcodes that begin with S65: go on typing, or choose with the arrow keys.'
		);
	});

	it('counts in thousands as they are written', () => {
		expect(answer('S66').words).toBe('1,004 postcodes begin with S66.');
	});

	it('asks to choose where the few are all shown', () => {
		expect(answer('DN11')).toMatchObject({
			words: '2 postcodes begin with DN11.',
			urge: '2 postcodes begin with DN11: choose with the arrow keys.'
		});
	});

	it('is enough where one alone begins so', () => {
		expect(answer('DN12')).toMatchObject({
			groups: [{ options: [{ name: 'DN12 2BB' }] }],
			urge: ''
		});
	});

	it('that none begins with, in a district of the list, says so', () => {
		expect(answer('s607z').words).toBe(
			'No postcode in this site’s list begins with S60 7Z: it may be newer, or belong to an address outside the borough.'
		);
	});
});
