import { byEnd, type Period, type Stretch } from '../../domain/period';
import { monthOf } from '../../domain/period/days';
import { ownYears } from '../../domain/period/label';
import { isDated, type YearFrom } from '../guess';
import type { IssuePlace } from '../issue/issue';
import { LEAVE_OUT, type Questions } from '../questions';
import type { OfDataset, Read } from './columnsOf';
import { isFigure } from './columnCells';
import { plainHeader, type Heading } from './headers';
import { periodOfText } from './headingPeriod';
import { MONTHS } from './periodIds';
import { partOfYear, periodNamed, readPeriod } from './period';
import { titlePeriod, type Title, type Titles } from './titlePeriod';

export interface OfTable {
	questions: Questions;
	core: OfDataset;
	/** The row of the headings. */
	place: Required<Pick<IssuePlace, 'sheet' | 'row'>>;
	/** The rows above the headings, and the sheet's name. */
	above: string[][];
}

export interface WithPeriods {
	columns: Read[];
	yearsFrom: YearFrom[];
}

/**
 * The periods of columns: their headings' own; of a part of a year in the year that the heading beside it
 * or the line above the table says; else in the one that is asked. A table is of its latest outturn:
 * what says nothing of time belongs to it.
 */
export function withPeriods(columns: Read[], table: OfTable): WithPeriods {
	if (columns.some(({ role }) => role === 'period'))
		return { columns: columns.map(besideRows), yearsFrom: [] };
	const dated = columns.map((column) =>
		isDated(column.role) ? column : { ...column, periodId: '' }
	);
	const { title, likely } = titlePeriod(table.above, table.core);
	const said = withAskedPeriods(dated, { title, likely }, table);
	const beside = withNeighbours(said, table.core.periods);
	const titled = withTitle(beside.columns, title, table.core.periods);
	const years = withAskedYear(titled.columns, likely, table);
	const between = withAskedBetween(years, table);
	const targets = withAskedTargets(between, table);
	const unsaid = withLatest(targets, { title, likely }, table);
	return {
		columns: unsaid.columns.map((column) => ofYear(column, unsaid.latest, table.core.periods)),
		yearsFrom: [...beside.yearsFrom, ...titled.yearsFrom, ...unsaid.yearsFrom]
	};
}

/** Where rows say the period: what a heading says of time beside that. */
function besideRows(column: Read): Read {
	const { role, heading } = column;
	if (!isDated(role)) return { ...column, periodId: '' };
	if (heading.asksPeriod) return { ...column, role: 'ignore', unused: { reason: 'other-time' } };
	return heading.part ? { ...column, part: heading.part } : column;
}

const isPartOnly = ({ role, heading }: Read) =>
	isDated(role) && heading.part !== '' && !heading.asksPeriod;
const waitsForYear = (column: Read) => isPartOnly(column) && column.periodId === '';
const saysNothing = ({ role, periodId, heading }: Read) =>
	isDated(role) && periodId === '' && heading.part === '' && !heading.asksPeriod;

interface Asking {
	/** Which columns' it is, by which an answer is found again. */
	of: string;
	headings: string[];
	/** The id of the likeliest; '' where none is. */
	likely: string;
	/** The place of one of the columns, from 0. */
	column: number;
	header: string;
}

/** Asks which period columns are of; '' until that is answered. */
function askedPeriod(
	{ questions, core: { periods }, place }: OfTable,
	{ of, headings, likely, column, header }: Asking
): string {
	const said = questions.ask(
		{
			id: `period ${of} in ${questions.table}`,
			facts: { kind: 'period', headings },
			...{ place: { ...place, column: column + 1, header }, text: header }
		},
		{
			...{ options: [], guess: periodNamed(likely, periods)?.label ?? '' },
			accepts: (text) => periodOfText(text, periods) !== undefined
		}
	);
	return periodOfText(said ?? '', periods) ?? '';
}

/** A heading whose time is not certain is asked about by itself. */
function withAskedPeriods(columns: Read[], { likely }: Titles, table: OfTable): Read[] {
	const { periods } = table.core;
	const titled = periodNamed(likely, periods);
	const year = (titled && yearOf(titled, periods)) ?? '';
	return columns.map((column, i) => {
		const { role, heading, header } = column;
		if (!isDated(role) || !heading.asksPeriod) return column;
		const guess = heading.periodId || (heading.part && partOfYear(heading.part, year, periods));
		const asking = { of: `of ${plainHeader(header)}`, headings: [header], likely: guess ?? '' };
		const periodId = askedPeriod(table, { ...asking, column: i, header });
		return {
			...column,
			periodId,
			heading: { ...heading, asksPeriod: periodId === '' || heading.isRelative }
		};
	});
}

