import type { CorePart } from '$lib/data/schema/core';
import { slug } from '$lib/domain/text/slug';
import { templateNote, templateTitle } from '$words/files/template';
import { harmlessCell } from '../tables/csv';
import { templateOf } from '../tables/template';
import { OFFICE, officeFile, relations, TYPES, type Kinds, type Parts } from '../ooxml/office';
import type { Publication } from '$lib/package/descriptor';
import type { RawTables } from '../package/tableCsv';
import { dataSheet } from './dataSheet';
import { frameParts } from './frame';
import { contents, cover, filesWithRows, notes, shorthand } from './frontSheets';
import type { SheetPlan } from './plan';
import { sheetFile } from './sheetFile';
import { stylesFile } from './styles';
import { tableFile } from './tableFile';

/** What the workbook says of itself, and when it is made. */
export type WorkbookAbout = Publication & { made?: Date };

const KINDS: Kinds = [
	[/^xl\/workbook/, `${TYPES}.spreadsheetml.sheet.main+xml`],
	[/^xl\/worksheets\//, `${TYPES}.spreadsheetml.worksheet+xml`],
	[/^xl\/tables\//, `${TYPES}.spreadsheetml.table+xml`],
	[/^xl\/styles/, `${TYPES}.spreadsheetml.styles+xml`]
];

/**
 * All tables as one Excel workbook, laid out as the Government's guidance on statistics in
 * spreadsheets asks: cover, contents, notes and shorthand, then a worksheet for each table that has
 * rows, with its title in A1 and one marked-up table, nothing merged and no meaning by colour.
 */
export function workbook(tables: RawTables, about: WorkbookAbout): Uint8Array {
	const following = [
		notes(tables, about),
		shorthand(tables),
		...filesWithRows(tables).map((file) => dataSheet(file, tables[file], about))
	];
	return written([cover(about, tables), contents(following), ...following], about);
}

/** The table to fill in with the next figures as an Excel workbook of one worksheet. */
export function templateWorkbook(core: CorePart, about: WorkbookAbout): Uint8Array {
	const { period, columns, rows, leftOut } = templateOf(core);
	const sheet: SheetPlan = {
		name: slug([period]),
		title: templateTitle(period),
		lines: [{ text: templateNote(leftOut) }],
		table: {
			columns,
			rows: rows.map((row) => row.map((text) => (text ? { text: harmlessCell(text) } : undefined)))
		}
	};
	return written([sheet], about);
}

function written(sheets: SheetPlan[], about: WorkbookAbout): Uint8Array {
	const made = about.made ?? new Date();
	const formats = formatsOf(sheets);
	const parts = {
		...frameParts(sheets, about, made),
		'xl/styles.xml': stylesFile(formats, about.site.accent?.light)
	};
	return officeFile({ ...parts, ...sheetParts(sheets, formats) }, KINDS, made);
}

const formatsOf = (sheets: SheetPlan[]): string[] => {
	const cells = sheets.flatMap(({ table }) => table?.rows.flat() ?? []);
	return [
		...new Set(cells.flatMap((cell) => (cell && 'number' in cell ? cell.format : [])))
	].sort();
};

/** A file for each worksheet, and for its table one that it names. */
const sheetParts = (sheets: SheetPlan[], formats: readonly string[]): Parts =>
	Object.fromEntries(
		sheets.flatMap((sheet, i): [string, string][] => {
			const n = i + 1;
			const { table } = sheet;
			const written: [string, string] = [`xl/worksheets/sheet${n}.xml`, sheetFile(sheet, formats)];
			if (!table) return [written];
			return [
				written,
				[
					`xl/worksheets/_rels/sheet${n}.xml.rels`,
					relations([[`${OFFICE}/table`, `../tables/table${n}.xml`]])
				],
				[`xl/tables/table${n}.xml`, tableFile(sheet, table, n)]
			];
		})
	);
