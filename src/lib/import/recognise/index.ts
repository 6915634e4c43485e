import { max } from 'd3-array';
import type { CorePart } from '../../data/schema/core';
import { NO_AREAS, type AreasPart } from '../../data/schema/parts';
import { columnsIn, TABLE_FILES, type TableFile } from '../../data/schema/tables';
import { byEnd, type Period } from '../../domain/period';
import { isDated, rolesWith, type Column, type Guess, type Memory, type Role } from '../guess';
import { ratingsIn } from '../../domain/rating';
import { plainName } from '../parse/names';
import { ratingCalled } from '../parse/ratings';
import type { Sheet } from '../sheet';
import type { IssuePlace } from '../issue/issue';
import { Questions } from '../questions';
import { plainHeader, roleOf, type Names } from './headers';
import { isPartOfSomeYear, partOfYear, periodNamed, readPeriod } from './period';

/** A report may say much before its table begins. */
const SEARCHED_ROWS = 60;

/**
 * What a brought table is taken for. It is a guess: each column's role can be corrected, and what
 * was corrected before goes first.
 * @returns a guess with `headerRow` 0 where no row names two known columns
 */
export function recognise(
	{ name, rows }: Sheet,
	{ areas = NO_AREAS, core }: { areas?: AreasPart; core: OfDataset },
	remembered: Memory = {},
	questions = new Questions()
): Guess {
	const memory = fitting(remembered, core.comparators);
	const headerRow = headerRowOf(rows, memory, core);
	const headers = wide(rows).map((_, i) => lineOf(rows[headerRow - 1]?.[i] ?? ''));
	const file = headerRow > 0 ? tableFileOf(headers) : undefined;
	const named = headers.map((header) => columnOf(header, { areas, memory, core }));
	const rated = withRatings(titled(named), rows.slice(headerRow), core);
	const year = file
		? undefined
		: yearOf(rated, { questions, core, place: { sheet: name, row: headerRow } });
	const columns = dated(rated, core, year);
	const isOfAreas = columns.some(({ role }) => role === 'area') && !has(columns, 'reference');
	const shape = file ? 'table' : isOfAreas ? 'areas' : 'indicators';
	return {
		shape,
		file: file ?? '',
		headerRow,
		columns: isOfAreas ? ofAreas(columns, areas, core.periods) : columns
	};
}

/** In a table of measures "Measure" heads their titles, and so does "Indicator" beside their references. */
function titled(columns: Column[]): Column[] {
	if (has(columns, 'title') || has(columns, 'area')) return columns;
	const references = columns.filter(({ role }) => role === 'reference').length;
	const at = columns.findIndex(
		({ role, header }) =>
			role === 'area_measure' ||
			(references > 1 && role === 'reference' && !plainHeader(header).startsWith('ref'))
	);
	return columns.map((column, i) => (i === at ? { ...column, role: 'title' } : column));
}

/** What of a dataset tells what a column is. */
type OfDataset = Pick<CorePart, 'periodId' | 'comparators' | 'ratings' | 'periods'>;

/** So many cells say a rating before a column that nothing else is known of is taken for one. */
const RATED_CELLS = 2;

/** Where no header names a column of ratings: the first unknown one that holds the dataset's words and no others. */
function withRatings(columns: Column[], body: string[][], { ratings }: OfDataset): Column[] {
	if (has(columns, 'rag')) return columns;
	const known = ratingsIn(ratings);
	const at = columns.findIndex(({ role, header }, i) => {
		if (role !== 'ignore' || header === '') return false;
		const filled = body.map((row) => (row[i] ?? '').trim()).filter(Boolean);
		return (
			filled.length >= RATED_CELLS &&
			filled.every((text) => ratingCalled(text, known) !== undefined)
		);
	});
	return columns.map((column, i) => (i === at ? { ...column, role: 'rag' } : column));
}

type Comparators = CorePart['comparators'];

/** What was remembered of another dataset may be of a comparator that this one has not. */
function fitting(memory: Memory, comparators: Comparators): Memory {
	const roles = rolesWith(comparators);
	return Object.fromEntries(Object.entries(memory).filter(([, { role }]) => roles.includes(role)));
}

const lineOf = (text: string) => text.replace(/\s+/g, ' ').trim();
const has = (columns: Column[], role: Role) => columns.some((column) => column.role === role);
const wide = (rows: string[][]) => Array.from({ length: max(rows, (row) => row.length) ?? 0 });

/** The row that names the most known columns, from 1; 0 where none names two. */
function headerRowOf(rows: string[][], memory: Memory, core: Names): number {
	const known = (cell: string) => {
		const line = lineOf(cell);
		return line.length < 60 && (plainHeader(line) in memory || roleOf(line, core) !== undefined);
	};
	const counts = rows
		.slice(0, SEARCHED_ROWS)
		.map((row) => (isNamed(row) ? Infinity : new Set(row.filter(known).map(plainHeader)).size));
	const most = Math.max(0, ...counts);
	return most < 2 ? 0 : counts.indexOf(most) + 1;
}

const isNamed = (row: string[]) => tableFileOf(row.map(lineOf)) !== undefined;

