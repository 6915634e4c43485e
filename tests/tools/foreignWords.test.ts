import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { foreignWords, hitsIn, namesOf } from './foreignWords';

/** Packages of a few files each, by their names. @returns their folders */
function packages(...all: Record<string, string>[]): string[] {
	const home = mkdtempSync(join(tmpdir(), 'outturn-words-'));
	onTestFinished(() => rmSync(home, { recursive: true }));
	return all.map((files, n) => {
		const folder = join(home, String(n));
		mkdirSync(folder);
		for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
		return folder;
	});
}
const HOLM = { 'datapackage.json': '{"site":{"place":"Holm","organisation":"Holm Council"}}' };

test('names are those of the council, and of its areas, comparators, measures and schemes', () => {
	const [folder = ''] = packages({
		...HOLM,
		'areas.csv': 'code,name,local_name\nX1,Upper Holm,The Hill\n',
		'comparators.csv': 'id,title,short_title\nm,mining towns,Mining\n',
		'indicators.csv': 'id,reference,title,short_title\na,HX 1,Full title,Short\n'
	});
	expect([...namesOf(folder)].sort()).toEqual(
		[
			...['Holm', 'Holm Council', 'Upper Holm', 'The Hill', 'mining towns', 'Mining'],
			...['HX 1', 'Full title', 'Short']
		].sort()
	);
});

test('what a package says itself is not foreign to it', () => {
	const [own = '', other = ''] = packages(
		{ 'comparators.csv': 'id,title\nr,the region\n', 'notes.csv': 'text\nHeld against Vale.\n' },
		{ ...HOLM, 'comparators.csv': 'id,title\nr,the region\nv,Vale\nw,Wold\n' }
	);
	expect(foreignWords(own, [other])).toEqual(['Wold', 'Holm Council', 'Holm']);
});

test('a noun of a package’s own areas begins a label, too', () => {
	const areas = { 'geographies.csv': 'id,singular,plural\nw,ward,wards\n' };
	const [own = '', other = ''] = packages(areas, areas);
	expect(foreignWords(own, [other])).toEqual([]);
});

test.each([
	['by itself', 'In Hope, and', ['Hope']],
	['in an address of a page', '<a title="Hope">', ['Hope']],
	['not within another word', 'Hopeful, NewHope', []],
	['not within an id', 'new-Hope Hope-end Hope_1', []],
	['not in small letters', 'we hope so', []],
	['with either apostrophe', 'St Mary’s', ["St Mary's"]]
])('a word is found: %s', (_, text, found) => {
	expect(hitsIn(text, ['Hope', "St Mary's"]).map(({ word }) => word)).toEqual(found);
});
