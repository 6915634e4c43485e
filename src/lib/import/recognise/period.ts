import { isSame, monthsIn, type Period, type Stretch } from '../../domain/period';
import {
	dayAfter,
	dayIn,
	lastDayIn,
	lastDayOf,
	monthOf,
	monthsLater
} from '../../domain/period/days';
import { ownYears, writtenPeriod } from '../../domain/period/label';
import { candidateIds, MONTHS } from './periodIds';

/**
 * The period that a text names, however it is written: by a label or an id of the dataset, else by its
 * form: "11/12 Perf", "Q1 2012/13", "2009", "May 2012", "Jan 2012-Dec 2012", "2010 - 12", "30 June 2021".
 * @param known the dataset's periods
 * @returns its id, which the dataset may not have yet; `undefined` where it names none, several, or
 *   what could be one or another ("2010-12": a month or three years), which is asked and never guessed
 */
export function readPeriod(text: string, known: readonly Period[]): string | undefined {
	const plain = plainText(text);
	const named = known.filter(({ id, label }) => [id, label].map(plainText).includes(plain));
	if (named.length > 0) return named.length === 1 ? named[0]?.id : undefined;
	const stretch = byForm(withWrittenDays(plain), known);
	if (!stretch) return undefined;
	return idOfStretch(stretch, known);
}

export const plainText = (text: string) => text.trim().toLowerCase().replace(/\s+/g, ' ');

const DIGITS_OF_DAY = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/.-])/g;

/** "30 sep 2012" for "30/9/12" and "30.09.2012", the day first; "11-12-13" may be the other way round and stays. */
export const withWrittenDays = (text: string): string =>
	text.replace(DIGITS_OF_DAY, (digits, ...[date, sign, month, year]: string[]) => {
		const name = MONTHS[Number(month) - 1];
		const isSure = name !== undefined && (sign !== '-' || year?.length === 4);
		return isSure ? `${Number(date)} ${name} ${year?.padStart(4, '20')}` : digits;
	});

/** The id of a stretch, which the dataset may not have yet; `undefined` where no id reads as it. */
export const idOfStretch = (stretch: Stretch, known: readonly Period[]): string | undefined =>
	known.find((one) => isSame(one, stretch))?.id ?? newId(stretch, known);

/** An id that reads as the stretch itself and that no other period has; none where all such are taken. */
const newId = (stretch: Stretch, known: readonly Period[]): string | undefined =>
	candidateIds(stretch, ownYears(known)).find((id) => {
		const read = byForm(id, known);
		return read && isSame(read, stretch) && !known.some((one) => one.id === id);
	});

/**
 * A period that the dataset lacks, made of the id that `readPeriod` gave.
 * @returns `undefined` where the id names no time by its form
 */
export function newPeriod(id: string, known: readonly Period[]): Period | undefined {
	const stretch = byForm(id, known);
	const isOwn = stretch && candidateIds(stretch, ownYears(known)).includes(id);
	return isOwn ? { id, label: writtenPeriod(stretch, known), ...stretch } : undefined;
}

/** The period of an id that `readPeriod` gave: the dataset's, else one that is new. */
export const periodNamed = (id: string, known: readonly Period[]): Period | undefined =>
	known.find((one) => one.id === id) ?? newPeriod(id, known);

function byForm(text: string, known: readonly Period[]): Stretch | undefined {
	for (const read of [monthRange, ending, onDay, splitRange, splitYear, years, month, year]) {
		const stretch = read(text, known);
		if (stretch !== NOT_SO) return stretch;
	}
	return undefined;
}

/** A text that is not of a form may be of the next; one that is, and names nothing certain, is of no other. */
const NOT_SO = 'not so';
type Read = Stretch | undefined | typeof NOT_SO;

export const DAY = String.raw`(?:(\d{1,2})(?:st|nd|rd|th)?[\s-]+)?`;
const MONTH_NAMES =
	'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
