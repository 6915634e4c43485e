import { publishedText } from '$words/datasets';
import { DESCRIPTOR, resourceOf, type Publication } from '$lib/package/descriptor';
import type { RawTables } from '../package/tableCsv';
import { TABLE_FILES } from '$lib/data/schema/tables';
import { sheetNameOf } from './dataSheet';
import type { Cell, SheetPlan } from './plan';
import { SHORTHAND } from './shorthand';

const text = (words: string): Cell => ({ text: words });
const link = (words: string, to: string): Cell => ({ text: words, link: to });
const BACK = link('Back to contents', 'contents');

/** The files that have rows, and so a worksheet: a table without rows is none to a spreadsheet. */
export const filesWithRows = (tables: RawTables) =>
	TABLE_FILES.filter((file) => tables[file].length > 0);

/** What the workbook is, whose and from when. */
export function cover(about: Publication, tables: RawTables): SheetPlan {
	const { title, source } = about;
	const left = TABLE_FILES.filter((file) => tables[file].length === 0).map(sheetNameOf);
	const { licenses, attribution } = DESCRIPTOR;
	return {
		name: 'cover',
		title,
		lines: [
			text(`Source: ${source}`),
			text(publishedText(about)),
			text(
				`This workbook holds ${filesWithRows(tables).length} tables, each in a worksheet of its own: measures, figures, published ratings, commentary and figures for small areas.`
			),
			...(left.length > 0 ? [text(`Tables without rows are left out: ${left.join(', ')}.`)] : []),
			text(
				`Figures are exactly as ${about.origin === 'own' ? 'they were brought' : 'published'}. Numbers are shown with the decimals that they were printed with; the column printed, where there is one, has the printed text itself.`
			),
			text(
				'A text that a spreadsheet would run as a formula is led by an apostrophe. The tables as CSV files and the data package have every text in full.'
			),
			text(`Licence: ${licenses[0].title}, ${licenses[0].path}`),
			...attribution.map(text),
			link('Contents', 'contents')
		]
	};
}

/** The worksheets that follow, each with a link to it. */
export const contents = (following: SheetPlan[]): SheetPlan => ({
	name: 'contents',
	title: 'Contents',
	lines: [
		text('This worksheet holds one table: every worksheet after this one, with a link to it.')
	],
	table: {
		columns: ['Worksheet', 'What it holds', 'Rows'],
		rows: following.map(({ name, title, table }) => [
			link(name, name),
			text(title),
			{ number: String(table?.rows.length ?? 0), format: '#,##0' }
		])
	}
});

const KINDS = { string: 'Text', integer: 'Whole number', number: 'Number', date: 'Day' };

/** What every column of every table holds. */
export const notes = (tables: RawTables): SheetPlan => ({
	name: 'notes',
	title: 'Notes',
	lines: [text('This worksheet holds one table: what every column holds, table by table.'), BACK],
	table: {
		columns: ['Worksheet', 'Column', 'What it holds', 'Kind', 'May be empty'],
		rows: filesWithRows(tables).flatMap((file) =>
			resourceOf(file).schema.fields.map(({ name, description, type, constraints }) => [
				link(sheetNameOf(file), sheetNameOf(file)),
				...[name, description, KINDS[type], constraints?.required ? 'no' : 'yes'].map(text)
			])
		)
	}
});

/** What the marks and set words of the tables mean. */
export const shorthand = (): SheetPlan => ({
	name: 'shorthand',
	title: 'Shorthand',
	lines: [
		text(
			'This worksheet holds one table: the marks and set words of the tables, and what each means.'
		),
		BACK
	],
	table: {
		columns: ['Shorthand', 'Where', 'Meaning'],
		rows: SHORTHAND.map((row) => row.map(text))
	}
});
