import { max } from 'd3-array';
import { columnsIn, TABLE_FILES, type TableFile } from '../../data/schema/tables';
import type { Sheet } from '../sheet';
import { isFigure } from './columnCells';
import { plainHeader, readHeading, type Names } from './headers';

/** A report may say much before its table begins. */
const SEARCHED_ROWS = 60;
const LONGEST_HEADING = 60;

/** Where a table's headings are. */
export interface HeadingRows {
	/** The last row of the headings, from 1; 0 where none was found. */
	row: number;
	/** How many rows they take. */
	rows: number;
	/** One a column; a group's heading goes before those below it. */
	headers: string[];
}

export const lineOf = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The file of the data package whose columns these are, in whatever order. */
export function tableFileOf(headers: string[]): TableFile | undefined {
	const named = headers.filter((header) => header !== '');
	return TABLE_FILES.find((file) => {
		const columns = columnsIn(file, named);
		return columns.length === named.length && columns.every((column) => named.includes(column));
	});
}

/**
 * The headings of a table: the row that names the most known columns, with a row of groups above it or
 * of what is in them below it.
 * @param isNamed whether a heading is known beside its words: it was said before, or is an area measure's
 */
export function headingRows(
	{ rows, notes }: Sheet,
	isNamed: (line: string) => boolean,
	names: Names
): HeadingRows {
	const width = max(rows, (row) => row.length) ?? 0;
	const cells = (row: number) =>
		Array.from({ length: width }, (_, i) => lineOf(rows[row - 1]?.[i] ?? ''));
	const known = (line: string) => knownBy(line, isNamed, names);
	const row = bestRow(rows, known);
	if (row === 0 || tableFileOf(cells(row))) return { row, rows: 1, headers: cells(row) };
	const single: HeadingRows = { row, rows: 1, headers: cells(row) };
	const merged = new Set(
		notes.flatMap((one) => (one.kind === 'merged' ? [`${one.row} ${one.column}`] : []))
	);
	const joined = (top: number): HeadingRows => {
		const groups = cells(top).map((text, i) => ({
			text,
			isMerged: merged.has(`${top} ${i + 1}`)
		}));
		const under = cells(top + 1).map((text) => {
			const { periodId, part } = readHeading(text, names);
			return { text, isDated: Boolean(periodId || part) };
		});
		return { row: top + 1, rows: 2, headers: joinedHeadings(groups, under) };
	};
	const count = ({ headers }: HeadingRows) => headers.filter((line) => known(line)).length;
	const below = cells(row + 1);
	const both = isGroupRow(cells(row - 1), cells(row), known)
		? joined(row - 1)
		: isGroupRow(cells(row), below, known) &&
			  (isOfHeadings(below, known) || namesMore(cells(row), below, known))
			? joined(row)
			: single;
	// A line above a table is no row of groups: with it less would be known.
	return count(both) < count(single) ? single : both;
}

/** How a text is known as a heading: by a word, or as a period alone. */
function knownBy(
	line: string,
	isNamed: (line: string) => boolean,
	names: Names
): 'word' | 'period' | undefined {
	if (line === '' || line.length >= LONGEST_HEADING) return undefined;
	if (isNamed(line)) return 'word';
	const { role, name, periodId, part } = readHeading(line, names);
	// "Rank 2011/12" is asked about, and is a heading.
	if (role === undefined) return periodId || part ? 'word' : undefined;
	// Four digits may be a figure as well as a year.
	return role === 'actual' && /^\d{4}$/.test(line) && name === plainHeader(line)
		? 'period'
		: 'word';
}

type Known = ReturnType<typeof knownBy>;

/** The row that names the most known columns, from 1; 0 where none names two. Years alone are figures. */
function bestRow(rows: string[][], known: (line: string) => Known): number {
	const counts = rows.slice(0, SEARCHED_ROWS).map((row, i) => {
		const lines = row.map(lineOf);
		if (tableFileOf(lines) !== undefined) return Infinity;
		const found = lines.filter((line) => known(line) !== undefined);
		const above = rows[i - 1]?.map(lineOf) ?? [];
		const hasWord = [...lines, ...above].some((line) => known(line) === 'word');
		return hasWord ? new Set(found.map(plainHeader)).size : 0;
	});
	const most = Math.max(0, ...counts);
	return most < 2 ? 0 : counts.indexOf(most) + 1;
}

/** Whether a row heads groups of the one below it: its cells stand over blank ones, or over several. */
function isGroupRow(above: string[], below: string[], known: (line: string) => Known): boolean {
	const filled = above.filter(Boolean).length;
	const isOverBlank = above.some((text, i) => text !== '' && below[i] === '');
	const isOverMore = below.some((text, i) => text !== '' && above[i] === '');
	const isOverOne = above.some((text, i) => text !== '' && Boolean(below[i]));
	const isOfFigures = [...above, ...below].some((text) => isFigure(text) && !known(text));
	// One cell alone is a line above the table, where it begins the row.
	const isOfGroups = filled > 1 || above[0] === '';
	return !isOfFigures && ((isOfGroups && isOverOne && isOverMore) || isOverBlank);
}

/** Words that say which of a group's figures it is and are known nowhere else. */
const WITHIN = /^(?:baseline|last|previous|current|latest|ytd|year to date)$/i;

/** Whether a row has two headings at least and nothing else. */
function isOfHeadings(row: string[], known: (line: string) => Known): boolean {
	const filled = row.filter(Boolean);
	return (
		filled.length > 1 && filled.every((line) => known(line) !== undefined || WITHIN.test(line))
	);
}

/** Whether a row without figures has a known heading where the one above it is blank: "Ref" below nothing. */
const namesMore = (above: string[], row: string[], known: (line: string) => Known): boolean =>
	!row.some(isFigure) && row.some((line, i) => above[i] === '' && known(line) === 'word');

const NOTHING = { text: '', isDated: false };

/**
 * A blank cell beside a group's heading is of that group, where something stands below it that has no
 * period of its own.
 */
function joinedHeadings(
	groups: { text: string; isMerged: boolean }[],
	below: { text: string; isDated: boolean }[]
): string[] {
	const keepsMerged = groups.some(({ isMerged }) => isMerged);
	let group = '';
	let isOpen = false;
	return groups.map(({ text, isMerged }, i) => {
		const { text: own, isDated } = below[i] ?? NOTHING;
		if (text !== '') {
			group = text;
			isOpen = own !== '' && !keepsMerged;
		} else if (!isMerged && (!isOpen || own === '' || isDated)) group = '';
		const first = text || (own === '' && !isMerged ? '' : group);
		return lineOf(first === own ? own : `${first} ${own}`);
	});
}
