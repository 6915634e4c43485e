import { describe, expect, it, test } from 'vitest';
import {
	askedOf,
	FOUND,
	foundText,
	groupKind,
	nothingFound,
	placesMissing,
	postcodeDetail,
	postcodeNote,
	postcodesFound
} from '$words/map/finder';
import { GEOGRAPHIES } from '../../../map/atlas';

const WARD = groupKind(GEOGRAPHIES.ward, 0);
const NEIGHBOURHOOD = groupKind(GEOGRAPHIES.neighbourhood, 1);

test.each([
	[WARD, 'hellaby ward', 'hellaby'],
	[NEIGHBOURHOOD, 'east dene neighbourhood', 'east dene'],
	[NEIGHBOURHOOD, 'hellaby ward', undefined],
	[WARD, ' ward', undefined]
] as const)('of a $one, "%s" asks for %j', (kind, text, asked) => {
	expect(askedOf(kind, text)).toBe(asked);
});

test('what was found is counted by its kind, and what is listed of it', () => {
	expect(
		foundText([
			{ kind: WARD, listed: 1, found: 1 },
			{ kind: FOUND.area, listed: 4, found: 1204 }
		])
	).toBe('Found: 1 ward, 4 of 1,204 areas.');
});

test('what can be found is what the data have', () => {
	expect(nothingFound('x', [WARD, FOUND.place])).toBe(
		'Nothing found for “x”. What can be found: wards, places, and areas by name or code.'
	);
	expect(nothingFound('x', [])).toBe(
		'Nothing found for “x”. What can be found: areas by name or code.'
	);
});

describe('postcodes', () => {
	it.each([
		[{ listed: 1, found: 1 }, 'Found: 1 postcode.', ''],
		[
			{ listed: 2, found: 2 },
			'2 postcodes begin with S60.',
			'2 postcodes begin with S60: choose with the arrow keys.'
		],
		[
			{ listed: 8, found: 1004 },
			'1,004 postcodes begin with S60.',
			'8 of 1,004 postcodes that begin with S60: go on typing, or choose with the arrow keys.'
		]
	])('%o are said as "%s"', (counts, said, urge) => {
		expect(postcodesFound(counts, 'S60')).toEqual({ said, urge });
	});

	it.each([
		[{ isApproximate: false, across: '' }, 'postcode in Wath, Wath ward', ''],
		[
			{ isApproximate: true, across: '' },
			'postcode in Wath, Wath ward (approximate)',
			'S60 1AA is in Wath, Wath ward (approximate).'
		],
		[
			{ isApproximate: true, across: 'Hoober, Hoober ward' },
			'postcode in Wath, Wath ward (approximate, may be in Hoober, Hoober ward)',
			'S60 1AA is in Wath, Wath ward (approximate, may be in Hoober, Hoober ward).'
		]
	])('%o is "%s"', (place, detail, note) => {
		const whole = { where: 'Wath, Wath ward', ...place };
		expect(postcodeDetail(whole)).toBe(detail);
		expect(postcodeNote('S60 1AA', whole)).toBe(note);
	});
});

test('why places are missing is said with what to do', () => {
	expect(placesMissing('The host does not answer.')).toBe(
		'Places and villages are missing from the search: The host does not answer. Go on typing to try again.'
	);
});
