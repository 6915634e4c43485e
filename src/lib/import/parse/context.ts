import type { Period } from '../../domain/period';
import type { Rating } from '../../domain/rating';
import type { Unit } from '../../domain/text/unit';
import type { RawTables } from '../../package/dataPackage';
import type { Guess, Numbered, Role } from '../guess';
import type { Issue, IssueFacts, Severity } from '../issue/issue';
import type { Named } from '../recognise/comparators';
import type { MeasureAnswers } from '../newMeasures';
import { Questions, type AnswerChoice, type Question } from '../questions';
import type { Sheet } from '../sheet';
import { periodsIn } from '../recognise/periodsIn';
import { ratingsInTables } from './ratings';
import { rowsBelow, type Below } from './rows/pages';

/** What the parsing of one sheet shares. */
export interface Context {
	sheet: Sheet;
	guess: Guess;
	tables: RawTables;
	fileName: string;
	/** What the questions are named by that this table alone can settle. */
	table: string;
	/** Whether a text names the council that the dataset is of. */
	isOurs(text: string): boolean;
	/** The dataset's. */
	comparators: Named[];
	/** The dataset's. */
	periods: Period[];
	/** The dataset's. */
	ratings: Rating[];
	/** The column of a role, from 1; `undefined` where there is none. */
	columnOf(role: Role): number | undefined;
	/** An issue of a row, or of one of its cells; both count from 1. */
	issue(row: number, column: number | undefined, facts: IssueFacts, severity?: Severity): Issue;
	/** The numbers given to measures that are new, by family or measure. */
	given: Map<string, string>;
	/** The ids of the priorities that are new. */
	made: Set<string>;
	/** What the figures of measures that are new are in, by their ids, as far as it is known. */
	newUnits: Map<string, Unit>;
	/** Measures whose polarity was held against the dataset's. */
	compared: Set<string>;
	/** What a person has said of measures that are new. */
	answers: MeasureAnswers;
	/** Whether a question has an answer already, be it put or not. */
	isAnswered(questionId: string): boolean;
	/** Asks what a cell leaves open; both count from 1. The answer, once there is one. */
	ask(
		row: number,
		column: number,
		about: Pick<Question, 'id' | 'facts'> & AnswerChoice
	): string | undefined;
}

export const contextOf = (
	sheet: Sheet,
	guess: Guess,
	{
		tables,
		fileName,
		answers = {},
		questions = new Questions(),
		isOurs = () => false
	}: {
		tables: RawTables;
		fileName: string;
		answers?: MeasureAnswers | undefined;
		questions?: Questions | undefined;
		isOurs?: (text: string) => boolean;
	}
): Context => ({
	sheet,
	guess,
	tables,
	fileName,
	get table() {
		return questions.table;
	},
	isOurs,
	comparators: tables['comparators.csv'].map(({ id = '', title = '', short_title = '' }) => ({
		...{ id, title },
		shortTitle: short_title
	})),
	periods: periodsIn(tables),
	ratings: ratingsInTables(tables),
	columnOf: (role) => {
		const at = guess.columns.findIndex((column) => column.role === role);
		return at < 0 ? undefined : at + 1;
	},
	issue: (row, column, facts, severity = 'error') => ({
		...facts,
		severity,
		place: { sheet: sheet.name, row, ...(column !== undefined && { column }) }
	}),
	given: new Map(),
	made: new Set(),
	newUnits: new Map(),
	compared: new Set(),
	answers,
	isAnswered: (questionId) => questions.isAnswered(questionId),
	ask: (row, column, { id, facts, options, guess: likeliest }) => {
		const header = guess.columns[column - 1]?.header ?? '';
		const place = { sheet: sheet.name, row, column, ...(header && { header }) };
		const text = sheet.rows[row - 1]?.[column - 1] ?? '';
		return questions.ask({ id, facts, place, text }, { options, guess: likeliest });
	}
});

/** The text of a cell, trimmed; '' where there is no such column. Both count from 1. */
export const textAt = ({ sheet }: Context, row: number, column: number | undefined): string =>
	column === undefined ? '' : (sheet.rows[row - 1]?.[column - 1] ?? '').trim();

/** The rows of a sheet that hold something below its headers, but for headers said again. */
export const bodyRows = (context: Context): number[] => below(context).body;

/** The rows that say the headers again, as at the head of each page. */
export const repeatedHeaders = (context: Context): number[] => below(context).repeated;

/** That a row says other headers than the table's, or says them above other columns; nothing below it is read. */
export function otherHeaders(context: Context): Issue[] {
	const { sheet, guess, issue } = context;
	const { other } = below(context);
	if (other === undefined) return [];
	const value = (sheet.rows[other - 1] ?? []).filter((cell) => cell.trim() !== '').join(' · ');
	return [
		{ ...issue(other, undefined, { kind: 'other-headings', first: guess.headerRow }), value }
	];
}

const sorted = new WeakMap<Context, Below>();

function below(context: Context): Below {
	const known = sorted.get(context) ?? rowsBelow(context);
	sorted.set(context, known);
	return known;
}

const counted = new WeakMap<Guess, Numbered[]>();

/** Every column of a guess with its number from 1. */
export function numbered({ guess }: Context): Numbered[] {
	const known = counted.get(guess) ?? guess.columns.map((column, i) => ({ ...column, at: i + 1 }));
	counted.set(guess, known);
	return known;
}

/** What holds of the whole table is said of its header row. */
export const ofHeaders = ({ issue, guess }: Context, facts: IssueFacts): Issue =>
	issue(guess.headerRow || 1, undefined, facts);
