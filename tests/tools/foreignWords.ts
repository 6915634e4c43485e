import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';

/** The columns of a package in which a council's own names stand. */
const NAMES: Record<string, string[]> = {
	'areas.csv': ['name', 'local_name'],
	'comparators.csv': ['title', 'short_title'],
	'families.csv': ['reference', 'title'],
	'geographies.csv': ['singular', 'plural', 'everyday'],
	'indicators.csv': ['reference', 'title', 'short_title'],
	'periods.csv': ['label'],
	'places.csv': ['name'],
	'priorities.csv': ['title'],
	'ratings.csv': ['word']
};
const OF_SITE = ['name', 'organisation', 'place'] as const;
/** Below this a name is no word: the letter of a part, a number. */
const LEAST = 3;

/** The words that name things of a package, as its data have them: its council, places, areas, comparators, measures. */
export function namesOf(folder: string): Set<string> {
	const cells = Object.entries(NAMES).flatMap(([file, columns]) =>
		rowsOf(join(folder, file)).flatMap((row) => columns.map((column) => row[column] ?? ''))
	);
	const { site = {} } = descriptionOf(folder);
	/** Nouns begin a label too: "Wards". */
	const nouns = rowsOf(join(folder, 'geographies.csv')).flatMap(({ singular = '', plural = '' }) =>
		[singular, plural].map((noun) => noun.charAt(0).toUpperCase() + noun.slice(1))
	);
	return new Set(
		[...cells, ...nouns, ...OF_SITE.map((key) => site[key] ?? '')]
			.map((name) => name.trim())
			.filter((name) => name.length >= LEAST && /\p{L}/u.test(name))
	);
}

/**
 * What names things of the others and nothing of this one: whatever a package's own files say, its
 * pages may say.
 * @param own the folder of the package
 * @param others those of the others
 */
export function foreignWords(own: string, others: readonly string[]): string[] {
	const said = readdirSync(own)
		.filter((file) => /\.(?:csv|json)$/.test(file) && !/topo\.json$/.test(file))
		.map((file) => readFileSync(join(own, file), 'utf8'))
		.join('\n');
	const has = finderOf(said);
	const names = namesOf(own);
	return [...new Set(others.flatMap((other) => [...namesOf(other)]))].filter(
		(word) => !has(word) && !names.has(word)
	);
}

/** A word that stands in a text, with what is around it. */
export interface Hit {
	word: string;
	around: string;
}

/** Those of some words that stand in a text by themselves, each with its first place. */
export function hitsIn(text: string, words: readonly string[]): Hit[] {
	const has = finderOf(text);
	return words.flatMap((word) => {
		const at = has(word);
		if (!at) return [];
		const from = Math.max(0, at.index - 60);
		const around = text.slice(from, at.index + word.length + 40).replace(/\s+/g, ' ');
		return [{ word, around }];
	});
}

/** Finds a word in a text, however it is quoted there; "Hope" is not in "Hopeful", and "hope" is no "Hope". */
function finderOf(text: string): (word: string) => { index: number } | undefined {
	const plain = text.replaceAll('’', "'");
	return (word) => {
		const sought = word.replaceAll('’', "'");
		for (let at = plain.indexOf(sought); at >= 0; at = plain.indexOf(sought, at + 1)) {
			const [before, after] = [plain[at - 1] ?? ' ', plain[at + sought.length] ?? ' '];
			if (!isOfWord(before) && !isOfWord(after)) return { index: at };
		}
		return undefined;
	};
}

const isOfWord = (letter: string): boolean => /[\p{L}\p{N}_-]/u.test(letter);

const rowsOf = (file: string): Record<string, string>[] =>
	existsSync(file) ? csvParse(readFileSync(file, 'utf8')) : [];

function descriptionOf(folder: string): { site?: Partial<Record<string, string>> } {
	const file = join(folder, 'datapackage.json');
	return existsSync(file)
		? (JSON.parse(readFileSync(file, 'utf8')) as ReturnType<typeof descriptionOf>)
		: {};
}
