import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { heldOutlines } from '$lib/import/outlines/boundaries';
import { finer } from '../../tools/outlines';
import { base, broughtOutlines, shipped } from './outlinesFile';

const KEPT = { 'kept of outlines.json': 'take' };

describe('outlines of the dataset’s areas', () => {
	test('join by the one property that holds their codes, without a question', () => {
		const { found, open, questions } = broughtOutlines(finer(shipped()));
		expect(open).toEqual([]);
		expect(found).toMatchObject({
			...{ format: 'geojson', outlines: 166, system: 'degrees', property: 'area_code' },
			...{ plural: 'lower super output areas', joined: 166, areas: 166, without: [], spare: [] }
		});
		expect(questions.map(({ facts, answer }) => [facts.kind, answer])).toEqual([
			['codes', 'area_code']
		]);
	});

	test('that are those which it has change nothing', () => {
		expect(broughtOutlines(shipped()).changed).toEqual([]);
	});

	test('that are others are told with how many points they had and have', () => {
		const { changed, counts } = broughtOutlines(finer(shipped()));
		expect(counts).toEqual({ measures: 0, figures: 0, areas: 166, changes: 166 });
		expect(changed[0]).toBe('E01007657, Rotherham 029A: Outline: 26 points → 52 points');
	});

	test('are all that changes in the dataset', () => {
		const { parts } = broughtOutlines(finer(shipped()));
		const { boundaries, ...rest } = parts ?? {};
		const { boundaries: lines, ...others } = base;
		expect({ ...rest, publication: base.publication }).toEqual(others);
		expect(Object.keys(boundaries?.objects ?? {}).sort()).toEqual(['borough', 'soa', 'ward']);
		expect(heldOutlines(boundaries, 'ward').size).toBe(heldOutlines(lines, 'ward').size);
	});

	test('of another property are taken once that is chosen, and said to join none where they do', () => {
		const { lines } = broughtOutlines(shipped(), { 'codes of outlines.json ': 'area_name' });
		expect(lines[0]).toContain('"area_name: Rotherham 029A, Rotherham 032A and Rotherham 029B"');
	});

	test('under two properties with codes of areas are asked about', () => {
		const collection = shipped();
		const codes = collection.features.map(({ properties }) => properties?.area_code);
		collection.features.forEach((one, i) => {
			one.properties = { now: codes[i], before: codes[(i + 1) % codes.length] };
		});
		const { open, parts } = broughtOutlines(collection);
		expect(open).toEqual(['Which property holds the areas’ codes?']);
		expect(parts).toBeUndefined();
	});

	test('by their own ids join, too', () => {
		const collection = shipped();
		for (const one of collection.features) {
			one.id = String(one.properties?.area_code);
			one.properties = null;
		}
		expect(broughtOutlines(collection).found).toMatchObject({ property: '#id', joined: 166 });
	});

	test('of wards join the wards, and the areas keep theirs', () => {
		const { found, parts, lines } = broughtOutlines(finer(shipped('ward')));
		expect(found).toMatchObject({ plural: 'wards', joined: 21, areas: 21 });
		expect(heldOutlines(parts?.boundaries, 'soa').size).toBe(166);
		expect(lines).toEqual([expect.stringContaining('"lower super output areas and boroughs".')]);
	});

	test('in a file of several layers are asked about, and read as answered', () => {
		const text = readFileSync('data/rotherham/boundaries.topo.json', 'utf8');
		const { open, questions, found } = broughtOutlines(text);
		expect(open).toEqual(['Which layer holds the outlines?']);
		expect(questions[0]).toMatchObject({ guess: '1', options: ['1', '2', '3'] });
		expect(found).toMatchObject({ format: 'topojson', layer: 'soa', layers: 3, property: 'code' });
		const wards = broughtOutlines(text, { 'layer of outlines.json': '2' });
		expect(wards.open).toEqual([]);
		expect(wards.found).toMatchObject({ layer: 'ward', plural: 'wards', joined: 21 });
	});
});

describe('areas that a file of outlines leaves out', () => {
	const some = () => {
		const collection = finer(shipped());
		return { ...collection, features: collection.features.slice(2) };
	};

	test('are named, and keep their outlines once that is said', () => {
		const { open, found, parts } = broughtOutlines(some());
		expect(open).toEqual([
			'2 areas are not in the file. Do they keep the outlines that they have?'
		]);
		expect(found?.without).toEqual(['E01007657, Rotherham 029A', 'E01007658, Rotherham 032A']);
		expect(parts).toBeUndefined();
		const kept = broughtOutlines(some(), KEPT);
		expect(kept.counts.changes).toBe(164);
		expect(heldOutlines(kept.parts?.boundaries, 'soa').size).toBe(166);
	});

	test('stop it where they are not to keep theirs, or have none', () => {
		const line =
			'"2 areas without an outline: E01007657, Rotherham 029A; E01007658, Rotherham 032A".';
		const refused = broughtOutlines(some(), { 'kept of outlines.json': 'leave-out' });
		expect(refused.lines).toEqual([expect.stringContaining(line)]);
		const { boundaries, ...without } = base;
		expect(boundaries).toBeDefined();
		expect(broughtOutlines(some(), {}, without).lines).toEqual([expect.stringContaining(line)]);
	});
});

describe('outlines that no area of the dataset has', () => {
	test('are named, not used, and never added', () => {
		const collection = finer(shipped());
		const [first] = collection.features;
		const other = { area_code: 'E01999999', area_name: 'Elsewhere' };
		collection.features.push({ ...structuredClone(first), properties: other } as typeof first &
			object);
		const { found, lines, parts } = broughtOutlines(collection);
		expect(found?.spare).toEqual(['E01999999, Elsewhere']);
		expect(lines).toContainEqual(expect.stringContaining('Outlines never add an area'));
		expect(parts?.areas?.areas).toHaveLength(base.areas?.areas.length ?? 0);
		expect(heldOutlines(parts?.boundaries, 'soa').has('E01999999')).toBe(false);
	});
});

describe('a dataset with areas and no outlines', () => {
	test('gets those that are brought', () => {
		const { boundaries, ...without } = base;
		expect(boundaries).toBeDefined();
		const { changed, parts } = broughtOutlines(shipped(), {}, without);
		expect(changed).toHaveLength(166);
		expect(changed[0]).toBe('E01007657, Rotherham 029A: Outline:  → 26 points');
		expect(Object.keys(parts?.boundaries?.objects ?? {})).toEqual(['soa']);
	});
});
