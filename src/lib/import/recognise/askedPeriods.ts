import { monthOf } from '../../domain/period/days';
import { isYear, type Period, type Stretch } from '../../domain/period';
import { isDated } from '../guess';
import type { IssuePlace } from '../issue/issue';
import { LEAVE_OUT, type Questions } from '../questions';
import type { OfDataset, Read } from './columnsOf';
import { plainHeader, questionOf, SO_FAR } from './headers';
import { periodOfText } from './headingPeriod';
import { idOfStretch, partOfYear, periodNamed, readPeriod, yearOf } from './period';
import { isStep } from './relativePeriods';
import type { Titles } from './titlePeriod';

export interface OfTable {
	questions: Questions;
	core: OfDataset;
	/** The row of the headings. */
	place: Required<Pick<IssuePlace, 'sheet' | 'row'>>;
	/** The rows above the headings. */
	above: string[][];
}

interface Asking {
	/** Which columns' it is, by which an answer is found again. */
	of: string;
	headings: string[];
	/** The id of the likeliest; '' where none is. */
	likely: string;
	/** The place of one of the columns, from 0. */
	column: number;
	header: string;
	/** The id of the question what the figures are, where that is open. */
	beside?: string | undefined;
}

/** Asks which period columns are of; '' until that is answered. */
export function askedPeriod(
	{ questions, core: { periods }, place }: OfTable,
	{ of, headings, likely, column, header, beside }: Asking
): string {
	const said = questions.ask(
		{
			id: `period ${of} in ${questions.table}`,
			facts: { kind: 'period', headings, ...(beside && { beside }) },
			...{ place: { ...place, column: column + 1, header }, text: header }
		},
		{
			...{ options: [], guess: periodNamed(likely, periods)?.label ?? '' },
			accepts: (text) => periodOfText(text, periods) !== undefined
		}
	);
	return periodOfText(said ?? '', periods) ?? '';
}

/** The question what a column's figures are, where that is open and they are likely some: its period is asked with it. */
export const openQuestion = ({ unused, heading }: Read): string | undefined =>
	unused?.reason === 'asked' && heading.likely !== '' && !heading.isNameless
		? questionOf(heading.name)
		: undefined;

/** Whether a column has figures of a period, or likely has. */
export const isOfPeriod = (column: Read): boolean =>
	isDated(column.role) || openQuestion(column) !== undefined;

/** A heading whose time is not certain is asked about by itself; what follows from the current period waits for that. */
export function withAskedPeriods(columns: Read[], { likely }: Titles, table: OfTable): Read[] {
	return columns.map((column, i) =>
		isOfPeriod(column) && column.heading.asksPeriod && !isStep(column)
			? withAsked(column, { at: i, likely }, table)
			: column
	);
}

/** A column with the period that is asked of it alone. */
export function withAsked(
	column: Read,
	{ at, likely }: { at: number; likely: string },
	table: OfTable
): Read {
	const { heading, header } = column;
	const periodId = askedPeriod(table, {
		...{ of: `of ${plainHeader(header)}`, headings: [header], column: at, header },
		...{ likely: likelyPeriod(column, likely, table), beside: openQuestion(column) }
	});
	if (!isDated(column.role)) return column;
	return {
		...column,
		periodId,
		heading: { ...heading, asksPeriod: periodId === '' || heading.isRelative }
	};
}

/** The id of the likeliest period of a heading whose own is not certain; '' for none. */
function likelyPeriod({ heading }: Read, likely: string, table: OfTable): string {
	const { periods } = table.core;
	const titled = periodNamed(likely, periods);
	const year = (titled && yearOf(titled, periods)) ?? '';
	if (heading.part) return partOfYear(heading.part, year, periods) ?? '';
	if (SO_FAR.test(heading.name)) return soFar(heading.periodId, titled, table);
	return heading.periodId;
}

/**
 * From the beginning of a year to the end of the part of it that the lines above, or the file's name, say;
 * '' where they say none: the whole year is not yet over.
 */
function soFar(yearId: string, titled: Period | undefined, { questions, core }: OfTable): string {
	const { periods } = core;
	const named = periodNamed(nameSaid(questions.fileName, core)[0] ?? '', periods);
	const part = [titled, named].find((one) => one && !isYear(one));
	const own = part && yearOf(part, periods);
	return part && (yearId === '' || yearId === own) ? soFarOf(part, periods) : '';
}

/** From the beginning of its year to the end of a part of it: the id; '' where there is no such period. */
export function soFarOf(part: Period, periods: readonly Period[]): string {
	const year = periodNamed(yearOf(part, periods) ?? '', periods);
	if (!year) return '';
	if (part.endsOn === year.endsOn) return year.id;
	const months = monthOf(part.endsOn) + 1 - monthOf(year.startsOn);
	const kind = KINDS[months];
	const { startsOn } = year;
	return (kind && idOfStretch({ kind, startsOn, endsOn: part.endsOn }, periods)) ?? '';
}

const KINDS: Record<number, Stretch['kind']> = { 1: 'month', 3: 'quarter', 6: 'half-year' };

/** The ids of the periods that a file's name may say, that of its whole first: "2009/10" of figures-2009-10.csv. */
export const nameSaid = (fileName: string, { periods }: OfTable['core']): string[] =>
	[fileName.replace(/\.\w+$/, ''), fileName.replace(/[ _-]*q\d.*$|\.\w+$/i, '')].flatMap(
		(text) => readPeriod(text, periods) ?? []
	);

/** The period that a file's name says, as it is written; '' for none. */
export const inName = (
	fileName: string,
	core: OfTable['core'],
	isFit: (text: string) => boolean
): string =>
	nameSaid(fileName, core)
		.flatMap((id) => periodNamed(id, core.periods)?.label ?? [])
		.find(isFit) ?? '';

/** The period of the columns whose headings say none, which is asked once; '' until it is answered. */
export function askedUnsaid(
	columns: Read[],
	unsaid: Read[],
	likely: string,
	{ questions, core, place }: OfTable
): string {
	const proposed = periodNamed(likely, core.periods)?.label ?? '';
	const guess = inName(questions.fileName, core, () => true) || proposed;
	const beside = unsaid.every(openQuestion) ? unsaid.map(openQuestion)[0] : undefined;
	const headings = unsaid.map(({ header }) => header);
	const answers = unsaid.map((column) =>
		questions.ask(
			{
				id: `period of ${questions.table}`,
				facts: { kind: 'period', headings, ...(beside && { beside }) },
				place: { ...place, column: columns.indexOf(column) + 1, header: column.header },
				text: column.header
			},
			{
				...{ options: [], guess },
				accepts: (text) => periodOfText(text, core.periods) !== undefined && text !== LEAVE_OUT
			}
		)
	);
	return periodOfText(answers[0] ?? '', core.periods) ?? '';
}
