import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ratingsIn } from '$lib/domain/rating';
import { ratingWord } from '$words/ratings';
import { copiedBuild } from '../../tools/copiedBuild';
import { filesBelow, textOf } from '../../tools/files';
import { foreignWords, hitsIn } from '../../tools/foreignWords';

const foldersIn = (home: string, file: string) =>
	readdirSync(home)
		.map((name) => join(home, name))
		.filter((folder) => existsSync(join(folder, file)));

const SHIPPED = foldersIn('data', 'datapackage.json');
const ALL = [...SHIPPED, ...foldersIn(join('tests', 'packages'), 'indicators.csv')];

/** The product's own words for ratings, which a package may use as they are. */
const OWN_WORDS: string[] = ratingsIn().map(ratingWord);
/** What scripts carry so that data stored by the second version can be converted. */
const CONVERSION = filesBelow(join('src', 'lib', 'data', 'conversion'))
	.map(textOf)
	.join('\n');
const isName = (word: string) => /^\p{Lu}/u.test(word);

describe('the site of one council', () => {
	test.each(SHIPPED)('%s has on no page and in no file a word of another', async (folder) => {
		const words = foreignWords(
			folder,
			ALL.filter((other) => other !== folder)
		).filter((word) => !OWN_WORDS.includes(word));
		// A script has plain words of its own: "country", "patch". Names it has none but those of the conversion.
		const inScripts = words.filter(
			(word) => isName(word) && hitsIn(CONVERSION, [word]).length === 0
		);
		const files = await copiedBuild(folder.split(/[\\/]/).at(-1) ?? '');
		const hits = files.flatMap(({ path, text }) =>
			hitsIn(text, path.endsWith('.js') ? inScripts : words).map(
				({ word, around }) => `${path}: “${word}” in “${around}”`
			)
		);
		const pages = files.filter(({ path }) => path.endsWith('.html')).length;
		console.log(
			`${folder}: ${words.length} words of the others looked for in ${pages} pages and ${files.length - pages} other files: ${hits.length} found.`
		);
		expect(pages).toBeGreaterThan(20);
		expect(words.length).toBeGreaterThan(100);
		expect(hits).toEqual([]);
	});
});
