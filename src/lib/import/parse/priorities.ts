import { slug } from '../../domain/text/slug';
import type { RawCells } from '../../data/schema/tables';
import type { RawTables } from '../../package/dataPackage';
import type { IncomingRow } from '../incoming';
import type { Issue } from '../issue/issue';
import { LEAVE_OUT, OTHER, SAME } from '../questions';
import { plainHeader } from '../recognise/headers';
import { bodyRows, textAt, type Context } from './context';
import { nameColumn } from './measureNaming';
import { namesOf, plainName } from './names';

const LONGEST_ID = 60;

/**
 * The id of the priority that a text names: by its id or title in the dataset, else as one that is new.
 * @returns '' for a blank text
 */
export function priorityNamed(tables: Pick<RawTables, 'priorities.csv'>, text: string): string {
	if (plainName(text) === '') return '';
	const known = tables['priorities.csv'];
	const names = namesOf(known.map(({ id = '', title = '' }) => [id, [title]]));
	return names.find(text) ?? slug([text]).slice(0, LONGEST_ID).replace(/-$/, '');
}

/** The one priority of a dataset that has no other: what no priority is said of stands under it. */
function onlyPriority({ tables }: Pick<Context, 'tables'>): string {
	const [first, ...others] = tables['priorities.csv'];
	return others.length === 0 ? (first?.id ?? '') : '';
}

/**
 * The row of a priority that the dataset does not have and no earlier row has made, which a person confirms
 * once; none for any other.
 */
export function newPriority(
	context: Context,
	row: number,
	{ id, title }: { id: string; title: string }
): (IncomingRow | Issue)[] {
	const known = context.tables['priorities.csv'];
	if (context.made.has(id) || known.some((one) => one.id === id)) return [];
	const number = nextNumber(known, context.made.size);
	context.made.add(id);
	const at = context.columnOf('priority');
	const place = { sheet: context.sheet.name, row, columns: { ...(at && { title: at }) } };
	return [
		context.issue(row, at, { kind: 'new-priority', title }, 'confirm'),
		{ file: 'priorities.csv', cells: { id, number, title }, place }
	];
}

/** The whole number after the others; none where the dataset's own priorities do not go by whole numbers. */
function nextNumber(known: RawTables['priorities.csv'], made: number): string {
	const isWhole = ({ number = '' }: RawCells) => /^\d+$/.test(number);
	if (!known.every((one) => one.parent_id || isWhole(one))) return '';
	const last = Math.max(0, ...known.filter(isWhole).map(({ number }) => Number(number)));
	return String(last + made + 1);
}

/** What a row says in its column of priorities; a cell that a merged one covers says what that does. */
export function priorityText(context: Context, row: number): string {
	const column = context.columnOf('priority');
	const text = textAt(context, row, column);
	if (text !== '' || column === undefined) return text;
	const range = context.sheet.notes.find(
		(note) => note.kind === 'merged' && note.row === row && note.column === column
	)?.detail;
	return range ? textAt(context, Number(/\d+/.exec(range)?.[0]), column) : '';
}

/** The priority that measures stand under. */
export interface UnderPriority {
	priorityId: string;
	/** As the table writes a priority that the dataset does not have, and in which row. */
	priorityTitle: string;
	priorityRow?: number;
}

/** A priority as a row of the table names it. */
interface NamedIn {
	text: string;
	row: number;
}

export const underPriority = ({ tables }: Context, { text, row }: NamedIn): UnderPriority => ({
	...{ priorityId: priorityNamed(tables, text), priorityTitle: text },
	priorityRow: row
});

/**
 * Where a new measure stands of which neither its row nor a heading says it: under the priority named above in
 * its column, once that is confirmed, else under the only one, else that is asked once for all such.
 * @returns `undefined` where it is left out
 */
export function priorityOfNew(context: Context, row: number): UnderPriority | 'asked' | undefined {
	const above = priorityAbove(context, row);
	const isAsAbove = above && asksWhetherAbove(context, row);
	if (above && isAsAbove === undefined) return 'asked';
	if (above && isAsAbove === SAME) return underPriority(context, above);
	const ids = context.tables['priorities.csv'].map(({ id = '' }) => id);
	if (ids.length < 2) return { priorityId: onlyPriority(context), priorityTitle: '' };
	const priorityId = context.ask(row, nameColumn(context) ?? 1, {
		id: `priority of new measures in ${context.table}`,
		facts: { kind: 'priority' },
		options: [...ids, LEAVE_OUT],
		guess: ''
	});
	if (priorityId === undefined) return 'asked';
	return priorityId === LEAVE_OUT ? undefined : { priorityId, priorityTitle: '' };
}

/** The last that the column names above a row which leaves it blank, as where it is said once for all that follow. */
function priorityAbove(context: Context, row: number): NamedIn | undefined {
	const column = context.columnOf('priority');
	const above = bodyRows(context).findLast(
		(one) => one < row && textAt(context, one, column) !== ''
	);
	return above === undefined ? undefined : { text: textAt(context, above, column), row: above };
}

function asksWhetherAbove(context: Context, row: number): string | undefined {
	const column = context.columnOf('priority') ?? 1;
	const heading = context.guess.columns[column - 1]?.header ?? '';
	return context.ask(row, column, {
		id: `blank ${plainHeader(heading)}`,
		facts: { kind: 'blank', heading },
		options: [SAME, OTHER],
		guess: SAME
	});
}

/**
 * The tables of a dataset without a measure, without those of its priorities that no measure is to stand
 * under: what a site began with gives way to what its first table names.
 */
export function withoutUnused(tables: RawTables, rows: readonly IncomingRow[]): RawTables {
	const brought = rows.filter(({ file }) => file === 'priorities.csv');
	if (tables['indicators.csv'].length > 0 || brought.length === 0) return tables;
	const used = new Set(rows.map(({ cells }) => cells.priority_id));
	const kept = tables['priorities.csv'].filter(({ id }) => used.has(id));
	return { ...tables, 'priorities.csv': kept };
}

/** The brought rows, with the priorities numbered from 1 where the dataset keeps none of its own. */
export function numberedAnew(tables: RawTables, rows: readonly IncomingRow[]): IncomingRow[] {
	if (tables['priorities.csv'].length > 0) return [...rows];
	const brought = rows.filter(({ file }) => file === 'priorities.csv');
	return rows.map((row) => {
		const at = brought.indexOf(row);
		return at < 0 ? row : { ...row, cells: { ...row.cells, number: String(at + 1) } };
	});
}
