import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ratingsIn } from '$lib/domain/rating';
import { ratingWord } from '$words/ratings';
import { copiedBuild } from '../../tools/copiedBuild';
import { filesBelow, textOf } from '../../tools/files';
import { foreignWords, hitsIn } from '../../tools/foreignWords';
import { withoutComments } from '../../tools/house/names';

const foldersIn = (home: string, file: string) =>
	readdirSync(home)
		.map((name) => join(home, name))
		.filter((folder) => existsSync(join(folder, file)));

const SHIPPED = foldersIn('data', 'datapackage.json');
const ALL = [...SHIPPED, ...foldersIn(join('tests', 'packages'), 'indicators.csv')];

/** What the product says by itself, whoever's site it is: "Not rated", "Reading this page". */
const PRODUCT = [
	...ratingsIn().map(ratingWord),
	...filesBelow(join('src', 'lib', 'words')).map((file) => withoutComments(textOf(file)))
].join('\n');
/** What scripts carry so that data stored by the second version can be converted. */
const CONVERSION = filesBelow(join('src', 'lib', 'data', 'conversion'))
	.map(textOf)
	.join('\n');
const isName = (word: string) => /^\p{Lu}/u.test(word);

describe('the site of one council', () => {
	test.each(SHIPPED)('%s has on no page and in no file a word of another', async (folder) => {
		const foreign = foreignWords(
			folder,
			ALL.filter((other) => other !== folder)
		);
		const own = hitsIn(PRODUCT, foreign).map(({ word }) => word);
		const words = foreign.filter((word) => !own.includes(word));
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
			`${folder}: ${words.length} words of the others looked for in ${pages} pages and ${files.length - pages} other files: ${hits.length} found. The product says by itself: ${own.join(', ')}.`
		);
		expect(pages).toBeGreaterThan(20);
		expect(words.length).toBeGreaterThan(100);
		expect(hits).toEqual([]);
	});
});
