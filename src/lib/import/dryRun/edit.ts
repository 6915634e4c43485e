import type { Commentary, Series } from '../../domain/measure';
import type { IncomingRow } from '../incoming';
import { evaluateRows, stopped, tablesFrom, type Base, type DryRun } from './evaluateRows';
import { toMarkdown } from '../markup/toMarkdown';
import type { RawTables } from '../../package/dataPackage';
import { causeOf } from '../parse/cell/causes';
import { readFigure, type FigureCells } from '../parse/cells';
import { unitOfMeasure } from '../parse/units';
import type { Issue } from '../issue/issue';

interface Of {
	indicatorId: string;
	periodId: string;
}
/** A figure as it was typed; blank where there is to be none. */
export type FigureEdit = Of & { series: Series; printed: string };
/** All that is to be said of one kind, in its order; nothing takes what there is away. */
export type WordsEdit = Of & { kind: Commentary['kind']; texts: string[] };
/** What is known of an action of `actions.csv`, which its words name; blank where nothing is. */
export type ActionEdit = Of & { action: string; column: ActionColumn; said: string };
export type ActionColumn = 'owner' | 'due' | 'state';
export type Edit = FigureEdit | WordsEdit | ActionEdit;

interface EditRequest {
	base: Base;
	edits: Edit[];
	/** The ISO day on which a changed figure is revised. */
	today: string;
	/** What was changed, and why. */
	note: string;
	/** What stands as the source of what was edited, by why it was. */
	sourceOf: (why: string) => string;
}

/** Stands for a sheet's name where the issues of edits are: an edit's number is their row. */
const PAGE = 'page';

/**
 * Lays edits made on a page onto the dataset, checks all of it as the build does, and tells what
 * would change. What says what is there already is no edit.
 * @returns issues of the edits, by their numbers from 1; bad input never throws
 */
export function dryRunEdit({ base, edits, today, note, sourceOf }: EditRequest): DryRun {
	const why = note.replace(/\s+/g, ' ').trim();
	if (why === '') return stopped([NO_NOTE]);
	const source = sourceOf(why);
	let tables = tablesFrom(base);
	const incoming = { rows: [] as IncomingRow[], issues: [] as Issue[] };
	edits.forEach((edit, i) => {
		const row = i + 1;
		if ('kind' in edit) {
			const told = wordsOf(edit, { tables, source, row });
			({ tables } = told);
			incoming.rows.push(...told.rows);
		} else if ('action' in edit) {
			layAction(edit, incoming.rows, row);
		} else {
			const told = figureOf(edit, { tables, source, row });
			if (told && 'file' in told) incoming.rows.push(told);
			else if (told) incoming.issues.push(told);
		}
	});
	return evaluateRows(incoming, { base, tables, today });
}

const NO_NOTE: Issue = { kind: 'no-note', severity: 'error', place: { sheet: PAGE } };

interface Laying {
	tables: RawTables;
	source: string;
	row: number;
}

/** @returns a row, an issue of what was typed, or nothing where the figure is there already */
function figureOf(
	edit: FigureEdit,
	{ tables, source, row }: Laying
): IncomingRow | Issue | undefined {
	const key = { indicator_id: edit.indicatorId, period_id: edit.periodId, series: edit.series };
	const unit = unitOfMeasure(tables, 'indicators.csv', edit.indicatorId);
	const of = edit.series === 'target' ? 'target' : 'figure';
	const cells = readFigure(edit.printed, unit, of);
	if (!cells)
		return {
			kind: 'unreadable-figure',
			cause: causeOf(edit.printed, of),
			severity: 'error',
			place: { sheet: PAGE, row },
			value: edit.printed
		};
	const there = tables['observations.csv'].find((one) =>
		Object.entries(key).every(([name, value]) => one[name] === value)
	);
	if (there ? isSame(there, cells) : cells.marker === '[x]') return undefined;
	return {
		file: 'observations.csv',
		cells: { ...key, ...cells, source },
		place: placeOf(row)
	};
}

/** Its marker alone, such as that of an earlier revision, makes no other figure. */
const isSame = (there: Record<string, string>, cells: FigureCells): boolean =>
	there.value === cells.value &&
	(cells.value === '' ? there.marker === cells.marker : there.printed?.trim() === cells.printed);

/** What is said of one kind, in its new order: words that stay keep their source. */
function wordsOf(
	{ indicatorId, periodId, kind, texts }: WordsEdit,
	{ tables, source, row }: Laying
): { tables: RawTables; rows: IncomingRow[] } {
	const key = { indicator_id: indicatorId, period_id: periodId, kind };
	const isOfKind = (record: Record<string, string>) =>
		Object.entries(key).every(([name, value]) => record[name] === value);
	const all = tables['commentary.csv'];
	const earlier = all.filter(isOfKind);
	const now = texts.map((text) => toMarkdown(text).trim()).filter(Boolean);
	if (now.join('\n\n') === earlier.map(({ text }) => text).join('\n\n'))
		return { tables, rows: [] };
	const said = now.map(
		(text) => earlier.find((one) => one.text === text) ?? { ...key, text, source }
	);
	const first = all.findIndex(isOfKind);
	const at = first < 0 ? all.length : first;
	const others = (rows: typeof all) => rows.filter((one) => !isOfKind(one));
	const laid = [...all.slice(0, at), ...said, ...others(all.slice(at))];
	return {
		tables: { ...tables, 'commentary.csv': laid },
		rows: said.map((cells) => ({
			file: 'commentary.csv',
			cells,
			place: placeOf(row)
		}))
	};
}

/** An action is one row, whichever of its cells are edited; what it says stays where it was written. */
function layAction(
	{ indicatorId, periodId, action, column, said }: ActionEdit,
	rows: IncomingRow[],
	row: number
): void {
	const key = { indicator_id: indicatorId, period_id: periodId, text: action };
	const laid = rows.find(
		({ file, cells }) =>
			file === 'actions.csv' && Object.entries(key).every(([name, value]) => cells[name] === value)
	);
	const cell = { [column]: said.replace(/\s+/g, ' ').trim() };
	if (laid) Object.assign(laid.cells, cell);
	else rows.push({ file: 'actions.csv', cells: { ...key, ...cell }, place: placeOf(row) });
}

/** An edit has a number, and no columns. */
const placeOf = (row: number): IncomingRow['place'] => ({ sheet: PAGE, row, columns: {} });
