import type { CorePart } from '../../data/schema/core';
import type { AreasPart } from '../../data/schema/parts';
import { ratingsIn, type Rating } from '../../domain/rating';
import type { Column, Memory, Role, Unused } from '../guess';
import { readFlag } from '../parse/cell/flags';
import { ratingCalled, readRating } from '../parse/ratings';
import { measureNamed } from './areaMeasures';
import { areCodes, areFigures, areNumbers, areReferences, areTitles, cellsOf } from './columnCells';
import { plainHeader, readHeading, type Heading } from './headers';

/** What of a dataset tells what a column is. */
export type OfDataset = Pick<CorePart, 'periodId' | 'comparators' | 'ratings' | 'periods'> & {
	/** Whether a text names the council that the dataset is of. */
	isOurs?: (text: string) => boolean;
};

/** A column with what its heading says and what stands below it. */
export interface Read extends Column {
	heading: Heading;
	/** Those that are not blank. */
	cells: string[];
	/** It was said before what it is. */
	isRemembered: boolean;
}

interface Known {
	areas: AreasPart;
	memory: Memory;
	core: OfDataset;
	/** The columns, from 0, whose headings do not say for certain what they are. */
	unsure: ReadonlySet<number>;
}

/** Columns as their headings and their cells say. */
export function columnsOf(headers: string[], body: string[][], known: Known): Read[] {
	const read = headers.map((header, i) =>
		columnOf(header, { cells: cellsOf(body, i), isUnsure: known.unsure.has(i) }, known)
	);
	const ratings = ratingsIn(known.core.ratings);
	return withFlags(withRowPeriod(named(read.map((column) => byCells(column, ratings)))), ratings);
}

function columnOf(
	header: string,
	{ cells, isUnsure }: { cells: string[]; isUnsure: boolean },
	{ areas, memory, core }: Known
): Read {
	const remembered = Object.hasOwn(memory, plainHeader(header))
		? memory[plainHeader(header)]
		: undefined;
	const heading = readHeading(header, core);
	const role = remembered?.role ?? (isUnsure ? undefined : heading.role) ?? 'ignore';
	const measureId = remembered?.measureId ?? measureNamed(header, areas);
	return {
		...{ header, role, periodId: heading.periodId, measureId },
		...{ heading, cells, isRemembered: remembered !== undefined }
	};
}

const has = (columns: readonly Column[], role: Role) =>
	columns.some((column) => column.role === role);

const unknown = (column: Read, unused?: Unused): Read => ({
	...column,
	role: 'ignore',
	...(unused && { unused })
});

/** Where a heading has two readings, or wants figures and has none, its cells decide. */
function byCells(column: Read, ratings: readonly Rating[]): Read {
	const { cells, isRemembered } = column;
	if (isRemembered || cells.length === 0) return column;
	return DECIDED[column.role]?.(column, ratings) ?? column;
}

const notOverFigures = (column: Read): Read =>
	areFigures(column.cells) ? unknown(column) : column;

const DECIDED: Partial<Record<Role, (column: Read, ratings: readonly Rating[]) => Read>> = {
	direction: notOverFigures,
	polarity: notOverFigures,
	priority: (column) =>
		areFigures(column.cells) && /\baim$/i.test(column.header)
			? { ...column, role: 'target' }
			: notOverFigures(column),
	number: (column) => {
		if (areCodes(column.cells)) return { ...column, role: 'reference' };
		return areNumbers(column.cells) ? column : unknown(column);
	},
	// "Target year" may head the year's target itself.
	target_period: (column) =>
		areFigures(column.cells) && !column.cells.every((text) => /^(?:19|20)\d{2}$/.test(text))
			? { ...column, role: 'target' }
			: column,
	target: (column) =>
		areTitles(column.cells) ? unknown(column, { reason: 'no-figures' }) : column,
	target_met: (column, ratings) => {
		const isMark = (text: string) => readFlag('target_met', text, ratings) !== undefined;
		const isRating = (text: string) => readRating(text, ratings) !== undefined;
		const areRatings = column.cells.every(isRating) && !column.cells.every(isMark);
		return areRatings ? { ...column, role: 'rag' } : column;
	}
};