/** "mar", "sept", "november", but no "market". */
export const MONTH = String.raw`\b(?=(?:${MONTH_NAMES})\b)([a-z]{3})[a-z]*\.?`;
export const YEAR = String.raw`((?:19|20)\d{2})`;
export const TO = String.raw`(?:[\s-]+to[\s-]+|\s*[-–—]\s*)`;

const monthNumber = (name = '') => MONTHS.indexOf(name);
const inMonth = (year: string | number, name: string | undefined) =>
	Number(year) * 12 + monthNumber(name);

const RANGE = new RegExp(
	String.raw`(?<!\d)${DAY}${MONTH}(?:[\s-]+${YEAR})?${TO}${DAY}${MONTH}[\s-]+${YEAR}\b`
);

/** "Jan 2012-Dec 2012", "Jan-Mar 2012", "1 April 2010 to 31 March 2013" */
function monthRange(text: string, known: readonly Period[]): Read {
	const [, firstDay, firstMonth, firstYear, lastDay, lastMonth, lastYear] = RANGE.exec(text) ?? [];
	if (!lastYear || monthNumber(firstMonth) < 0 || monthNumber(lastMonth) < 0) return NOT_SO;
	const from = { month: inMonth(firstYear ?? lastYear, firstMonth), date: firstDay };
	const to = { month: inMonth(lastYear, lastMonth), date: lastDay };
	return betweenDays(from, to, known);
}

interface End {
	month: number;
	/** Not said: all of the month. */
	date: string | undefined;
}

function betweenDays(from: End, to: End, known: readonly Period[]): Stretch | undefined {
	// "Nov 2015-Nov 2016" may be twelve months or thirteen.
	const isUnsure = to.month - from.month === 12 && !from.date && !to.date;
	if (to.month < from.month || isUnsure) return undefined;
	const startsOn = dayOf(from.month, from.date ?? '1');
	const endsOn = dayOf(to.month, to.date ?? 'last');
	return startsOn && endsOn ? ofDates({ startsOn, endsOn }, known) : undefined;
}

/** @returns `undefined` where the month has no such day */
function dayOf(month: number, date: string): string | undefined {
	if (date === 'last') return lastDayOf(month);
	return isDay(month, date) ? dayIn(month, Number(date)) : undefined;
}

const isDay = (month: number, date: string) =>
	Number(date) >= 1 && Number(date) <= lastDayIn(dayIn(month, 1));

const KINDS: Record<number, Stretch['kind']> = {
	1: 'month',
	3: 'quarter',
	6: 'half-year',
	12: 'rolling'
};

/** What two days say is of the kind that the dataset has of them, else of the kind of its length. */
function ofDates(
	dates: Pick<Stretch, 'startsOn' | 'endsOn'>,
	known: readonly Period[]
): Stretch | undefined {
	const { startsOn, endsOn } = dates;
	const held = known.filter((one) => one.startsOn === startsOn && one.endsOn === endsOn);
	if (held.length > 0) return held.length === 1 ? held[0] && bare(held[0]) : undefined;
	const months = monthsIn(dates);
	if (months > 12) return { kind: 'years', ...dates };
	const kind = KINDS[months];
	const isWhole = dayAfter(endsOn) === monthsLater(startsOn, months);
	if (!kind || !isWhole || (kind === 'month' && !startsOn.endsWith('-01'))) return undefined;
	return { kind, ...dates };
}

const bare = ({ kind, startsOn, endsOn }: Stretch): Stretch => ({ kind, startsOn, endsOn });

const SPELLED: Readonly<Record<string, number>> = {
	...{ three: 3, six: 6, nine: 9, twelve: 12 },
	...{ quarter: 3, 'half-year': 6, 'half year': 6, year: 12 }
};

export const ENDING = new RegExp(
	String.raw`\b(?:(\d{1,2}|three|six|nine|twelve)[ -]?m(?:(?:on)?ths?)?|(quarter|half[ -]year|year))(?: up)?[ -](?:to|ending|ended|end)(?: in| on| the)?(?: end(?: of)?)? ${DAY}${MONTH}[\s,-]*['’]?((?:19|20)?\d{2})\b`
);

