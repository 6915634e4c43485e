import type { Change } from './change';
import { diff } from './diff';
import type { Guess, Memory } from './guess';
import type { Incoming } from './incoming';
import { merge, type Merged } from './merge';
import { faultsOf } from './package/checks';
import { packageParts, type Parts } from './package/parts';
import { rawTables } from './package/rawTables';
import { tablesOf } from './package/tablesOf';
import type { Publication, RawTables } from './package/tables';
import { contextOf } from './parse/context';
import { parseAreas } from './parse/areas';
import { parseIndicators } from './parse/indicators';
import { parseTable } from './parse/table';
import { columnLetters } from './place';
import type { Problem } from './problem';
import { problemOf } from './problemOf';
import { recognise as recogniseIn } from './recognise';
import type { Sheet } from './sheet';
import { warnings } from './warn';

export { remember } from './recognise';
export type { Parts };

/** The active dataset, whole: what a sheet is laid onto and held against. */
export interface Base extends Parts {
	publication: Publication;
}

/** How much came: measures and areas with a row, figures among their rows, differences in all. */
export interface DryRunCounts {
	measures: number;
	figures: number;
	areas: number;
	changes: number;
}

/** What would come of a sheet. Nothing is written by it. */
export interface DryRun {
	problems: Problem[];
	changes: Change[];
	counts: DryRunCounts;
	/** What would be committed; `undefined` where an error stops it. */
	parts: Parts | undefined;
}

/** What a sheet's columns are taken for, in the light of a dataset and of what was corrected before. */
export const recognise = (sheet: Sheet, { areas, core }: Base, memory: Memory = {}): Guess =>
	recogniseIn(sheet, { areas, periodId: core.periodId }, memory);

interface Asked {
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
export function dryRun({ sheet, guess, base, today, fileName }: Asked): DryRun {
	if (guess.headerRow === 0 && guess.shape !== 'table') return stopped([noHeaders(sheet)]);
	const tables = tablesFrom(base);
	const incoming = parse(sheet, guess, { tables, fileName });
	if (incoming.rows.length === 0 && incoming.problems.length === 0)
		return stopped([nothing(sheet, guess)]);
	return { ...judged(merge(tables, incoming, today), incoming, { base, sheet, guess }) };
}

/** A dataset never changes, and each check asks for its tables. */
const known = new WeakMap<Base, RawTables>();

function tablesFrom(base: Base): RawTables {
	const tables = known.get(base) ?? rawTables(base);
	known.set(base, tables);
	return tables;
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

const NONE: DryRunCounts = { measures: 0, figures: 0, areas: 0, changes: 0 };
const stopped = (problems: Problem[]): DryRun => ({
	problems,
	changes: [],
	counts: NONE,
	parts: undefined
});

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

interface Judging {
	base: Base;
	sheet: Sheet;
	guess: Guess;
}

function judged(
	{ tables, places, problems }: Merged,
	{ rows }: Incoming,
	{ base, sheet, guess }: Judging
): DryRun {
	const read = tablesOf(tables);
	const { boundaries, publication } = base;
	const faults = faultsOf({
		tables: read,
		boundaries,
		publication,
		faults: Object.values(read).flatMap((table) => table.faults)
	});
	const found = [
		...problems,
		...faults.map((fault) => problemOf(fault, { places, headers: sheet.rows[guess.headerRow - 1] }))
	];
	if (hasError(found)) return stopped(sorted(found));
	const parts = packageParts(read, boundaries, base.areas);
	const told = warnings(rows, base, parts).map((problem) => inItsCell(sheet, problem));
	const all = [...found, ...told, ...ofCells(sheet)];
	if (hasError(all)) return stopped(sorted(all));
	const changes = diff(base, parts);
	return { problems: sorted(all), changes, counts: countsOf(rows, changes), parts };
}

const hasError = (problems: Problem[]) => problems.some(({ severity }) => severity === 'error');

const SEVERITIES: Problem['severity'][] = ['error', 'confirm', 'warning'];

/** What a person would look for: the text of the cell, and not what it was read as. */
function inItsCell(sheet: Sheet, problem: Problem): Problem {
	const cells = sheet.rows[(problem.row ?? 0) - 1] ?? [];
	const at = cells.findIndex((_, i) => columnLetters(i + 1) === problem.column);
	return at < 0 ? problem : { ...problem, value: cells[at] ?? '' };
}

/** Errors first, then what is to confirm, each from the top of the sheet down, and once. */
const sorted = (problems: Problem[]): Problem[] =>
	[...new Map(problems.map((one) => [JSON.stringify(one), one])).values()].toSorted(
		(a, b) =>
			SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || (a.row ?? 0) - (b.row ?? 0)
	);

function countsOf(rows: Incoming['rows'], changes: Change[]): DryRunCounts {
	const distinct = (column: string) =>
		new Set(rows.flatMap(({ cells }) => cells[column] ?? [])).size;
	const figures = rows.filter(({ file }) => ['observations.csv', 'area-values.csv'].includes(file));
	return {
		measures: distinct('indicator_id'),
		figures: figures.length,
		areas: distinct('area_code'),
		changes: changes.length
	};
}

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
			...(column > 0 && { column: columnLetters(column) }),
			value: detail,
			wanted: '',
			...ODDITIES[kind]
		}));
