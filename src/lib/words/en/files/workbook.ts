import { capital } from '../common';

/** The workbook of all tables: what its worksheets are called and say of themselves. */

/** The worksheets before those of the tables: small letters and dashes, at most 31. */
export const SHEETS = {
	cover: 'cover',
	contents: 'contents',
	notes: 'notes',
	shorthand: 'shorthand'
};

export const TO_CONTENTS = 'Back to contents';

export const sourceText = (source: string): string => `Source: ${source}`;

export const tablesText = (tables: number): string =>
	`This workbook holds ${tables} tables, each in a worksheet of its own: measures, figures, published ratings, commentary and figures for small areas.`;

/** @param tables by their worksheets' names */
export const leftOut = (tables: string[]): string =>
	`Tables without rows are left out: ${tables.join(', ')}.`;

/** @param own whether they are a reader's own */
export const figuresText = (own: boolean): string =>
	`Figures are exactly as ${own ? 'they were brought' : 'published'}. Numbers are shown with the decimals that they were printed with; the column printed, where there is one, has the printed text itself.`;

export const HARMLESS =
	'A text that a spreadsheet would run as a formula is led by an apostrophe. The data package has every text exactly as it was brought.';

export const CONTENTS = {
	title: 'Contents',
	lede: 'This worksheet holds one table: every worksheet after this one, with a link to it.',
	columns: ['Worksheet', 'What it holds', 'Rows']
};

export const NOTES = {
	title: 'Notes',
	lede: 'This worksheet holds one table: what every column holds, table by table.',
	columns: ['Worksheet', 'Column', 'What it holds', 'Kind', 'May be empty'],
	kinds: { string: 'Text', integer: 'Whole number', number: 'Number', date: 'Day' },
	required: 'no',
	optional: 'yes'
};

export const SHORTHAND = {
	title: 'Shorthand',
	lede: 'This worksheet holds one table: the marks and set words of the tables, and what each means.',
	columns: ['Shorthand', 'Where', 'Meaning']
};

/** What a comparator's id means in the tables. */
export const comparatorMeaning = ({ title, kind }: { title: string; kind: string }): string =>
	kind === 'peers' ? `The average of ${title}` : capital(title);

/** What a rating's id means in the tables. */
export const ratingMeaning = (word: string): string => `The published rating: ${word}`;

/** What the marks and set words of the tables mean. */
export const MEANINGS = {
	'[z]': 'Not applicable: the report prints N/A',
	'[x]': 'Not available: the report leaves the cell blank',
	'[c]': 'Suppressed: withheld, usually because numbers are small',
	'[p]': 'Provisional: stands beside a figure that may change',
	'[r]': 'Revised: stands beside a figure that has been corrected',
	actual: 'The outturn',
	target: 'What was aimed for',
	forecast: 'What is expected, by the council itself',
	higher: 'A higher figure is better; empty where no judgement is made',
	lower: 'A lower figure is better',
	plan: 'As near the target as can be',
	improved: 'The published arrow points up',
	declined: 'The published arrow points down',
	unchanged: 'The published arrow is level',
	yes: 'Published as met',
	no: 'Published as missed',
	na: 'Published as not applicable',
	'red, amber, green': 'The published rating',
	none: 'The published rating is N/A'
};

/**
 * What stands above a table.
 * @param description what it holds
 * @param has whether any of its cells are empty, and whether a marker says why a value is
 */
export const tableNote = (
	description: string,
	has: { blanks: boolean; markers: boolean }
): string =>
	[
		description,
		'This worksheet holds one table.',
		has.blanks ? blanksText(has.markers) : '',
		`Columns are explained in the worksheet ${SHEETS.notes}, shorthand in ${SHEETS.shorthand}.`
	]
		.filter(Boolean)
		.join(' ');

const blanksText = (markers: boolean) =>
	markers
		? 'An empty value has its reason in the column marker; any other empty cell has nothing to say.'
		: 'An empty cell has nothing to say.';

/** What ends a text that is longer than a cell holds. */
export const CUT = ' … (cut here: the table as CSV has the whole text)';
