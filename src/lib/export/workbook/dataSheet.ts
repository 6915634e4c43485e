import type { TableFile } from '$lib/data/schema/tables';
import { printedDecimals } from '$lib/domain/text/format';
import { SHEETS, tableNote, TO_CONTENTS } from '$words/files/workbook';
import { harmlessCell } from '../tables/csv';
import type { Field, Publication, Resource } from '$lib/package/descriptor';
import { resourceOf } from '../package/resources';
import type { TableRows } from '../package/tableCsv';
import type { Cell, SheetPlan } from './plan';

/** A table's worksheet is called as its file. */
export const sheetNameOf = (file: TableFile): string => file.replace(/\.csv$/, '');

/** The worksheet of a table: its columns under their own names, its numbers as numbers. */
export function dataSheet(file: TableFile, rows: TableRows, of: Publication): SheetPlan {
	const resource = resourceOf(file, of);
	const { title, schema } = resource;
	return {
		name: sheetNameOf(file),
		title,
		lines: [{ text: noteOf(resource, rows) }, { text: TO_CONTENTS, link: SHEETS.contents }],
		table: {
			columns: schema.fields.map(({ name }) => name),
			rows: rows.map((row) => schema.fields.map((field) => cellOf(field, row)))
		}
	};
}

function noteOf({ description, schema }: Resource, rows: TableRows): string {
	const names = schema.fields.map(({ name }) => name);
	const blanks = rows.some((row) => names.some((name) => !row[name]));
	return tableNote(description, { blanks, markers: names.includes('marker') });
}

/** A number as written, and short enough for a spreadsheet to keep every digit of it. */
const isNumber = (text: string) =>
	/^-?\d+(\.\d+)?$/.test(text) && text.replace(/\D/g, '').length <= 15;

function cellOf({ name, type }: Field, row: Record<string, string>): Cell | undefined {
	const text = row[name] ?? '';
	if (text === '') return undefined;
	if ((type !== 'number' && type !== 'integer') || !isNumber(text))
		return { text: harmlessCell(text) };
	const printed = name === 'value' ? (row.printed ?? row.quoted ?? '') : '';
	return { number: text, format: formatOf(text, printed) };
}

/**
 * The format that shows a number with the decimals, and the commas, that it was printed with; with
 * its own where no figure was printed, or another one.
 */
function formatOf(text: string, printed: string): string {
	const figure = printed.replace('−', '-').replace(/%$/, '');
	const isPrinted = figure !== '' && Number(figure.replaceAll(',', '')) === Number(text);
	const decimals = printedDecimals(isPrinted ? figure : text);
	const whole = isPrinted && figure.includes(',') ? '#,##0' : '0';
	return decimals > 0 ? `${whole}.${'0'.repeat(decimals)}` : whole;
}
