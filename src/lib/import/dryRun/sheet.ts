import type { Guess } from '../guess';
import type { Incoming } from '../incoming';
import { evaluateRows, stopped, tablesFrom, type Base, type DryRun } from './evaluateRows';
import type { RawTables } from '../../package/dataPackage';
import { parseAreas } from '../parse/areas';
import { contextOf } from '../parse/context';
import { parseIndicators } from '../parse/indicators';
import { parseTable } from '../parse/table';
import { inCell } from '../issue/inCell';
import type { Issue, TellingNote } from '../issue/issue';
import type { CellNote, Sheet } from '../sheet';

interface SheetRequest {
	sheet: Sheet;
	guess: Guess;
	base: Base;
	/** The ISO day, which a changed figure is said to be revised on. */
	today: string;
	fileName: string;
}

/**
 * Reads a sheet as guessed, lays it onto the dataset, checks all of it as the build does, and tells
 * what would change.
 * @returns issues of the sheet's own cells; bad input never throws
 */
export function dryRunSheet({ sheet, guess, base, today, fileName }: SheetRequest): DryRun {
	if (guess.headerRow === 0 && guess.shape !== 'table') return stopped([noHeaders(sheet)]);
	const tables = tablesFrom(base);
	const incoming = parse(sheet, guess, { tables, fileName });
	if (incoming.rows.length === 0 && incoming.issues.length === 0)
		return stopped([nothing(sheet, guess)]);
	const run = evaluateRows(incoming, {
		base,
		tables,
		today,
		beside: noted(sheet)
	});
	return { ...run, issues: run.issues.map((issue) => inCell(issue, sheet, guess.headerRow)) };
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

const noHeaders = ({ name }: Sheet): Issue => ({
	kind: 'no-headers',
	severity: 'error',
	place: { sheet: name }
});

const nothing = ({ name }: Sheet, { headerRow }: Guess): Issue => ({
	kind: 'no-rows',
	severity: 'error',
	place: { sheet: name, row: headerRow }
});

const isTelling = (kind: CellNote['kind']): kind is TellingNote =>
	kind !== 'formula' && kind !== 'merged';

const MOST_NOTES = 50;

/** What the spreadsheet knows of cells beside their text: none of it stops. */
const noted = ({ name, notes }: Sheet): Issue[] =>
	notes
		.flatMap(({ row, column, kind, detail, shownAs }): Issue[] =>
			isTelling(kind)
				? [
						{
							kind: 'cell-note',
							note: kind,
							...(shownAs !== undefined && { shownAs }),
							severity: 'warning',
							place: { sheet: name, ...(row > 0 && { row }), ...(column > 0 && { column }) },
							value: detail
						}
					]
				: []
		)
		.slice(0, MOST_NOTES);
