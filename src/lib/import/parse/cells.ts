import { isInSixtieths, printedValue, type Unit } from '../../domain/text/unit';
import type { Polarity } from '../../domain/measure/direction';
import type { Beside, FigureCause } from '../issue/issue';
import { LEAVE_OUT, type AnswerChoice, type Question } from '../questions';
import { causeOf, limitIn, type CellOf } from './cell/causes';
import { isErrorValue, isWord, plainWord } from './cell/words';

/** What a figure's cell says, as the package's tables write it. */
export interface FigureCells {
	value: string;
	printed: string;
	marker: string;
}

/** No figure, where a cell leaves it blank. */
export const BLANK = { value: '', printed: '', marker: '[x]' };

/** No figure, for a marker. */
export const noFigure = (marker: string): FigureCells => ({
	...{ value: '', printed: marker === '[z]' ? 'N/A' : '' },
	marker
});

const SUPPRESSED = /^<\s*5$/;

/** What stands for a missing figure, sign by sign. */
const MARKERS: [RegExp, string][] = [
	[/^$|^(?:\.\.|:|-|–|—|\[x\])$/, '[x]'],
	[/^(?:n\/?\.?a\.?|not applicable|\[z\])$/i, '[z]'],
	[/^(?:\*|c|\[c\]|supp(?:ressed)?)$/i, '[c]']
];

/** Words whose sense is beyond doubt: why there is no figure. */
const ABSENCES: [RegExp, string][] = [
	[/^(?:tb[cad]|to be (?:confirmed|advised|announced|decided)|blank|awaited|pending)$/, '[x]'],
	[/^(?:n\/?[kd]|not known|unknown|no data|no figure|no information)$/, '[x]'],
	[
		/^(?:(?:data|figures?|information|results?) )?(?:is |are )?not (?:yet )?available(?: yet)?$/,
		'[x]'
	],
	[/^(?:awaiting|awaited) (?:data|figures?|results?)$|^(?:data|figures?|results?) awaited$/, '[x]'],
	[/^not (?:yet )?(?:due|published|received|collected|reported)$/, '[x]'],
	[/^new (?:measure|indicator|pi|kpi)$|^first (?:measure|report|collect|publish)\w*\b/, '[z]']
];
const NO_TARGET =
	/^(?:no targets?(?: set| for this (?:measure|year))?|none(?: set)?|(?:target )?not set|n\/?s|not targeted)$/;

/**
 * Thousands parted by a space that does not break: "1 345". A space that breaks may part two figures.
 */
