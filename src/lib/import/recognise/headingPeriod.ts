import type { Period } from '../../domain/period';
import {
	DAY,
	ENDING,
	MONTH,
	partOfYear,
	plainText,
	readPeriod,
	TO,
	withWrittenDays,
	YEAR
} from './period';

/** What a heading says of time. */
export interface HeadingPeriod {
	/** The id of the one period that it names, which the dataset may not have yet; else ''. */
	periodId: string;
	/** The part of a year that it names without the year: "q2", "h1", "apr", "apr-sep"; else ''. */
	part: string;
	/** The calendar year that stands beside the part, of which it may be in the one year or the other: "Q1 2012". */
	partIn?: string;
	/** It names a time that is not certain: several, one that there is not ("Q5"), "2010-12", "from 2009". */
	isUnclear: boolean;
	/** The heading without it. */
	rest: string;
}

/** One that a report may be of: a longer number, or another, is a figure. */
const LIKELY_YEAR = String.raw`(?<![\d.,])(?:199\d|20[0-3]\d)(?![\d,]|\.\d)`;
const SPLIT = String.raw`(?<!\d|\d[/.])(?:(?:19|20)?\d{2})\s*[/–-]\s*(?:(?:19|20)?\d{2})(?!\d|/\d)`;

/** "April 2012/13" is a month of a year of two numbers. */
const NOT_SPLIT = String.raw`(?!\s*[/–-]\s*\d{2})`;

const all = (...patterns: string[]) => patterns.map((pattern) => new RegExp(pattern, 'g'));

/** Names of a time that need nothing beside them. */
const WHOLE = all(
	String.raw`(?:\brolling )?${ENDING.source}`,
	String.raw`(?<!\d)${DAY}${MONTH}(?:[\s-]+${YEAR})?${TO}${DAY}${MONTH}[\s-]+${YEAR}\b${NOT_SPLIT}`,
	String.raw`(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])`,
	String.raw`(?<!\d)\d{1,2}(?:st|nd|rd|th)?[\s-]+${MONTH}[\s-]+${YEAR}\b`,
	String.raw`${MONTH}[\s,-]+${YEAR}\b${NOT_SPLIT}`,
	String.raw`${MONTH}\s?[-'’]\s?\d{2}(?!\d)`
);
const YEARS = all(`${SPLIT}${TO}${SPLIT}`, SPLIT, `${LIKELY_YEAR}${TO}${LIKELY_YEAR}`, LIKELY_YEAR);
const NUMBERS = 'first|second|third|fourth|one|two|three|four';
const PARTS = all(
	String.raw`\bq(?:uarter|tr)?[\s-]*\d+(?!\d)`,
	String.raw`\bh(?:alf)?[\s-]*\d+(?!\d)`,
	String.raw`\b(?:[1-4](?:st|nd|rd|th)|first|second|third|fourth) quarter\b`,
	String.raw`\bquarter (?:${NUMBERS})\b`
);
const ANY_MONTH = new RegExp(MONTH, 'g');
const MONTHS = [...all(`${MONTH}${TO}${MONTH}`), ANY_MONTH];

/** What is found of patterns in a text, and the text without it. */
function taken(text: string, patterns: RegExp[]): { found: string[]; rest: string } {
	const found: string[] = [];
	const rest = patterns.reduce(
		(left, pattern) =>
			left.replace(pattern, (name) => {
				found.push(name);
				return ` ${TAKEN} `;
			}),
		text
	);
	return { found, rest };
}

/** Stands where a time was. */
const TAKEN = '§';

const QUALIFIER = /\b(?:academic|ay|financial|fiscal|fy)(?![a-z])/;

/** Words before a time that make it another one, or the end of one. */
const REACHING = new RegExp(
	`\\b(?:to|ending|ended|from|since|until|till|before|after|between)\\s+(?:the )?(?:end (?:of )?)?${TAKEN}`
);
/** A month or a quarter that is said to be a year's: "Year end March", "Annual Q4". */
const OF_YEAR = /\b(?:annual|yearly|year ?end|end of (?:the )?year|full year|whole year)\b/;

/**
 * Reads the period of a heading, which is the only time that it names.
 * @param text in small letters
 * @param known the dataset's periods
 */
export function periodOfHeading(text: string, known: readonly Period[]): HeadingPeriod {
	const plain = withWrittenDays(text.replaceAll('_', ' '))
		.replace(SCHOOL_YEAR, 'academic year')
		.replace(YEAR_ENDING, 'year ending');
	const whole = isOwn(text, known) ? readPeriod(text, known) : undefined;
	if (whole) return { periodId: whole, part: '', isUnclear: false, rest: '' };
	const wholes = taken(plain, WHOLE);
	const years = taken(wholes.rest, YEARS);
	const parts = taken(years.rest, PARTS);
	const months = taken(parts.rest, MONTHS);
	const [qualifier = ''] = QUALIFIER.exec(plain) ?? [];
	const read = (name: string) => readPeriod(`${name} ${qualifier}`.trim(), known);
	const found = {
		...{ wholes: wholes.found, years: [...new Set(years.found)] },
		...{ parts: parts.found.map(partNamed), months: months.found.flatMap(monthsIn) }
	};
	const { rest } = months;
	const isYears = found.years.length > 0 && found.parts.length + found.months.length === 0;
	const isReached = REACHING.test(rest) || (!isYears && isOfYear(rest, found));
	const within = (part: string, year: string) =>
		SPLIT_YEAR.test(year)
			? partOfYear(part, read(year) ?? '', known)
			: readPeriod(`${part} ${year}`, known);
	const isTime = rest.includes(TAKEN);
	return {
		...(isTime && isReached ? UNCLEAR : together(found, read, within)),
		rest: rest.replaceAll(TAKEN, ' ')
	};
}

