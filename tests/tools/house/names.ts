import { textOf } from '../files.ts';

/** What no code may name, since it is data: of any council, by kind. */
export const NAMES = {
	place: /Rotherham|Yorkshire|Humber|England|Trafford|Manchester|Barnsley|Doncaster|Sheffield/,
	comparator: /stat(?:istical)?[_ ]neighbours|statNeighbours|CIPFA/i,
	scheme: /\bNI ?(?:\d|\\d)|\bni-(?:\d|\\d|\[0-9\])/,
	year: /\b(?:19|20)\d\d\b/,
	geography:
		/[Ss]uper output|(?<![A-Za-z])[LM]?(?:soa|SOA)s?(?![a-z])|Soa(?![a-z])|(?<![A-Za-z])ward|Ward(?!e)|[Bb]orough/
};
export type NameKind = keyof typeof NAMES;

/** What of a text of code is no comment: examples may name anything. */
export const withoutComments = (code: string): string =>
	code
		.replace(/<!--[^]*?-->|\/\*[^]*?\*\//g, '')
		.replace(/(^|[^:'"`\w\\/])\/\/[^\n]*/g, '$1')
		.replace(/^\s*import\b[^;]*;$/gm, '');

/** The first thing in a file that no code may name; `undefined` where there is none. */
export const nameIn = (file: string, kind: NameKind): string | undefined =>
	NAMES[kind].exec(withoutComments(textOf(file)))?.[0];

/** The files in which a name, by its kind, is none of any dataset's: what it is there stands before them. */
export const NAME_EXCEPTIONS: Record<NameKind, string[]> = {
	// The comparators that every dataset of the second version had.
	place: ['src/lib/data/conversion/comparators.ts'],
	comparator: ['src/lib/data/conversion/comparators.ts'],
	scheme: [],
	year: [
		// Years of standards, laws, and of this product's own tests; sizes in pixels.
		'src/lib/data/conversion/areas.ts',
		'src/lib/export/ooxml/office.ts',
		'src/lib/export/slides/frame.ts',
		'src/lib/export/slides/shapes.ts',
		'src/lib/export/slides/table.ts',
		'src/lib/export/workbook/styles.ts',
		'src/lib/export/pictures/drawnMarks.ts',
		'src/lib/export/pictures/sheet.ts',
		'src/lib/export/icon/drawing.ts',
		'src/lib/words/en/about.ts',
		'src/lib/words/en/desk/readFaults.ts',
		// Examples of how a period is written.
		'src/lib/words/en/desk/newSite.ts',
		'src/routes/data/desk/checked/CommitForm.svelte'
	],
	geography: [
		// What the second version’s areas were.
		'src/lib/data/conversion/areas.ts',
		'src/lib/data/conversion/second.ts',
		// What national publishers head a column of areas: any council’s file may have it.
		'src/lib/import/recognise/headers.ts',
		// What authorities of any place call themselves.
		'src/lib/import/dryRun/council.ts',
		'src/lib/import/ownName.ts'
	]
};
