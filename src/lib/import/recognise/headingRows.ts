import { max, range } from 'd3-array';
import { columnsIn, TABLE_FILES, type TableFile } from '../../data/schema/tables';
import type { Role } from '../guess';
import type { Sheet } from '../sheet';
import { isFigure } from './columnCells';
import { plainHeader, readHeading, type Names } from './headers';
import { joinedHeadings, lineOf, type Joined } from './joinedHeadings';

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
	/** The columns, from 0, of which it is not certain that their group's heading is theirs. */
	unsure: ReadonlySet<number>;
}

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
 * of what is in them below it, or with two.
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
	if (row === 0 || tableFileOf(cells(row))) return alone(row, cells(row));
	const merged = new Set(
		notes.flatMap((one) => (one.kind === 'merged' ? [`${one.row} ${one.column}`] : []))
	);
	const joined = (first: number, last: number): HeadingRows => {
		const lowest = cells(last).map((text): Joined => ({ text, isUnsure: false }));
		const headings = range(last - 1, first - 1, -1).reduce((below, at) => {
			const groups = cells(at).map((text, i) => ({
				text,
				isMerged: merged.has(`${at} ${i + 1}`)
			}));
			return joinedHeadings(groups, below, names);
		}, lowest);
		return {
			...{ row: last, rows: last - first + 1 },
			headers: headings.map(({ text }) => text),
			unsure: new Set(headings.flatMap(({ isUnsure }, i) => (isUnsure ? [i] : [])))
		};
	};
	const count = ({ headers }: HeadingRows) => headers.filter((line) => known(line)).length;
	// A line above a table is no row of groups: with it less would be known.
	const better = (one: HeadingRows, more: HeadingRows) => (count(more) < count(one) ? one : more);
	const below = cells(row + 1);
	const single = alone(row, cells(row));
	const both = isGroupRow(cells(row - 1), cells(row), known, names)
		? better(single, joined(row - 1, row))
		: isGroupRow(cells(row), below, known, names) &&
			  (isOfHeadings(below, known) || namesMore(cells(row), below, known))
			? better(single, joined(row, row + 1))
			: single;
	if (both.rows === 1) return both;
	const first = both.row - both.rows + 1;
	const above = cells(first - 1);
	const hasThird = isOfHeadings(cells(both.row + 1), known);
	const isThird =
		above.filter(Boolean).every(known) && isGroupRow(above, both.headers, known, names);
	return hasThird
		? better(both, joined(first, both.row + 1))
		: isThird
			? better(both, joined(first - 1, both.row))
			: both;
}

const alone = (row: number, headers: string[]): HeadingRows => ({
	...{ row, rows: 1, headers },
	unsure: new Set()
});

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

const NAMING: Role[] = ['reference', 'title', 'number', 'area_measure'];

/** Whether a row heads groups of the one below it: its cells stand over blank ones, or over several. */
function isGroupRow(
	above: string[],
	below: string[],
	known: (line: string) => Known,
	names: Names
): boolean {
	const filled = above.filter(Boolean).length;
	const isOverBlank = above.some((text, i) => text !== '' && below[i] === '');
	const isOverMore = below.some((text, i) => text !== '' && above[i] === '');
	const isOverOne = above.some((text, i) => text !== '' && Boolean(below[i]));
	const isOfFigures = [...above, ...below].some((text) => isFigure(text) && !known(text));
	// One cell alone is a line above the table, where it begins the row or stands over what names the rows.
	const at = above.findIndex(Boolean);
	const { role } = readHeading(below[at] ?? '', names);
	const isOfGroups = filled > 1 || (at > 0 && !NAMING.includes(role ?? ''));
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