const SCHOOL_YEAR = /\bschool (?:year|yr)\b/g;
const YEAR_ENDING = /\by\/?e\b(?=[\s:]*[a-z\d])/g;

/** A month is no year's either where "year" stands beside it and no year is named. */
const isOfYear = (rest: string, { years }: Found): boolean =>
	OF_YEAR.test(rest) || (years.length === 0 && /\b(?:year|yr)\b/.test(rest));

const isOwn = (text: string, known: readonly Period[]): boolean =>
	known.some(({ id, label }) => [id, label].map(plainText).includes(text));

/** They change nothing of the time that they stand beside. */
export const BESIDE_TIME =
	/^(?:the|of|for|in|at|as|on|period|years?|yearend|end|financial|fiscal|reporting|academic|calendar|ay|fy)$/;

/**
 * The period that a text says which says nothing else, as a cell of periods or an answer does: of
 * "2012/13 to date" or "Autumn term 2012/13" it is not the year.
 * @returns its id, which the dataset may not have yet; `undefined` where it says none, or anything beside it
 */
export function periodOfText(text: string, known: readonly Period[]): string | undefined {
	const earlier = read.get(known) ?? new Map<string, string | undefined>();
	read.set(known, earlier);
	if (!earlier.has(text)) earlier.set(text, textRead(text, known));
	return earlier.get(text);
}

/** Many rows say the same of periods that never change. */
const read = new WeakMap<readonly Period[], Map<string, string | undefined>>();

function textRead(text: string, known: readonly Period[]): string | undefined {
	const plain = plainText(text);
	if (isOwn(plain, known) || /^(?:19|20)\d{2}$/.test(plain)) return readPeriod(text, known);
	const { periodId, rest } = periodOfHeading(plain, known);
	const words = rest.split(/[^\p{L}\p{N}%]+/u).filter(Boolean);
	return words.every((word) => BESIDE_TIME.test(word)) ? periodId || undefined : undefined;
}

const SPLIT_YEAR = /^\d{2,4}\s*[/–-]\s*\d{2,4}$/;

/** By three letters: "jul" and "sep" of "July to Sept". */
const monthsIn = (names: string): string[] =>
	[...names.matchAll(ANY_MONTH)].map(([name]) => name.slice(0, 3));

const NUMBER_WORDS = [/first|1st|one/, /second|2nd|two/, /third|3rd|three/, /fourth|4th|four/];

/** "q2" for "Quarter 2", "second quarter" and "Qtr 2". */
function partNamed(name: string): string {
	const letter = name.startsWith('h') ? 'h' : 'q';
	const spelled = NUMBER_WORDS.findIndex((word) => word.test(name)) + 1;
	return `${letter}${spelled || (/\d+$/.exec(name)?.[0] ?? '')}`;
}

interface Found {
	wholes: string[];
	years: string[];
	parts: string[];
	/** By three letters. */
	months: string[];
}

type Together = Omit<HeadingPeriod, 'rest'>;

const UNCLEAR: Together = { periodId: '', part: '', isUnclear: true };
const NONE: Together = { ...UNCLEAR, isUnclear: false };
const isPart = (part: string) => /^(?:q[1-4]|h[12])$/.test(part);

type Reading = (name: string) => string | undefined;
type Within = (part: string, year: string) => string | undefined;

function together(found: Found, read: Reading, within: Within): Together {
	const { wholes, years, parts, months } = found;
	if (wholes.length + years.length + parts.length + months.length === 0) return NONE;
	const part = partOf(parts, months);
	if (part === undefined || years.length > 1) return UNCLEAR;
	const isPartAlone = wholes.length === 0 && part !== '';
	if (part !== '' && years.length === 0) return isPartAlone ? { ...NONE, part } : UNCLEAR;
	const periodId = agreed([
		...wholes.map((name) => read(longYear(name))),
		...years.map((year) => (part ? within(part, year) : read(year)))
	]);
	if (periodId) return { ...NONE, periodId };
	const [partIn = ''] = years;
	return isPartAlone && !SPLIT_YEAR.test(partIn) ? { ...NONE, part, partIn } : UNCLEAR;
}

/** What all readings come to; `undefined` where they differ, or one of them is none. */
function agreed(ids: (string | undefined)[]): string | undefined {
	const [first, ...others] = new Set(ids);
	return others.length === 0 ? first : undefined;
}

/** The one part of a year that is named; '' for none, `undefined` for several. */
function partOf(parts: string[], months: string[]): string | undefined {
	const [part] = parts;
	const [first, last] = months;
	if (parts.length > 1 || months.length > 2) return undefined;
	if (part && !isPart(part)) return undefined;
	if (part) return months.length === 0 || months.length === 2 ? part : undefined;
	return first === undefined ? '' : last === undefined ? first : `${first}-${last}`;
}

/** "mar 2012" for "Mar-12"; any other as it is. */
const longYear = (name: string): string =>
	name
		.replace(/^rolling /, '')
		.replace(/^([a-z]+\.?),? (\d{4})$/, '$1 $2')
		.replace(/^([a-z]+\.?)\s?[-'’]\s?(\d{2})$/, '$1 20$2');
