import { formatDay } from '../../domain/text/format';
import { SERIES_WORDS } from '../../domain/measure/figureWords';
import type { Commentary, Series } from '../../domain/measure';
import { periodLabel } from '../../domain/period/label';
import type { IncomingRow } from '../incoming';
import { evaluateRows, stopped, tablesFrom, type Base, type DryRun } from './evaluateRows';
import { toMarkdown } from '../markup/toMarkdown';
import type { RawTables } from '../../package/tables';
import { figureAdvice, FIGURE_WANTED, readFigure, type FigureCells } from '../parse/cells';
import type { Problem } from '../problem';

interface Of {
	indicatorId: string;
	periodId: string;
}
/** A figure as it was typed; blank where there is to be none. */
export type FigureEdit = Of & { series: Series; printed: string };
/** All that is to be said of one kind, in its order; nothing takes what there is away. */
export type WordsEdit = Of & { kind: Commentary['kind']; texts: string[] };
export type Edit = FigureEdit | WordsEdit;

interface EditRequest {
	base: Base;
	edits: Edit[];
	/** The ISO day, which sources and the note of a revised figure name. */
	today: string;
	/** What was changed, and why. */
	note: string;
}

/** Where an edit's problems are: its number among the edits is their row, its field their header. */
export const PAGE = 'This page';
const KINDS = {
	summary: 'Summary',
	exception: 'Exception narrative',
	action: 'Actions',
	caveat: 'Caveat'
} as const;

/** What an edit's field is called: "Outturn 2011/12", "Actions 2011/12". */
export const fieldOf = (edit: Edit): string =>
	`${'kind' in edit ? KINDS[edit.kind] : SERIES_WORDS[edit.series]} ${periodLabel(edit.periodId)}`;

/**
 * Lays edits made on a page onto the dataset, checks all of it as the build does, and tells what
 * would change. What says what is there already is no edit.
 * @returns problems of the edits' own fields; bad input never throws
 */
export function dryRunEdit({ base, edits, today, note }: EditRequest): DryRun {
	const why = note.replace(/\s+/g, ' ').trim();
	if (why === '') return stopped([NO_NOTE]);
	const source = `Edited on ${formatDay(today)}: ${why}`;
	let tables = tablesFrom(base);
	const incoming = { rows: [] as IncomingRow[], problems: [] as Problem[] };
	edits.forEach((edit, i) => {
		const row = i + 1;
		if ('kind' in edit) {
			const told = wordsOf(edit, { tables, source, row });
			({ tables } = told);
			incoming.rows.push(...told.rows);
		} else {
			const told = figureOf(edit, { tables, source, row });
			if (told && 'file' in told) incoming.rows.push(told);
			else if (told) incoming.problems.push(told);
		}
	});
	const headers = edits.map(fieldOf);
	const run = evaluateRows(incoming, { base, tables, today, headers });
	return { ...run, problems: run.problems.map((problem) => named(problem, headers)) };
}

const NO_NOTE: Problem = {
	severity: 'error',
	sheet: PAGE,
	header: 'What was changed, and why',
	value: '',
	wanted: 'a note of what was changed, and why'
};

interface Laying {
	tables: RawTables;
	source: string;
	row: number;
}

/** @returns a row, a problem of what was typed, or nothing where the figure is there already */
function figureOf(
	edit: FigureEdit,
	{ tables, source, row }: Laying
): IncomingRow | Problem | undefined {
	const key = { indicator_id: edit.indicatorId, period_id: edit.periodId, series: edit.series };
	const cells = readFigure(edit.printed);
	if (!cells)
		return {
			severity: 'error',
			sheet: PAGE,
			row,
			value: edit.printed,
			wanted: FIGURE_WANTED,
			advice: figureAdvice(edit.printed)
		};
	const there = tables['observations.csv'].find((one) =>
		Object.entries(key).every(([name, value]) => one[name] === value)
	);
	if (there ? isSame(there, cells) : cells.marker === '[x]') return undefined;
	return {
		file: 'observations.csv',
		cells: { ...key, ...cells, source },
		place: placeOf(row, ['value', 'printed', 'marker', 'source', 'note'])
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
	const isOfKind = (one: Record<string, string>) =>
		Object.entries(key).every(([name, value]) => one[name] === value);
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
			place: placeOf(row, ['text', 'source'])
		}))
	};
}

/** Every column of an edit's row is its one field. */
const placeOf = (row: number, columns: string[]): IncomingRow['place'] => ({
	sheet: PAGE,
	row,
	columns: Object.fromEntries(columns.map((name) => [name, row]))
});

/** A page has fields, and no columns with letters. */
function named(problem: Problem, headers: string[]): Problem {
	const header = problem.sheet === PAGE ? headers[(problem.row ?? 0) - 1] : undefined;
	if (header === undefined) return problem;
	const { column: _, ...rest } = problem;
	return { ...rest, header };
}