/** "Quarter 1" beside "Quarter 2 (2012/13)" is of its year: the two follow one another. */
function withNeighbours(columns: Read[], periods: readonly Period[]): WithPeriods {
	const yearsFrom: YearFrom[] = [];
	const found = [...columns];
	const take = (i: number, beside: number, step: 1 | -1) => {
		const [own, other] = [found[i], found[beside]];
		if (!own || !other || !waitsForYear(own)) return;
		const periodId = besidePeriod(own.heading.part, other, step, periods);
		if (!periodId || !isIn(own, periodId, periods)) return;
		found[i] = { ...own, periodId };
		yearsFrom.push({ headings: [own.header], from: other.header });
	};
	for (let i = found.length - 2; i >= 0; i--) take(i, i + 1, -1);
	for (let i = 1; i < found.length; i++) take(i, i - 1, 1);
	return { columns: found, yearsFrom };
}

/** "Q1 2012" is of no year but one that 2012 is a part of. */
function isIn({ heading: { partIn = '' } }: Read, periodId: string, periods: readonly Period[]) {
	const { startsOn = '', endsOn = '' } = periodNamed(periodId, periods) ?? {};
	return startsOn.startsWith(partIn) || endsOn.startsWith(partIn);
}

/** The part of the year of another column, where it comes just before that or just after it. */
function besidePeriod(
	part: string,
	{ periodId }: Read,
	step: 1 | -1,
	periods: readonly Period[]
): string | undefined {
	const other = periodNamed(periodId, periods);
	const year = other && yearOf(other, periods);
	const own = year && partOfYear(part, year, periods);
	const stretch = own ? periodNamed(own, periods) : undefined;
	if (!other || !stretch || stretch.kind !== other.kind) return undefined;
	const months = monthOf(stretch.startsOn) - monthOf(other.startsOn);
	return months === step * LENGTHS[stretch.kind] ? own : undefined;
}

const LENGTHS: Record<Stretch['kind'], number> = {
	...{ month: 1, quarter: 3, 'half-year': 6 },
	...{ year: 0, 'academic-year': 0, 'calendar-year': 0, years: 0, rolling: 0, snapshot: 0 }
};

/** The id of the dataset's kind of year in which a stretch lies; `undefined` where it lies in none. */
export function yearOf(
	{ startsOn, endsOn }: Stretch,
	periods: readonly Period[]
): string | undefined {
	const { year: begins } = ownYears(periods);
	if (begins === undefined) return undefined;
	const year = Math.floor((monthOf(startsOn) - begins) / 12);
	if (Math.floor((monthOf(endsOn) - begins) / 12) !== year) return undefined;
	const month = (at: number) => `${MONTHS[at % 12]} ${Math.floor(at / 12)}`;
	const from = year * 12 + begins;
	const held = periods.find((one) => one.kind === 'year' && monthOf(one.startsOn) === from);
	const split = `${year}/${String((year + 1) % 100).padStart(2, '0')} financial`;
	return held?.id ?? readPeriod(begins === 0 ? month(from) : split, periods);
}

function withTitle(
	columns: Read[],
	title: Title | undefined,
	periods: readonly Period[]
): WithPeriods {
	const named = title && periodNamed(title.periodId, periods);
	const year = named && (named.kind === 'year' ? named.id : yearOf(named, periods));
	if (!title || !year) return { columns, yearsFrom: [] };
	const headings: string[] = [];
	const found = columns.map((column) => {
		const periodId = waitsForYear(column) && partOfYear(column.heading.part, year, periods);
		if (!periodId || !isIn(column, periodId, periods)) return column;
		headings.push(column.header);
		return { ...column, periodId };
	});
	return { columns: found, yearsFrom: headings.length > 0 ? [{ headings, from: title.text }] : [] };
}

