import { group } from 'd3-array';
import { COMPARATOR_KINDS } from '../../domain/measure/comparator';
import { isDated, metRole, newRole, type Column, type Role } from '../guess';
import type { IssuePlace } from '../issue/issue';
import { LEAVE_OUT, type Questions } from '../questions';
import { areFigures, isFigure } from './columnCells';
import type { OfDataset, Read } from './columnsOf';
import { plainHeader, questionOf } from './headers';
import { titleSeries } from './titleSeries';

interface OfTable {
	questions: Questions;
	core: OfDataset;
	sheet: string;
	/** The rows above the headings. */
	above: string[][];
	/** The rows below the headings, and the number of the first of them. */
	body: string[][];
	firstRow: number;
}

/** What figures of an unknown heading can be. */
const optionsOf = ({ comparators }: OfDataset): Role[] => [
	...[LEAVE_OUT, 'actual', 'target', 'forecast'],
	...comparators.map(({ id }) => id),
	...COMPARATOR_KINDS.map(newRole),
	...['numerator', 'denominator', 'lower', 'upper', 'note']
];

/**
 * Asks what the figures below unknown headings are: once for each heading, whatever its period, so that
 * the answer holds for the next file. Until then nothing is taken of them.
 */
export function askedColumns(columns: Read[], table: OfTable): Read[] {
	const isOfForecasts = !columns.some(({ role }) => ['actual', 'value'].includes(role));
	return askedBare(columns, table).map((column, i) => {
		const { role, header, cells, isRemembered } = column;
		// Forecasts alone may be what an earlier table calls the year's result.
		const isUnsure = role === 'forecast' && isOfForecasts;
		if (isRemembered || !(role === 'ignore' || isUnsure)) return column;
		if (column.unused || header === '' || !areFigures(cells)) return column;
		const { name, isNameless } = column.heading;
		const likely = isNameless ? '' : column.heading.likely;
		return answered(column, answerOf(column, { column: i, name, heading: header, likely }, table));
	});
}

function answered(column: Read, answer: string | undefined): Read {
	if (!answer) return { ...column, role: 'ignore', unused: { reason: 'asked' } };
	return answer === LEAVE_OUT
		? { ...column, role: 'ignore', unused: { reason: 'left-out' } }
		: { ...column, role: answer };
}

/**
 * Periods alone, or values of which no row says the series, are of what the table is called where that is
 * no outturn: it is asked.
 */
function askedBare(columns: Read[], table: OfTable): Read[] {
	const { core, sheet, above, questions } = table;
	const has = (role: Role) => columns.some((column) => column.role === role);
	const isBare = ({ role, heading, isRemembered }: Read) =>
		!isRemembered && (role === 'value' ? !has('series') : role === 'actual' && heading.isBare);
	const isSaid = columns.some(
		(column) => ['actual', 'target', 'forecast'].includes(column.role) && !isBare(column)
	);
	const file = questions.fileName.replace(/\.\w+$/, '');
	const title = isSaid ? undefined : titleSeries([...above.flat(), sheet, file], core);
	if (!title) return columns;
	const { text, likely } = title;
	const said = { name: plainHeader(text), heading: text, likely };
	return columns.map((column, i) =>
		isBare(column) && areFigures(column.cells)
			? answered(column, answerOf(column, { column: i, ...said }, table))
			: column
	);
}

/** What is asked of a column, from 0: under which name, in which words, and what it likely is. */
interface Said {
	column: number;
	name: string;
	heading: string;
	likely: Role;
}

function answerOf({ header }: Read, { column, name, heading, likely }: Said, table: OfTable) {
	const { questions, core, sheet, body, firstRow } = table;
	const about = { id: questionOf(name), facts: { kind: 'heading' as const, heading } };
	const choice = { options: optionsOf(core), guess: likely || LEAVE_OUT };
	const answers = body.flatMap((row, i) => {
		const text = (row[column] ?? '').trim();
		const place: IssuePlace = { sheet, row: firstRow + i, column: column + 1, header };
		return isFigure(text) ? [questions.ask({ ...about, place, text }, choice)] : [];
	});
	return answers[0];
}

const DETAILS: Role[] = ['numerator', 'denominator', 'lower', 'upper'];

/** What stands beside an outturn is nobody's where there are several, or it is of another period. */
export function withoutDetails(columns: Read[]): Read[] {
	const outturns = new Set(
		columns.flatMap(({ role, periodId }) => (role === 'actual' ? [periodId] : []))
	);
	if (outturns.size === 0) return columns;
	const isOfOne = ({ heading: { periodId } }: Read) =>
		outturns.size === 1 && (periodId === '' || outturns.has(periodId));
	return columns.map((column) =>
		DETAILS.includes(column.role) && !isOfOne(column)
			? { ...column, role: 'ignore', unused: { reason: 'several-outturns' } }
			: column
	);
}

/** Of these a measure has one a period, or one alone. */
const isSingle = (role: Role, { comparators }: OfDataset): boolean =>
	['rag', 'direction', 'target_met', 'polarity', 'priority', 'unit', ...DETAILS].includes(role) ||
	comparators.some(({ id }) => metRole(id) === role);

/** Asks which of several columns is to be used that say one thing of one period. */
export function askedWhich(columns: Read[], { questions, core, sheet, firstRow }: OfTable): Read[] {
	const keyOf = ({ role, periodId }: Column) => (isDated(role) ? `${role} ${periodId}` : role);
	const asked = new Map<string, string | undefined>();
	const groups = group(
		columns.filter(({ role }) => isSingle(role, core)),
		keyOf
	);
	for (const [key, same] of groups) {
		if (same.length < 2) continue;
		const headings = same.map(({ header }) => header);
		const role = same[0]?.role ?? '';
		const answers = same.map((column) =>
			questions.ask(
				{
					id: `which ${role} ${headings.join(' | ')}`,
					facts: { kind: 'which', role, headings },
					place: { sheet, row: firstRow - 1, column: columns.indexOf(column) + 1 },
					text: column.header
				},
				{ options: [...headings.map((_, i) => String(i + 1)), LEAVE_OUT], guess: '1' }
			)
		);
		asked.set(key, answers[0]);
	}
	return columns.map((column) => {
		const key = keyOf(column);
		if (!asked.has(key) || !isSingle(column.role, core)) return column;
		const answer = asked.get(key);
		const isChosen = groups.get(key)?.[Number(answer) - 1] === column;
		if (isChosen) return column;
		const { role } = column;
		return {
			...{ ...column, role: 'ignore' },
			unused: answer ? { reason: 'second', role } : { reason: 'asked' }
		};
	});
}
