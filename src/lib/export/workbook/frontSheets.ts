import { publishedText } from '$words/datasets';
import { licenceOf } from '$lib/domain/site/credits';
import type { Publication } from '$lib/package/descriptor';
import { resourceOf } from '../package/resources';
import { filesOf } from '../package/resources';
import type { RawTables } from '../package/tableCsv';
import { TABLE_FILES } from '$lib/data/schema/tables';
import { sheetNameOf } from './dataSheet';
import type { Cell, SheetPlan } from './plan';
import { BUILT_IN_SHORTHAND, COMPARATORS_IN, RATINGS_IN, SHORTHAND } from './shorthand';
import { licenceLine } from '$words/files/readMes';
import {
	CONTENTS,
	figuresText,
	HARMLESS,
	leftOut,
	comparatorMeaning,
	MEANINGS,
	ratingMeaning,
	NOTES,
	SHEETS,
	SHORTHAND as SHORTHAND_SHEET,
	sourceText,
	tablesText,
	TO_CONTENTS
} from '$words/files/workbook';

const text = (words: string): Cell => ({ text: words });
const link = (words: string, to: string): Cell => ({ text: words, link: to });
const BACK = link(TO_CONTENTS, SHEETS.contents);

/** The files that have rows, and so a worksheet: a table without rows is none to a spreadsheet. */
export const filesWithRows = (tables: RawTables) =>
	TABLE_FILES.filter((file) => tables[file].length > 0);

/** What the workbook is, whose and from when. */
export function cover(about: Publication, tables: RawTables): SheetPlan {
	const { title, source, credits } = about;
	const left = filesOf(tables, about)
		.filter((file) => tables[file].length === 0)
		.map(sheetNameOf);
	return {
		name: SHEETS.cover,
		title,
		lines: [
			text(sourceText(source)),
			text(publishedText(about)),
			text(tablesText(filesWithRows(tables).length)),
			...(left.length > 0 ? [text(leftOut(left))] : []),
			text(figuresText(about.origin === 'own')),
			text(HARMLESS),
			text(licenceLine(licenceOf(credits))),
			...credits.attribution.map((line) => text(line.text)),
			link(CONTENTS.title, SHEETS.contents)
		]
	};
}

/** The worksheets that follow, each with a link to it. */
export const contents = (following: SheetPlan[]): SheetPlan => ({
	name: SHEETS.contents,
	title: CONTENTS.title,
	lines: [text(CONTENTS.lede)],
	table: {
		columns: CONTENTS.columns,
		rows: following.map(({ name, title, table }) => [
			link(name, name),
			text(title),
			{ number: String(table?.rows.length ?? 0), format: '#,##0' }
		])
	}
});

/** What every column of every table holds. */
export const notes = (tables: RawTables, of: Publication): SheetPlan => ({
	name: SHEETS.notes,
	title: NOTES.title,
	lines: [text(NOTES.lede), BACK],
	table: {
		columns: NOTES.columns,
		rows: filesWithRows(tables).flatMap((file) =>
			resourceOf(file, of).schema.fields.map(({ name, description, type, constraints }) => [
				link(sheetNameOf(file), sheetNameOf(file)),
				...[name, description, NOTES.kinds[type], emptyText(constraints?.required)].map(text)
			])
		)
	}
});

const emptyText = (required = false) => (required ? NOTES.required : NOTES.optional);

/** The ids of the dataset's ratings, or of the built-in ones. */
const ratingRows = ({ 'ratings.csv': own }: RawTables): string[][] =>
	own.length > 0
		? own.map(({ id = '', word = '' }) => [id, RATINGS_IN, ratingMeaning(word)])
		: BUILT_IN_SHORTHAND.map(([mark, column]) => [mark, column, MEANINGS[mark]]);

/** What the marks and set words of the tables mean. */
export const shorthand = (tables: RawTables): SheetPlan => ({
	name: SHEETS.shorthand,
	title: SHORTHAND_SHEET.title,
	lines: [text(SHORTHAND_SHEET.lede), BACK],
	table: {
		columns: SHORTHAND_SHEET.columns,
		rows: [
			...SHORTHAND.map(([mark, column]) => [mark, column, MEANINGS[mark]]),
			...ratingRows(tables),
			...tables['comparators.csv'].map((row) => [
				row.id ?? '',
				COMPARATORS_IN,
				comparatorMeaning({ title: row.title ?? '', kind: row.kind ?? '' })
			])
		].map((row) => row.map(text))
	}
});