/** The period that a file's name says, as it is written: "2009/10" of figures-2009-10.csv; '' for none. */
const inName = (fileName: string, { periods }: OfTable['core'], isFit: (text: string) => boolean) =>
	[fileName.replace(/\.\w+$/, ''), fileName.replace(/[ _-]*q\d.*$|\.\w+$/i, '')]
		.flatMap((text) => periodNamed(readPeriod(text, periods) ?? '', periods)?.label ?? [])
		.find(isFit) ?? '';

/** The year of the headings that leave it out, which is asked once: a table of last year says "Quarter 2", too. */
function withAskedYear(
	columns: Read[],
	likely: string,
	{ questions, core, place }: OfTable
): Read[] {
	const { periods } = core;
	const headings = columns.filter(waitsForYear).map(({ header }) => header);
	if (headings.length === 0) return columns;
	const isYear = (text: string) =>
		periodNamed(periodOfText(text, periods) ?? '', periods)?.kind === 'year';
	const own = periods.find(({ id, kind }) => id === core.periodId && kind === 'year')?.label ?? '';
	const titled = periodNamed(likely, periods);
	const inTitle = titled && periodNamed(yearOf(titled, periods) ?? '', periods)?.label;
	const guess = inName(questions.fileName, core, isYear) || inTitle || own;
	return columns.map((column, i) => {
		if (!waitsForYear(column)) return column;
		const { header, heading } = column;
		const said = questions.ask(
			{
				id: `year of ${questions.table}`,
				facts: { kind: 'year', headings },
				...{ place: { ...place, column: i + 1, header }, text: header }
			},
			{ options: [], guess, accepts: isYear }
		);
		const year = periodOfText(said ?? '', periods) ?? '';
		const periodId = partOfYear(heading.part, year, periods) ?? '';
		return isIn(column, periodId, periods) ? { ...column, periodId } : column;
	});
}

const isOutturn = ({ role, periodId, heading }: Read) =>
	role === 'actual' && periodId !== '' && !heading.asksPeriod;
const hasFigures = ({ cells }: Read) => cells.some(isFigure);

/** The latest period of outturns: a quarter to come has its column, and no figures yet. */
function latestOutturn(columns: Read[], periods: readonly Period[]): string | undefined {
	const outturns = columns.filter(isOutturn);
	const filled = outturns.filter(hasFigures);
	return (filled.length > 0 ? filled : outturns)
		.flatMap(({ periodId }) => periodNamed(periodId, periods) ?? [])
		.sort(byEnd)
		.at(-1)?.id;
}

/**
 * What says nothing of time and stands between an earlier outturn and another may be of the one or of the
 * other: "Q1", "RAG", "Q2". It is asked once for all that stands beside one outturn.
 */
function withAskedBetween(columns: Read[], table: OfTable): Read[] {
	const { periods } = table.core;
	const latest = latestOutturn(columns, periods) ?? '';
	const last = columns.findLastIndex((column) => isOutturn(column) && hasFigures(column));
	const isUnsaid = (column: Read) =>
		saysNothing(column) && !column.heading.isOfYear && column.cells.length > 0;
	const before = (i: number) =>
		columns.slice(0, i).findLast((one) => isOutturn(one) && hasFigures(one));
	return columns.map((column, i) => {
		const left = before(i);
		if (i > last || !left || left.periodId === latest || !isUnsaid(column)) return column;
		const beside = columns.filter((one, n) => n < last && isUnsaid(one) && before(n) === left);
		const isOfFigures = beside.every(({ role }) => role === 'target' || role === 'forecast');
		const isRepeated = columns.slice(last).some((one) => isUnsaid(one) && one.role === column.role);
		const likely = isOfFigures && !isRepeated ? latest : left.periodId;
		const periodId = askedPeriod(table, {
			of: `beside ${plainHeader(left.header)}`,
			headings: beside.map(({ header }) => header),
			...{ likely, column: i, header: column.header }
		});
		return { ...column, periodId, heading: { ...column.heading, asksPeriod: true } };
	});
}

/**
 * A target that says no period, beside several of which the latest is a part of a year, may be that
 * part's or the whole year's, and so may a forecast: it is asked once. It is the latest's where marks say
 * whether that met it, or where each outturn has one of its own beside it.
 */