const SPACED = /(?<![\d.,])\d{1,3}(?:[\u00A0\u2009\u202F]\d{3})+(?![\d,])/g;
const NUMBER =
	/^([-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?\s*%?)\s*(?:\[([pr])\]|(r)|(?<=%\s*)(p))?$/i;

const textOf = (text: string): string =>
	text.trim().replace(SPACED, (digits) => digits.replace(/\D/g, ''));

/**
 * Reads a figure as a monitoring table writes it: "58.30%", "1,345", "N/A", blank, "*" (suppressed),
 * "23.3 [p]" (provisional).
 * @param unit whose signs and words a figure may have: "£1.2m", "31.5 hours", "8:45"
 * @returns the value in digits, the text as printed and the marker; `undefined` for any other text
 */
export function readFigure(
	text: string,
	unit?: Unit,
	of: CellOf = 'figure'
): FigureCells | undefined {
	const plain = textOf(text);
	const isCount = of === 'figure' && (unit === undefined || unit.kind === 'count');
	const marker = markerIn(plain, isCount);
	if (marker) return noFigure(marker);
	const [, number, ...letters] = NUMBER.exec(plain) ?? [];
	if (number === undefined) return unit && readSigned(plain, unit);
	// "8.45" of minutes and seconds may be meant as 8:45.
	if (unit && isInSixtieths(unit) && number.includes('.')) return undefined;
	return plainFigure(number, letters.find(Boolean));
}

/** @param letter p or r, where one is said */
function plainFigure(number: string, letter: string | undefined): FigureCells {
	const printed = number.replace('−', '-').replace(/\s+/g, '');
	return {
		value: String(Number(printed.replace(/[%,]/g, ''))),
		printed,
		marker: letter ? `[${letter.toLowerCase()}]` : ''
	};
}

const markerIn = (text: string, isCount: boolean): string | undefined =>
	isCount && SUPPRESSED.test(text) ? '[c]' : MARKERS.find(([pattern]) => pattern.test(text))?.[1];

const MARKED = /^(.*\S)\s*\[([pr])\]$/is;

function readSigned(text: string, unit: Unit): FigureCells | undefined {
	const [, figure = text, letter] = MARKED.exec(text) ?? [];
	const value = printedValue(figure, unit);
	if (value === undefined) return undefined;
	const marker = letter ? `[${letter.toLowerCase()}]` : '';
	return { value: String(value), printed: figure.replace(/\s+/g, ' '), marker };
}

/** What a cell is asked, and what may be answered. */
type Asked = Pick<Question, 'id' | 'facts'> & AnswerChoice;

/** What a cell says where a figure is wanted. */
export type FigureReading =
	/** A figure, or a marker for why there is none, with what stands beside it and was not taken. */
	| { kind: 'figure'; cells: FigureCells; beside?: { left: string; as: Beside } }
	/** A word that says why there is none: it takes no figure away. */
	| { kind: 'none'; cells: FigureCells }
	| ({ kind: 'asked'; take: (answer: string) => FigureReading } & Asked)
	| { kind: 'refused'; cause: FigureCause };

/** Longer texts are commentary, whatever figures they hold. */
const LONGEST = 200;

interface About {
	of: CellOf;
	/** The measure's unit; of one that is new, every unit there is. */
	units: readonly Unit[];
	/** The measure is new, so that its unit follows from what is said here. */
	isNew?: boolean;
	/** Which way is better at the measure. */
	polarity?: Polarity;
}

/**
 * What a cell says where a figure is wanted: what is known is read, what is not is asked, and a form
 * that is no figure is refused by its name.
 */
export function readCell(text: string, about: About): FigureReading {
	const plain = textOf(text);
	if (plain.length > LONGEST) return { kind: 'refused', cause: causeOf(plain, about.of) };
	const read = readWith(plain, about);
	if (read) return { kind: 'figure', cells: read };
	const absence = absenceOf(plain, about);
	if (absence) return { kind: 'none', cells: noFigure(absence) };
	return (
		withoutFootnote(plain, about) ??
		withoutLimit(plain, about) ??
		askedOfBound(plain, about) ??
		askedOfLetter(plain, about) ??
		(isWord(plain) ? askedOfWord(plain) : { kind: 'refused', cause: causeOf(plain, about.of) })
	);
}

function readWith(text: string, { of, units, isNew = false }: About): FigureCells | undefined {
	const plain = units.length === 1 ? undefined : readFigure(text, undefined, of);
	if (plain) return plain;
	const candidates = isNew ? units.filter((unit) => isSaid(unit, text)) : units;
	return candidates.map((unit) => readFigure(text, unit, of)).find((cells) => cells !== undefined);
}

/** Whether a text says itself that it is in a unit: "4m" may be millions, minutes or metres. */
function isSaid(unit: Unit, text: string): boolean {
	if (unit.kind === 'money') return unit.before !== '' && text.includes(unit.before);
	return !isInSixtieths(unit) || /\d\s*[a-z]+\s*\d|:|\d\s*(?:min|sec|hour)/i.test(text);
}

function absenceOf(text: string, { of }: About): string | undefined {
	const word = plainWord(text);
	if (of === 'target' && NO_TARGET.test(word)) return '[z]';
	return ABSENCES.find(([pattern]) => pattern.test(word))?.[1];
}

/** A figure may have the mark of a footnote behind it. */
function withoutFootnote(text: string, about: About): FigureReading | undefined {
	const [, figure = '', left = ''] = /^(.*[\d%])\s*([*†‡]+)$/s.exec(text) ?? [];
	const read = figure === '' ? undefined : readWith(figure, about);
	return read && { kind: 'figure', cells: read, beside: { left, as: 'footnote' } };
}

/** A target of what is better higher is a least already, and so a most of what is better lower: no other limit is a target. */
function withoutLimit(text: string, about: About): FigureReading | undefined {
	const limit = about.of === 'target' ? limitIn(text) : undefined;
	if (!limit || limit.better !== about.polarity) return undefined;
	const read = readWith(limit.figure, about);
	if (!read || read.value === '') return undefined;
	const left = text.replace(limit.figure, '').trim();
	return { kind: 'figure', cells: read, beside: { left, as: 'limit' } };
}

/** "<10" is how some suppress a count, and no figure anywhere. */
function askedOfBound(text: string, { of }: About): FigureReading | undefined {
	return of === 'figure' && /^<\s*(?:[1-9]|10)$/.test(text)
		? askedOfWord(text.replace(/\s+/g, ''), '[c]')
		: undefined;
}

const ABSENCE_ANSWERS = ['[x]', '[z]', '[c]', LEAVE_OUT];
const IRREGULAR =
	/^(?:bi-?)?(?:annual|monthly|quarterly|yearly)|\b(?:measured|per year)\b|suspended|deleted/i;

function askedOfWord(text: string, guess = ''): FigureReading {
	const word = text.replace(/\s+/g, ' ');
	const likeliest = IRREGULAR.test(word) ? '[z]' : isErrorValue(word) ? '[x]' : guess;
	return {
		kind: 'asked',
		id: `absence: ${plainWord(word)}`,
		facts: { kind: 'absence', word },
		options: ABSENCE_ANSWERS,
		guess: likeliest,
		take: (marker) => ({ kind: 'none', cells: noFigure(marker) })
	};
}

/** "35p" is provisional, or in pence where it is no share; a sign or a bracket would have said which. */
function askedOfLetter(text: string, about: About): FigureReading | undefined {
	const [, figure = '', letter = ''] = /^([-−]?[\d,]*\.?\d+)\s*(p)$/i.exec(text) ?? [];
	const read = figure === '' ? undefined : readWith(figure, about);
	if (!read) return undefined;
	if (about.units.length === 1 && about.units[0]?.kind === 'money')
		return { kind: 'refused', cause: 'pence' };
	return {
		kind: 'asked',
		id: `letter: ${letter.toLowerCase()}`,
		facts: { kind: 'letter', letter },
		options: ['provisional', 'pence', LEAVE_OUT],
		guess: '',
		take: (answer) =>
			answer === 'pence'
				? { kind: 'refused', cause: 'pence' }
				: { kind: 'figure', cells: { ...read, marker: '[p]' } }
	};
}

/** "(Lower is better)", "(high = good)", "(good to be low)" */
const BETTER =
	/\b(low|lower|small|smaller|fewer|less|high|higher|big|bigger|large|larger|more)(?: (?:figures?|numbers?|values?|scores?|percentages?))?\s*(?:is|are|=|:)\s*(?:good|better|best)\b|\bgood (?:to be|is|=)\s*(low|lower|high|higher|big|bigger|small|smaller)\b/i;

/** Which way is better, where a title says so beside what it is of; `undefined` where it does not. */
export function polarityInTitle(title: string): 'higher' | 'lower' | undefined {
	const [, word, other = word] = BETTER.exec(title) ?? [];
	if (!other) return undefined;
	return /^(?:low|small|few|less)/i.test(other) ? 'lower' : 'higher';
}

/** Reads which way is better: `higher`, `lower`, `plan`, '' for blank; `undefined` for any other text. */
export function readPolarity(text: string): string | undefined {
	const plain = text.trim();
	if (/^(?:high|higher|bigger|up)\b/i.test(plain)) return 'higher';
	if (/^(?:low|lower|smaller|down)\b/i.test(plain)) return 'lower';
	if (/^(?:plan|on plan|target|near(?:est)?|on target)\b/i.test(plain)) return 'plan';
	return /^(?:n\/?a|none|neither)?$/i.test(plain) ? '' : undefined;
}
