import { byEnd, type Period, type Stretch } from '../../domain/period';
import { monthOf } from '../../domain/period/days';
import { isDated, type YearFrom } from '../guess';
import {
	askedPeriod,
	askedUnsaid,
	inName,
	isOfPeriod,
	openQuestion,
	withAsked,
	withAskedPeriods,
	type OfTable
} from './askedPeriods';
import type { Read } from './columnsOf';
import { isFigure } from './columnCells';
import { plainHeader, type Heading } from './headers';
import { periodOfText } from './headingPeriod';
import { partOfYear, periodNamed, yearOf } from './period';
import { isStep, stepFrom, stepsSaid } from './relativePeriods';
import { titlePeriod, type Title, type Titles } from './titlePeriod';
import { withAskedSoFar } from './yearSoFar';

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
	const said = withAskedPeriods(withAskedSoFar(dated, table), { title, likely }, table);
	const beside = withNeighbours(said, table.core.periods);
	const titled = withTitle(beside.columns, title, table.core.periods);
	const years = withAskedYear(titled.columns, likely, table);
	const between = withAskedBetween(years, table);
	const targets = withAskedTargets(between, table);
	const unsaid = withLatest(targets, { title, likely }, table);
	const whole = unsaid.columns.map((column) => ofYear(column, unsaid.latest, table.core.periods));
	const steps = withSteps(whole, { likely, latest: unsaid.latest }, table);
	return {
		columns: steps.columns,
		yearsFrom: [beside, titled, unsaid, steps].flatMap(({ yearsFrom }) => yearsFrom)
	};
}

/**
 * "Last" and "Next" are the period before the current one and the one after it, which is told. They are
 * asked about where there is no current one, or the lines above speak of a later one, or it has no such
 * neighbour, or another column is of that.
 */
function withSteps(
	columns: Read[],
	{ likely, latest }: { likely: string; latest: string },
	table: OfTable
): WithPeriods {
	const { periods } = table.core;
	const [current, titled] = [latest, likely].map((id) => periodNamed(id, periods));
	const mayCome = !current && columns.some((column) => isWaiting(column) || isUnsaid(column));
	if (mayCome) return { columns, yearsFrom: [] };
	const isBehind = current && titled && byEnd(current, titled) < 0;
	const taken: Read[] = [];
	const found = columns.map((column, i) => {
		if (!isOfPeriod(column) || !isStep(column)) return column;
		const periodId = current && !isBehind ? stepFrom(column, current, periods) : '';
		const isOther = columns.some((one) => one.role === column.role && one.periodId === periodId);
		if (!periodId || isOther) return withAsked(column, { at: i, likely: periodId }, table);
		if (!isDated(column.role)) return column;
		taken.push({ ...column, periodId });
		return { ...column, periodId };
	});
	return { columns: found, yearsFrom: current ? stepsSaid(taken, current, periods) : [] };
}

/** Where rows say the period: what a heading says of time beside that. */
function besideRows(column: Read): Read {
	const { role, heading } = column;
	if (!isDated(role)) return { ...column, periodId: '' };
	if (heading.asksPeriod) return { ...column, role: 'ignore', unused: { reason: 'other-time' } };
	return heading.part ? { ...column, part: heading.part } : column;
}

const waitsForYear = (column: Read) =>
	isOfPeriod(column) &&
	column.heading.part !== '' &&
	!column.heading.asksPeriod &&
	column.periodId === '';
const saysNothing = ({ role, periodId, heading }: Read) =>
	isDated(role) && periodId === '' && heading.part === '' && !heading.asksPeriod;
/** Whether it says nothing of time and has something, or likely has, once it is said what. */
const isUnsaid = (column: Read) =>
	column.cells.length > 0 &&
	(openQuestion(column) === undefined
		? saysNothing(column)
		: [column.heading.periodId, column.heading.part].every((said) => said === '') &&
			!column.heading.asksPeriod);

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
		if (isDated(own.role)) yearsFrom.push({ headings: [own.header], from: other.header });
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
		if (isDated(column.role)) headings.push(column.header);
		return { ...column, periodId };
	});
	return { columns: found, yearsFrom: headings.length > 0 ? [{ headings, from: title.text }] : [] };
}

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
	const isBetween = (column: Read) =>
		saysNothing(column) && !column.heading.isOfYear && column.cells.length > 0;
	const before = (i: number) =>
		columns.slice(0, i).findLast((one) => isOutturn(one) && hasFigures(one));
	return columns.map((column, i) => {
		const left = before(i);
		if (i > last || !left || left.periodId === latest || !isBetween(column)) return column;
		const beside = columns.filter((one, n) => n < last && isBetween(one) && before(n) === left);
		const isOfFigures = beside.every(({ role }) => role === 'target' || role === 'forecast');
		const isRepeated = columns
			.slice(last)
			.some((one) => isBetween(one) && one.role === column.role);
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
	const isTarget = (column: Read) =>
		['target', 'forecast'].includes(column.role) &&
		saysNothing(column) &&
		!column.heading.isOfYear &&
		!isRepeated(column) &&
		column.cells.length > 0;
	const headings = columns.filter(isTarget).map(({ header }) => header);
	return columns.map((column, i) => {
		if (!isTarget(column)) return column;
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
	const unsaid = columns.filter(isUnsaid);
	const headings = unsaid.filter(saysNothing).map(({ header }) => header);
	const fill = (latest: string, yearsFrom: YearFrom[] = []) => ({
		columns: columns.map((column) =>
			saysNothing(column) ? { ...column, periodId: latest } : column
		),
		...{ yearsFrom, latest }
	});
	if (columns.some(isWaiting)) return fill('');
	const isUnsure = columns.some((column) => isLeftOutLater(column, outturn ?? '', periods));
	/** Beside an outturn that is dated, one that is not is of another period. */
	const taken = unsaid.some(isOutturnUnsaid) ? outturn : undefined;
	if (outturn && !taken && !isUnsure) return fill(outturn);
	if (unsaid.length === 0) return fill('');
	if (!isUnsure && title && dates(title, taken))
		return fill(title.periodId, headings.length > 0 ? [{ headings, from: title.text }] : []);
	const guess = [likely, outturn, own].find((id) => id && id !== taken) ?? '';
	return fill(askedUnsaid(columns, unsaid, guess, table));
}

/** Whether a title is of one period, and of another than that which is taken. */
const dates = ({ isOfParts, periodId }: Title, taken: string | undefined) =>
	!isOfParts && periodId !== taken;

const isOutturnUnsaid = (column: Read) => column.role === 'actual' && saysNothing(column);

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
