import type { Guess } from '../guess';
import type { Incoming, IncomingRow } from '../incoming';
import { noted } from './noted';
import { evaluateRows, stopped, tablesFrom, type Base, type DryRun } from './evaluateRows';
import type { TableFile } from '../../data/schema/tables';
import { parseAreas } from '../parse/areas';
import type { MeasureAnswers, NewMeasure } from '../newMeasures';
import { contextOf, type Context } from '../parse/context';
import { parseIndicators } from '../parse/indicators';
import { withNewComparators } from '../parse/newComparators';
import { newMeasuresIn } from '../parse/newMeasure';
import { numberedAnew, withoutUnused } from '../parse/priorities';
import { parseTable } from '../parse/table';
import { inCell } from '../issue/inCell';
import { isOpen, Questions, type Question } from '../questions';
import type { Issue } from '../issue/issue';
import type { Sheet } from '../sheet';

interface SheetRequest {
	sheet: Sheet;
	guess: Guess;
	base: Base;
	/** The ISO day, which a changed figure is said to be revised on. */
	today: string;
	fileName: string;
	/** What a person has said of measures that are new. */
	answers?: MeasureAnswers | undefined;
	/** What was asked of the sheet's headings, to which its cells' questions are added. */
	questions?: Questions;
}

/** What would come of a sheet, and what it would add to the measures. */
export interface SheetRun extends DryRun {
	/** What is asked of it; while one is open, nothing can be committed. */
	questions: Question[];
	newMeasures: NewMeasure[];
	/** Those that a new measure can stand under: the dataset's and the sheet's own. */
	priorities: { id: string; title: string }[];
}

/**
 * Reads a sheet as guessed, lays it onto the dataset, checks all of it as the build does, and tells
 * what would change.
 * @returns issues of the sheet's own cells; bad input never throws
 */
export function dryRunSheet({ sheet, guess: said, ...request }: SheetRequest): SheetRun {
	const { base, today, fileName, answers, questions = new Questions() } = request;
	if (said.headerRow === 0 && said.shape !== 'table') return withNothing([noHeaders(sheet)]);
	const { guess, tables: held } = withNewComparators(said, tablesFrom(base));
	const context = contextOf(sheet, guess, { tables: held, fileName, answers, questions });
	const parsed = parse(context);
	const asked = questions.all;
	const isWaiting = asked.some(isOpen);
	if (parsed.rows.length === 0 && parsed.issues.length === 0 && !isWaiting)
		return withNothing([nothing(sheet, guess)]);
	const tables = withoutUnused(held, parsed.rows);
	const incoming = { ...parsed, rows: numberedAnew(tables, parsed.rows) };
	const isUnitless = incoming.rows.some(isWithoutUnit);
	const run = evaluateRows(isUnitless ? withBareNumbers(incoming) : incoming, {
		base,
		tables,
		today,
		beside: noted(sheet, guess)
	});
	return {
		...run,
		...((isWaiting || isUnitless) && { parts: undefined }),
		questions: asked,
		issues: run.issues
			.filter(({ kind }) => !(isWaiting && kind === 'column-without-period'))
			.map((issue) => inCell(issue, sheet, guess)),
		newMeasures: guess.shape === 'indicators' ? newMeasuresIn(context, incoming.rows) : [],
		priorities: [...tables['priorities.csv'], ...rowsOf(incoming, 'priorities.csv')].map(
			({ id = '', title = '' }) => ({ id, title })
		)
	};
}

/** A new measure whose unit waits for a person's word. */
const isWithoutUnit = ({ file, cells }: IncomingRow) =>
	file === 'indicators.csv' && cells.unit_id === '';

/** Until it is said what they are in, its figures are checked as bare numbers, and nothing can be committed. */
const withBareNumbers = (incoming: Incoming): Incoming => ({
	...incoming,
	rows: incoming.rows.map((row) =>
		isWithoutUnit(row) ? { ...row, cells: { ...row.cells, unit_id: 'score' } } : row
	)
});

const withNothing = (issues: Issue[]): SheetRun => ({
	...stopped(issues),
	questions: [],
	newMeasures: [],
	priorities: []
});

const rowsOf = ({ rows }: Incoming, of: TableFile) =>
	rows.flatMap(({ file, cells }) => (file === of ? [cells] : []));

function parse(context: Context): Incoming {
	const { guess } = context;
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