/** References and titles: "Performance indicator" heads either. */
function named(columns: Read[]): Read[] {
	const marked = columns.map((column): Read => {
		const { role, cells, isRemembered } = column;
		if (isRemembered || cells.length === 0) return column;
		if (role === 'reference' && !areReferences(cells) && !isOfReferences(column))
			return { ...column, role: 'title' };
		if (role === 'area_measure' && areReferences(cells) && !has(columns, 'area'))
			return { ...column, role: has(columns, 'reference') ? 'title' : 'reference' };
		return column;
	});
	// "Measure" heads the figures themselves in a summary of health boards.
	const isOverFigures = ({ role, cells, heading, isRemembered }: Read) =>
		role === 'title' && heading.role === 'area_measure' && !isRemembered && areFigures(cells);
	return onlyReference(
		titled(marked).map((column) => (isOverFigures(column) ? unknown(column) : column))
	);
}

const OF_ROWS =
	/^(?:latest|current|most recent|data|reporting|actual|outturn) (?:month|quarter|period|date|year)$/;
const NAMES_TIME = /^(?=.*\d)(?=.*(?:\p{L}|\d{4}|[/–-]\d{2}))/u;

/** Whether a column that is not used says how far the figures of its rows have come: "Latest month" over names of months. */
export const saysLatest = ({ role, header, cells, isRemembered }: Read): boolean =>
	role === 'ignore' &&
	!isRemembered &&
	OF_ROWS.test(plainHeader(header)) &&
	cells.length > 0 &&
	(!areFigures(cells) || cells.every((text) => /^(?:19|20)\d{2}$/.test(text))) &&
	cells.every((text) => NAMES_TIME.test(text));

/** "Latest month" over names of months says the period of each row, where no heading of outturns says one. */
function withRowPeriod(columns: Read[]): Read[] {
	const isDatedOutturn = ({ role, heading }: Read) =>
		['actual', 'value'].includes(role) && `${heading.periodId}${heading.part}` !== '';
	if (has(columns, 'period') || columns.some(isDatedOutturn)) return columns;
	const at = columns.findIndex(saysLatest);
	return columns.map((column, i) => (i === at ? { ...column, role: 'period' } : column));
}

const isOfReferences = ({ header }: Column) =>
	/\b(?:ref|reference|code|id|no|number)$/.test(plainHeader(header).replaceAll('_', ' '));

/** In a table of measures "Measure" heads their titles, and so does "Indicator" beside their references. */
function titled(columns: Read[]): Read[] {
	if (has(columns, 'title') || has(columns, 'area')) return columns;
	const references = columns.filter(({ role }) => role === 'reference').length;
	const named = columns.findIndex(
		({ role, header }) =>
			role === 'area_measure' ||
			(references > 1 && role === 'reference' && !isOfReferences({ header } as Column))
	);
	const isFirst = (column: Read, i: number) =>
		(column.unused?.reason === 'no-figures' || (i === 0 && column.header === '')) &&
		areTitles(column.cells);
	const at = named >= 0 ? named : columns.findIndex(isFirst);
	return columns.map((column, i) => {
		if (i !== at) return column;
		const { unused: _, ...rest } = column;
		return { ...rest, role: 'title' };
	});
}

/** Of several columns of references that which is called so alone; another may be of another system. */
function onlyReference(columns: Read[]): Read[] {
	const all = columns.filter(({ role }) => role === 'reference');
	const [best] = all.toSorted(
		(a, b) =>
			Number(isPlain(b)) - Number(isPlain(a)) ||
			Number(areReferences(b.cells)) - Number(areReferences(a.cells))
	);
	return columns.map((column) =>
		column.role === 'reference' && column !== best
			? unknown(column, { reason: 'second', role: 'reference' })
			: column
	);
}

const isPlain = ({ header }: Column) => /^ref(?:erence)?$/.test(plainHeader(header));

/** So many cells say a flag before a column that nothing else is known of is taken for one. */
const FLAGGED_CELLS = 2;

/**
 * Where no heading names a column of ratings or arrows: the first unknown one that holds the dataset's
 * words, or arrows, and no others.
 */
function withFlags(columns: Read[], ratings: readonly Rating[]): Read[] {
	const isRating = (text: string) => ratingCalled(text, ratings) !== undefined;
	const isArrow = (text: string) =>
		/^\W+$/u.test(text) && readFlag('direction', text, ratings) !== undefined;
	return withFlag(withFlag(columns, 'rag', isRating), 'direction', isArrow);
}

function withFlag(columns: Read[], role: Role, is: (text: string) => boolean): Read[] {
	if (has(columns, role)) return columns;
	const at = columns.findIndex(
		({ role, heading, header, cells, isRemembered }) =>
			role === 'ignore' &&
			!isRemembered &&
			header !== '' &&
			!['forecast', 'target'].includes(heading.likely) &&
			cells.length >= FLAGGED_CELLS &&
			cells.every(is)
	);
	return columns.map((column, i) => (i === at ? { ...column, role } : column));
}