/** The file of the data package whose columns these are, in whatever order. */
function tableFileOf(headers: string[]): TableFile | undefined {
	const named = headers.filter((header) => header !== '');
	return TABLE_FILES.find((file) => {
		const columns = columnsIn(file, named);
		return columns.length === named.length && columns.every((column) => named.includes(column));
	});
}

interface Known {
	areas: AreasPart;
	memory: Memory;
	core: OfDataset;
}

function columnOf(header: string, { areas, memory, core }: Known): Column {
	const remembered = Object.hasOwn(memory, plainHeader(header))
		? memory[plainHeader(header)]
		: undefined;
	const periodId = readPeriod(header, core.periods);
	const named = roleOf(header, core) ?? (isPartOfSomeYear(header) ? 'actual' : 'ignore');
	const role = remembered?.role ?? named;
	const measureId = remembered?.measureId ?? measureNamed(header, areas);
	return { header, role, periodId: periodId ?? '', measureId };
}

function measureNamed(header: string, { measures }: AreasPart): string {
	const plain = plainName(header);
	const isNamed = (name: string) => ` ${plain} `.includes(` ${plainName(name)} `);
	return measures.find(({ id, title }) => isNamed(id) || isNamed(title))?.id ?? '';
}

/** Columns of parts of a year whose headings leave the year out. */
const isYearless = ({ header, role }: Column) => isDated(role) && isPartOfSomeYear(header);

interface OfTable {
	questions: Questions;
	core: OfDataset;
	/** The row of the headings. */
	place: Required<Pick<IssuePlace, 'sheet' | 'row'>>;
}

/**
 * The year of the headings that leave it out, which is asked: a table of last year says "Quarter 2", too.
 * @returns `undefined` where no heading wants it; '' until it is said
 */
function yearOf(columns: Column[], { questions, core, place }: OfTable): string | undefined {
	const open = columns.flatMap((column, i) =>
		isYearless(column) ? [{ ...column, at: i + 1 }] : []
	);
	if (open.length === 0 || has(columns, 'period')) return undefined;
	const headings = open.map(({ header }) => header);
	const isYear = (text: string) =>
		periodNamed(readPeriod(text, core.periods) ?? '', core.periods)?.kind === 'year';
	const own = core.periods.find(({ id, kind }) => id === core.periodId && kind === 'year');
	const said = open.map(({ header, at }) =>
		questions.ask(
			{
				id: `year of ${questions.fileName}`,
				facts: { kind: 'year', headings },
				...{ place: { ...place, column: at, header }, text: header }
			},
			{ options: [], guess: own?.label ?? '', accepts: isYear }
		)
	);
	return readPeriod(said[0] ?? '', core.periods) ?? '';
}

/**
 * A table is of its latest outturn: what names no period of its own belongs to it.
 * @param year of the headings that name a part of one alone; '' where that is asked still
 */
function dated(
	columns: Column[],
	{ periodId: otherwise, periods }: Pick<CorePart, 'periodId' | 'periods'>,
	year: string | undefined
): Column[] {
	if (has(columns, 'period')) return columns.map((column) => ({ ...column, periodId: '' }));
	const all = columns.map((column) =>
		isYearless(column)
			? { ...column, periodId: partOfYear(column.header, year ?? '', periods) ?? '' }
			: column
	);
	const outturns = all.filter(({ role, periodId }) => role === 'actual' && periodId !== '');
	const latest =
		outturns
			.flatMap(({ periodId }) => periodNamed(periodId, periods) ?? [])
			.sort(byEnd)
			.at(-1)?.id ?? (year === undefined ? otherwise : '');
	return all.map((column) => {
		if (!isDated(column.role)) return { ...column, periodId: '' };
		const isUnsaid = column.periodId === '' && !isYearless(column);
		return isUnsaid ? { ...column, periodId: latest } : column;
	});
}

/** Such as "child-poverty_2009_marker": what stands beside the values of a measure and period. */
const MARKER = /(?:^| )marker$/i;

/** In a table of areas a period or a measure in the header makes a column one of values. */
const ofAreas = (columns: Column[], { measures }: AreasPart, periods: Period[]): Column[] =>
	columns.map((column) => {
		const header = column.header.replaceAll('_', ' ');
		const periodId = readPeriod(header.replace(MARKER, ''), periods) ?? '';
		const isValue = ['value', 'actual'].includes(column.role) || column.measureId !== '';
		const isMarker = MARKER.test(header);
		if (!(isValue || isMarker) || column.role === 'area_measure') return column;
		const only =
			has(columns, 'area_measure') || measures.length !== 1 ? '' : (measures[0]?.id ?? '');
		const role = isMarker ? 'area_marker' : 'area_value';
		return { ...column, role, periodId, measureId: column.measureId || only };
	});

/** What is remembered of corrected columns for the next table. */
export const remember = ({ columns }: Guess): Memory =>
	Object.fromEntries(
		columns
			.filter(({ header }) => header !== '')
			.map(({ header, role, measureId }) => [plainHeader(header), { role, measureId }])
	);