/** "12 months to June 2012", "year ending 30 June 2012", "quarter ending March 2012", "9 months to Dec-12" */
function ending(text: string, known: readonly Period[]): Read {
	const [, number, word, date, name, of] = ENDING.exec(text) ?? [];
	const length = number ?? word;
	if (!length || !of || monthNumber(name) < 0) return NOT_SO;
	const months = SPELLED[length] ?? Number(length);
	const end = inMonth(of.padStart(4, '20'), name);
	const isWhole = !date || Number(date) === lastDayIn(dayIn(end, 1));
	if (!isWhole || months < 1 || months > 12) return undefined;
	return ofDates({ startsOn: dayIn(end - months + 1, 1), endsOn: lastDayOf(end) }, known);
}

const ISO_DAY = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/;
const WRITTEN_DAY = new RegExp(
	String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[\s-]+${MONTH}[\s-]+${YEAR}\b`
);

/** "2021-06-30", "30 June 2021" */
function onDay(text: string): Read {
	const [, isoYear, isoMonth, isoDate] = ISO_DAY.exec(text) ?? [];
	if (isoYear && isoDate)
		return isMonth(isoMonth)
			? snapshot(Number(isoYear) * 12 + Number(isoMonth) - 1, isoDate)
			: undefined;
	const [, date, name, of] = WRITTEN_DAY.exec(text) ?? [];
	return date && of && monthNumber(name) >= 0 ? snapshot(inMonth(of, name), date) : NOT_SO;
}

function snapshot(month: number, date: string): Stretch | undefined {
	const day = dayOf(month, date);
	return day === undefined ? undefined : { kind: 'snapshot', startsOn: day, endsOn: day };
}

const SPLIT = String.raw`(?<!\d|\d[/.])(?:(\d{2}))?(\d{2})\s*[/–-]\s*(?:\d{2})?(\d{2})`;
/** Digits that go on are a day: "09/10/2012". */
const ENDS = String.raw`(?!\d|[/.-]\d)`;
const SPLIT_RANGE = new RegExp(`${SPLIT}${TO}${SPLIT}${ENDS}`);

/** "2010/11 to 2012/13": all of the years from the first to the last */
function splitRange(text: string, known: readonly Period[]): Read {
	const found = SPLIT_RANGE.exec(text);
	if (!found) return NOT_SO;
	const first = splitOf(found.slice(1, 4), text, known);
	const last = splitOf(found.slice(4, 7), text, known);
	if (!first || !last || last.endsOn <= first.endsOn) return undefined;
	return { kind: 'years', startsOn: first.startsOn, endsOn: last.endsOn };
}

/** The year that "2011/12" names, as the dataset counts its years. */
function splitOf(
	[century = '20', first = '', second]: (string | undefined)[],
	text: string,
	known: readonly Period[]
): Stretch | undefined {
	if ((Number(first) + 1) % 100 !== Number(second)) return undefined;
	const own = ownYears(known);
	const isAcademic = /\bacademic\b|\bay\b/.test(text);
	const isReporting = /\b(?:financial|fiscal|reporting|fy)\b/.test(text);
	const kind = isAcademic ? 'academic-year' : isReporting ? 'year' : own.kind;
	const begins = kind === 'year' ? own.year : own.academic;
	if (!kind || begins === undefined) return undefined;
	const from = Number(century + first) * 12 + begins;
	return { kind, startsOn: dayIn(from, 1), endsOn: lastDayOf(from + 11) };
}

const SPLIT_YEAR = new RegExp(`${SPLIT}${ENDS}`);
const PART = /\b(q(?:uarter|tr)?|h(?:alf)?)[\s-]*(\d+)\b/;

/** "2011/12", "Q3 2011/12", "2011/12 H1", "2011/12 academic year" */
function splitYear(text: string, known: readonly Period[]): Read {
	const found = SPLIT_YEAR.exec(text);
	if (!found || (Number(found[2]) + 1) % 100 !== Number(found[3])) return NOT_SO;
	const whole = splitOf(found.slice(1), text, known);
	const [, name = '', number] = PART.exec(text) ?? [];
	if (!number || !whole) return whole;
	const months = name.startsWith('q') ? 3 : 6;
	const from = monthOf(whole.startsOn) + months * (Number(number) - 1);
	// Terms and the like divide academic years.
	const isThere = Number(number) >= 1 && Number(number) <= 12 / months;
	if (whole.kind !== 'year' || !isThere) return undefined;
	const kind = months === 3 ? 'quarter' : 'half-year';
	return { kind, startsOn: dayIn(from, 1), endsOn: lastDayOf(from + months - 1) };
}

/**
 * The part of a year that a heading names without the year.
 * @param part "q2", "h1", "apr", "apr-sep"
 * @param of the year's id, which the dataset may not have yet
 * @returns `undefined` where that is no whole year, or it has no such part
 */
export function partOfYear(part: string, of: string, known: readonly Period[]): string | undefined {
	const whole = periodNamed(of, known);
	if (whole?.kind !== 'year') return undefined;
	const months = part.split('-').map(monthNumber);
	if (months.some((month) => month < 0))
		return readPeriod(`${part} ${writtenPeriod(whole, known)}`, known);
	const begins = monthOf(whole.startsOn);
	const [from = 0, to = from] = months.map(
		(month) => begins + ((((month - begins) % 12) + 12) % 12)
	);
	const name = (month: number) => `${MONTHS[month % 12]} ${Math.floor(month / 12)}`;
	if (to < from) return undefined;
	return readPeriod(from === to ? name(from) : `${name(from)} to ${name(to)}`, known);
}

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

const SPACED_YEARS = new RegExp(String.raw`^(?:\D*\s)?${YEAR}${TO}(?:${YEAR}|(\d{2}))$`);
const DASHED = /^(\d{4})-(\d{2})$/;

/** "2010 - 12", "2010-2012", "2010 to 2012"; "2012-05" is a month */
function years(text: string): Read {
	const [, dashedYear, dashed] = DASHED.exec(text) ?? [];
	const [, first = '', long, short] = SPACED_YEARS.exec(text) ?? [];
	if (!first) return NOT_SO;
	const last = Number(long ?? first.slice(0, 2) + short);
	if (dashedYear && isMonth(dashed)) return last > Number(first) ? undefined : NOT_SO;
	if (last <= Number(first) + 1) return undefined;
	return { kind: 'years', startsOn: `${first}-01-01`, endsOn: `${last}-12-31` };
}

const isMonth = (digits = '') => Number(digits) >= 1 && Number(digits) <= 12;

const NAMED_MONTH = new RegExp(String.raw`${MONTH}[\s-]+(\d{4})\b`);

/** "May 2012", "2012-05" */
function month(text: string): Read {
	const [, dashedYear, dashed] = DASHED.exec(text) ?? [];
	const [, name, of = ''] = NAMED_MONTH.exec(text) ?? [];
	if (!isMonth(dashed) && monthNumber(name) < 0) return NOT_SO;
	const at = dashedYear ? Number(dashedYear) * 12 + Number(dashed) - 1 : inMonth(of, name);
	return { kind: 'month', startsOn: dayIn(at, 1), endsOn: lastDayOf(at) };
}

/** "2009", "Child poverty 2010" */
function year(text: string): Read {
	const of = new RegExp(String.raw`^(?:\D*\s)?${YEAR}$`).exec(text)?.[1];
	if (!of || /\b(?:academic|financial|ending|ended|to)\b/.test(text)) return NOT_SO;
	return { kind: 'calendar-year', startsOn: `${of}-01-01`, endsOn: `${of}-12-31` };
}
