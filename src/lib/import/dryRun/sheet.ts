import type { Guess } from '../guess';
import type { Incoming } from '../incoming';
import { evaluateRows, stopped, tablesFrom, type Base, type DryRun } from './evaluateRows';
import type { RawTables } from '../../package/tables';
import { parseAreas } from '../parse/areas';
import { contextOf } from '../parse/context';
import { parseIndicators } from '../parse/indicators';
import { parseTable } from '../parse/table';
import { columnOf, lettersOf } from '../read/reference';
import type { Problem } from '../problem';
import type { Sheet } from '../sheet';

interface SheetRequest {
	sheet: Sheet;
	guess: Guess;
	base: Base;
	/** The ISO day, which the note of a revised figure names. */
	today: string;
	fileName: string;
}

/**
 * Reads a sheet as guessed, lays it onto the dataset, checks all of it as the build does, and tells
 * what would change.
 * @returns problems of the sheet's own cells; bad input never throws
 */
export function dryRunSheet({ sheet, guess, base, today, fileName }: SheetRequest): DryRun {
	if (guess.headerRow === 0 && guess.shape !== 'table') return stopped([noHeaders(sheet)]);
	const tables = tablesFrom(base);
	const incoming = parse(sheet, guess, { tables, fileName });
	if (incoming.rows.length === 0 && incoming.problems.length === 0)
		return stopped([nothing(sheet, guess)]);
	const run = evaluateRows(incoming, {
		base,
		tables,
		today,
		headers: sheet.rows[guess.headerRow - 1],
		beside: ofCells(sheet)
	});
	return { ...run, problems: run.problems.map((problem) => inItsCell(sheet, guess, problem)) };
}

/** What a person would look for: the header of the column, and the text of the cell as it stands there. */
function inItsCell({ name, rows }: Sheet, { headerRow }: Guess, problem: Problem): Problem {
	const at = problem.sheet === name ? columnOf(problem.column ?? '') : 0;
	const header = (rows[headerRow - 1]?.[at - 1] ?? '').replace(/\s+/g, ' ').trim();
	const value = rows[(problem.row ?? 0) - 1]?.[at - 1];
	return {
		...problem,
		...(at > 0 && header && { header }),
		...(value !== undefined && { value })
	};
}

function parse(
	sheet: Sheet,
	guess: Guess,
	known: { tables: RawTables; fileName: string }
): Incoming {
	const context = contextOf(sheet, guess, known);
	if (guess.shape === 'table') return parseTable(context);
	return guess.shape === 'areas' ? parseAreas(context) : parseIndicators(context);
}

const noHeaders = (sheet: Sheet): Problem => ({
	severity: 'error',
	sheet: sheet.name,
	value: '',
	wanted: 'a row of headers such as Ref, 11/12 Target, 11/12 Outturn',
	advice: 'Choose another sheet, or copy the table together with its headers.'
});

const nothing = (sheet: Sheet, { headerRow }: Guess): Problem => ({
	severity: 'error',
	sheet: sheet.name,
	row: headerRow,
	value: '',
	wanted: 'at least one row below the headers',
	advice: 'The table has headers only.'
});

const ODDITIES: Record<string, { wanted: string; advice: string }> = {
	date: {
		wanted: 'a figure or words',
		advice: 'The spreadsheet holds a date here: set the column to Text and type it again.'
	},
	'no-result': {
		wanted: 'a formula with its result',
		advice: 'Open the file in the spreadsheet, let it calculate, and save it.'
	},
	error: { wanted: 'a figure', advice: 'The formula in this cell has failed.' },
	rounded: {
		wanted: 'the number in full',
		advice: 'The shown figure is taken, as it would be published.'
	},
	hidden: { wanted: 'no hidden rows or columns', advice: 'What is hidden is read too.' }
};

const MOST_ODDITIES = 50;

/** What the spreadsheet knows of cells beside their text: none of it stops. */
const ofCells = ({ name, oddities }: Sheet): Problem[] =>
	oddities
		.filter(({ kind }) => kind in ODDITIES)
		.slice(0, MOST_ODDITIES)
		.map(({ row, column, kind, detail }) => ({
			severity: 'warning',
			sheet: name,
			...(row > 0 && { row }),
			...(column > 0 && { column: lettersOf(column) }),
			value: detail,
			wanted: '',
			...ODDITIES[kind]
		}));
