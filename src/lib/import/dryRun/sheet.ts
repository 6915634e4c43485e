import type { Guess } from '../guess';
import type { Incoming, IncomingRow } from '../incoming';
import { isOwnName } from '../ownName';
import { askedOfCouncil, nameOf } from './council';
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
import { madeUnits, withNewUnits } from '../parse/figure/newUnits';
import { parseTable } from '../parse/table';
import { unitsIn } from '../parse/units';
import { turned } from '../recognise/turned';
import { totalsIn } from '../warn/totals';
import { gathered } from '../issue/gather';
import { inCell } from '../issue/inCell';
import { isOpen, LEAVE_OUT, Questions, type Question } from '../questions';
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
	/** Those that a new measure can be in: the dataset's, and those that answers make. */
	units: { id: string; title: string }[];
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
	const withNothing = (issue: Issue): SheetRun => ({
		...stopped([issue, ...noted(sheet, said)]),
		questions: questions.all,
		units: [],
		newMeasures: [],
		priorities: []
	});
	if (!hasColumns(said)) return withNothing(noHeaders(sheet, base));
	const { guess, tables: held } = withNewComparators(shaped(said), tablesFrom(base));
	const context = contextOf(sheet, guess, {
		...{ tables: held, fileName, answers, questions },
		isOurs: (text) => isOwnName(base.publication.site, text)
	});
	const parsed = parse(context);
	const council = askedOfCouncil({ sheet, guess, base, rows: parsed.rows, held, questions });
	if (council === LEAVE_OUT) return withNothing(anotherCouncil(sheet, base));
	const asked = councilFirst(questions.all);
	const isWaiting = asked.some(isOpen);
	if (parsed.rows.length === 0 && parsed.issues.length === 0 && !isWaiting)
		return withNothing(nothing(sheet, guess));
	const taken = rowsTaken(parsed, asked);
	const tables = withoutUnused(held, taken);
	const made = madeUnits(held, asked);
	const rows = withNewUnits(numberedAnew(tables, taken), made);
	const incoming = { ...parsed, rows };
	const isUnitless = incoming.rows.some(isWithoutUnit);
	const run = evaluateRows(isUnitless ? withBareNumbers(incoming) : incoming, {
		base,
		tables,
		today,
		beside: [
			...(isWaiting ? [] : unreadIn(parsed, context)),
			...totalsIn(context),
			...noted(sheet, guess)
		]
	});
	return {
		...run,
		...((isWaiting || isUnitless) && { parts: undefined }),
		questions: asked,
		issues: gathered(
			run.issues
				.filter(({ kind }) => !(isWaiting && kind === 'column-without-period'))
				.map((issue) => inCell(issue, sheet, guess))
		),
		units: [...unitsIn(held).values(), ...made].map(({ id, title }) => ({ id, title })),
		newMeasures: guess.shape === 'indicators' ? newMeasuresIn(context, incoming.rows) : [],
		priorities: [...tables['priorities.csv'], ...rowsOf(incoming, 'priorities.csv')].map(
			({ id = '', title = '' }) => ({ id, title })
		)
	};
}

/** While it is open whose a table's figures are, none of them is the council's. */
const rowsTaken = ({ rows }: Incoming, asked: Question[]): IncomingRow[] =>
	asked.some((question) => question.facts.kind === 'title' && isOpen(question)) ? [] : rows;

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

/** Whose a table is goes before all else that is asked of it. */
const councilFirst = (questions: Question[]): Question[] => [
	...questions.filter(({ facts }) => facts.kind === 'council'),
	...questions.filter(({ facts }) => facts.kind !== 'council')
];

/** Where no row of headers was found, a person may say what the columns are. */
const hasColumns = ({ headerRow, shape, columns }: Guess): boolean =>
	headerRow > 0 || shape === 'table' || columns.some(({ role }) => role !== 'ignore');

/** Columns that a person chose tell what a table without headers is of. */
function shaped(guess: Guess): Guess {
	if (guess.headerRow > 0 || guess.shape === 'table') return guess;
	const has = (role: string) => guess.columns.some((column) => column.role === role);
	const isOfAreas = has('area') && !has('reference') && !has('title');
	return { ...guess, shape: isOfAreas ? 'areas' : 'indicators' };
}

/** That nothing of a sheet was read, though its rows were looked at. */
const unreadIn = ({ rows, issues }: Incoming, { sheet, guess }: Context): Issue[] =>
	rows.length === 0 && issues.every(({ kind }) => kind === 'unused-row')
		? [nothingRead(sheet, guess)]
		: [];

const rowsOf = ({ rows }: Incoming, of: TableFile) =>
	rows.flatMap(({ file, cells }) => (file === of ? [cells] : []));

function parse(context: Context): Incoming {
	const { guess } = context;
	if (guess.shape === 'table') return parseTable(context);
	return guess.shape === 'areas' ? parseAreas(context) : parseIndicators(context);
}

function noHeaders(sheet: Sheet, { core }: Base): Issue {
	const stands = turned(sheet, core);
	return {
		kind: 'no-headers',
		severity: 'error',
		place: { sheet: sheet.name },
		...(stands && { turned: stands })
	};
}

const nothingRead = ({ name }: Sheet, { headerRow }: Guess): Issue => ({
	kind: 'nothing-read',
	severity: 'error',
	place: { sheet: name, row: headerRow || 1 }
});

const anotherCouncil = ({ name }: Sheet, { publication: { site } }: Base): Issue => ({
	kind: 'another-council',
	severity: 'error',
	place: { sheet: name },
	ours: nameOf(site)
});

const nothing = ({ name }: Sheet, { headerRow }: Guess): Issue => ({
	kind: 'no-rows',
	severity: 'error',
	place: { sheet: name, row: headerRow }
});
