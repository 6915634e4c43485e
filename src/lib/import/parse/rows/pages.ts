import { isFigure } from '../../recognise/columnCells';
import { lineOf } from '../../recognise/joinedHeadings';
import { plainHeader, readHeading, type Names } from '../../recognise/headers';
import type { Guess } from '../../guess';
import type { Sheet } from '../../sheet';

/** The rows below the headings of a table, by what they are. */
export interface Below {
	/** Those that hold something, up to one that says other headings. */
	body: number[];
	/** Those that say the headings again, as at the head of each page. */
	repeated: number[];
	/** The first that says other headings, or the same above other columns: what is below it is not read. */
	other: number | undefined;
}

interface OfTable extends Names {
	sheet: Sheet;
	guess: Guess;
}

/** Sorts the rows below the headings; a table with other headings further down is read up to there. */
export function rowsBelow(table: OfTable): Below {
	const { sheet, guess } = table;
	const below: Below = { body: [], repeated: [], other: undefined };
	const headings = headingsOf(table);
	for (const [i, cells] of sheet.rows.entries()) {
		const lines = i + 1 > guess.headerRow ? cells.map(plainLine) : [];
		if (!lines.some(Boolean)) continue;
		if (headings.isAgain(lines)) below.repeated.push(i + 1);
		else if (headings.isOther(lines)) return { ...below, other: i + 1 };
		else below.body.push(i + 1);
	}
	return below;
}

const plainLine = (text: string) => plainHeader(lineOf(text));

function headingsOf(table: OfTable) {
	const { sheet, guess } = table;
	const { headerRow, headerRows = 1, columns } = guess;
	const rows = sheet.rows
		.slice(Math.max(0, headerRow - headerRows), headerRow)
		.map((cells) => cells.map(plainLine));
	const known = new Set([...rows.flat(), ...columns.map(({ header }) => plainLine(header))]);
	const isHeading = (line: string) => known.has(line) || saysHeading(line, table);
	const isOwn = (line: string, i: number) =>
		rows.some((row) => row[i] === line) || plainLine(columns[i]?.header ?? '') === line;
	return {
		isAgain: (lines: string[]) => rows.some((row) => areSame(row, lines)),
		/** Only headings stand in the row, above figures and at two places at least, and not all where they were. */
		isOther: (lines: string[]) =>
			headerRow > 0 &&
			guess.shape !== 'table' &&
			!lines.some((line) => isFigure(line) && !known.has(line) && !DATED.test(line)) &&
			!lines.every((line, i) => line === '' || isOwn(line, i)) &&
			areHeadings(lines, table, isHeading)
	};
}

const YEAR = /^\d{4}$/;
/** A figure may be a year, or be one with a word beside it: "2012/13 Outturn". */
const DATED = /^\d{4}$|\p{L}/u;
const NAMING = ['number', 'reference', 'title', 'area', 'area_measure', 'period', 'series'];

const areSame = (row: string[], lines: string[]): boolean =>
	row.some(Boolean) &&
	Array.from({ length: Math.max(row.length, lines.length) }, (_, i) => i).every(
		(i) => (row[i] ?? '') === (lines[i] ?? '')
	);

/** Whether whatever stands in the columns of names and figures is a heading, and in two of them at least. */
function areHeadings(
	lines: string[],
	{ guess, comparators }: OfTable,
	isHeading: (line: string) => boolean
): boolean {
	const figures = ['actual', 'target', 'forecast', 'value', 'area_value'];
	const isOfFigures = (role = '') =>
		figures.includes(role) || comparators.some(({ id }) => id === role);
	const filled = lines.flatMap((line, i) => {
		const role = guess.columns[i]?.role;
		const isFigures = isOfFigures(role);
		return line !== '' && (isFigures || NAMING.includes(role ?? '')) ? [{ line, isFigures }] : [];
	});
	// Years alone may be figures.
	const hasWord = filled.some(({ line }) => !YEAR.test(line));
	return (
		hasWord &&
		filled.length > 1 &&
		filled.some(({ isFigures }) => isFigures) &&
		filled.every(({ line }) => isHeading(line))
	);
}

function saysHeading(line: string, names: OfTable): boolean {
	const { role, periodId, part } = readHeading(line, names);
	return role !== undefined || periodId !== '' || part !== '';
}