function withAskedTargets(columns: Read[], table: OfTable): Read[] {
	const { periods } = table.core;
	const latest = periodNamed(latestOutturn(columns, periods) ?? '', periods);
	const ofYear = latest && isPartOfYear(latest) ? yearOf(latest, periods) : undefined;
	const outturns = new Set(columns.filter(isOutturn).map(({ periodId }) => periodId));
	const isMet = columns.some((column) => column.role === 'target_met' && saysNothing(column));
	if (!ofYear || outturns.size < 2 || isMet) return columns;
	const isRepeated = (column: Read) =>
		columns.filter(({ header }) => plainHeader(header) === plainHeader(column.header)).length > 1;
	const isUnsaid = (column: Read) =>
		['target', 'forecast'].includes(column.role) &&
		saysNothing(column) &&
		!column.heading.isOfYear &&
		!isRepeated(column) &&
		column.cells.length > 0;
	const headings = columns.filter(isUnsaid).map(({ header }) => header);
	return columns.map((column, i) => {
		if (!isUnsaid(column)) return column;
		const asking = { of: 'of targets', headings, likely: ofYear };
		const periodId = askedPeriod(table, { ...asking, column: i, header: column.header });
		return { ...column, periodId, heading: { ...column.heading, asksPeriod: true } };
	});
}

const isPartOfYear = ({ kind }: Stretch) => ['month', 'quarter', 'half-year'].includes(kind);

/** An outturn whose period is not known yet may be the latest. */
const isWaiting = ({ role, periodId, heading, unused }: Read) =>
	unused?.reason === 'asked'
		? mayBeLatest(heading)
		: role === 'actual' && periodId === '' && mayBeLatest(heading);

/** "Last year" is of an earlier one; no rating beside it is its own. */
const mayBeLatest = ({ periodId, part, asksPeriod, isRelative, likely }: Heading) =>
	(periodId !== '' || part !== '' || asksPeriod) &&
	!isRelative &&
	['', 'actual', 'forecast'].includes(likely);

/** Figures of a later time that were left out: what stands beside them may be of that time, too. */
function isLeftOutLater(column: Read, outturn: string, periods: readonly Period[]): boolean {
	const { heading, unused } = column;
	if (unused?.reason !== 'left-out' || !mayBeLatest(heading)) return false;
	const [own, latest] = [heading.periodId, outturn].map((id) => periodNamed(id, periods));
	return !own || !latest || byEnd(latest, own) < 0;
}

/** What says nothing of time is of the latest outturn's, else of the title's, else asked. */
function withLatest(
	columns: Read[],
	{ title, likely }: Titles,
	table: OfTable
): WithPeriods & { latest: string } {
	const { periods, periodId: own } = table.core;
	const outturn = latestOutturn(columns, periods);
	const unsaid = columns.filter((column) => saysNothing(column) && column.cells.length > 0);
	const headings = unsaid.map(({ header }) => header);
	const fill = (latest: string, yearsFrom: YearFrom[] = []) => ({
		columns: columns.map((column) =>
			saysNothing(column) ? { ...column, periodId: latest } : column
		),
		...{ yearsFrom, latest }
	});
	if (columns.some(isWaiting)) return fill('');
	const isUnsure = columns.some((column) => isLeftOutLater(column, outturn ?? '', periods));
	if (outturn && !isUnsure) return fill(outturn);
	if (headings.length === 0) return fill('');
	if (title && !title.isOfParts && !isUnsure)
		return fill(title.periodId, [{ headings, from: title.text }]);
	return fill(askedUnsaid(columns, unsaid, likely || outturn || own, table));
}

/** The period of the columns whose headings say none, which is asked once; '' until it is answered. */
function askedUnsaid(
	columns: Read[],
	unsaid: Read[],
	likely: string,
	{ questions, core, place }: OfTable
): string {
	const proposed = periodNamed(likely, core.periods)?.label ?? '';
	const guess = inName(questions.fileName, core, () => true) || proposed;
	const answers = unsaid.map((column) =>
		questions.ask(
			{
				id: `period of ${questions.table}`,
				facts: { kind: 'period', headings: unsaid.map(({ header }) => header) },
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

/** An annual target beside a quarter's outturn is of the year. */
function ofYear(column: Read, latest: string, periods: readonly Period[]): Read {
	if (!saysYear(column, latest)) return column;
	const period = periodNamed(latest, periods);
	return period && isPartOfYear(period)
		? { ...column, periodId: yearOf(period, periods) ?? '' }
		: column;
}

const saysYear = ({ role, heading, periodId }: Read, latest: string) =>
	isDated(role) && heading.isOfYear && periodId === latest && latest !== '';
