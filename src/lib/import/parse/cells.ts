import { leavesWorseOpen } from '../../domain/measure/comparison';
import { limitIn } from '../../domain/text/limit';
import type { Relation } from '../../domain/text/relation';
import { isInSixtieths, printedScale, printedValue, type Unit } from '../../domain/text/unit';
import type { Polarity } from '../../domain/measure/direction';
import type { Beside, FigureCause } from '../issue/issue';
import { LEAVE_OUT, NEW_UNIT, type AnswerChoice, type Question } from '../questions';
import { causeOf, isHoursAndMinutes, type CellOf } from './cell/causes';
import {
	answeredUnit,
	figureInUnit,
	HOURS_AND_MINUTES,
	unitCalled,
	unitQuestion,
	type FigureInUnit
} from './cell/unitWords';
import { isErrorValue, isWord, plainWord } from './cell/words';

/** What a figure's cell says, as the package's tables write it. */
export interface FigureCells {
	value: string;
	printed: string;
	marker: string;
	/** Of a target that is a limit or a range: what its value is, and the upper end of a range. */
	relation?: Relation;
	value_to?: string;
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
 * "23.3 [p]" (provisional); a target also as a limit or a range: "<50", "95-98%".
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
	if (number === undefined) return readSigned(plain, unit) ?? readLimit(plain, unit, of);
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

function readSigned(text: string, unit: Unit | undefined): FigureCells | undefined {
	if (!unit) return undefined;
	const [, figure = text, letter] = MARKED.exec(text) ?? [];
	const value = printedValue(figure, unit);
	if (value === undefined) return undefined;
	const marker = letter ? `[${letter.toLowerCase()}]` : '';
	return { value: String(value), printed: figure.replace(/\s+/g, ' '), marker };
}

/** Ends that are scaled otherwise, as in "£5–6m", or stand in the wrong order, are no range. */
function readLimit(text: string, unit: Unit | undefined, of: CellOf): FigureCells | undefined {
	const [, printed = text, letter] = MARKED.exec(text) ?? [];
	const limit = of === 'target' ? limitIn(printed) : undefined;
	if (!limit) return undefined;
	const { relation, figure, to } = limit;
	const [value, upper] = [figure, to].map((end) => end && printedValue(end, unit));
	const marker = letter ? `[${letter.toLowerCase()}]` : '';
	if (typeof value !== 'number') return undefined;
	const read = { value: String(value), printed: printed.replace(/\s+/g, ' '), marker, relation };
	if (to === undefined) return read;
	if (typeof upper !== 'number' || upper <= value || isScaledOtherwise(figure, to, unit))
		return undefined;
	return { ...read, value_to: String(upper) };
}

const isScaledOtherwise = (from: string, to: string, unit: Unit | undefined): boolean =>
	unit !== undefined && printedScale(from, unit)?.suffix !== printedScale(to, unit)?.suffix;

/** What a cell is asked, and what may be answered. */
type Asked = Pick<Question, 'id' | 'facts'> & AnswerChoice;

/** What a cell says where a figure is wanted. */
export type FigureReading =
	/** A figure, or a marker for why there is none, with what stands beside it and was not taken. */
	| { kind: 'figure'; cells: FigureCells; beside?: { left: string; as: Beside } }
	/** A word that says why there is none: it takes no figure away. */
	| { kind: 'none'; cells: FigureCells }
	| ({
			kind: 'asked';
			take: (answer: string) => FigureReading;
			/** What it is refused as unless the question has an answer already: it is not put. */
			unless?: FigureCause;
	  } & Asked)
	| { kind: 'refused'; cause: FigureCause };

/** Longer texts are commentary, whatever figures they hold. */
const LONGEST = 200;

interface About {
	of: CellOf;
	/** The measure's unit; of one that is new, every unit there is. */
	units: readonly Unit[];
	/** The measure is new, so that its unit follows from what is said here. */
	isNew?: boolean;
	/** Every unit there is, where words at a figure that are none of them can be asked about. */
	known?: readonly Unit[];
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
	if (read && isAgainst(read, about)) return { kind: 'refused', cause: 'target-against-polarity' };
	if (read) return { kind: 'figure', cells: read };
	const absence = absenceOf(plain, about);
	if (absence) return { kind: 'none', cells: noFigure(absence) };
	return (
		withoutFootnote(plain, about) ??
		askedOfBound(plain, about) ??
		askedOfLetter(plain, about) ??
		(isWord(plain) ? askedOfWord(plain) : otherForm(plain, about))
	);
}

function otherForm(text: string, about: About): FigureReading {
	const cause = causeOf(text, about.of);
	return askedOfUnit(text, cause, about) ?? { kind: 'refused', cause };
}

function readWith(text: string, { of, units, isNew = false }: About): FigureCells | undefined {
	const plain = units.length === 1 ? undefined : readFigure(text, undefined, of);
	if (plain) return plain;
	const candidates = isNew ? units.filter((unit) => isSaid(unit, text)) : units;
	return candidates.map((unit) => readFigure(text, unit, of)).find((cells) => cells !== undefined);
}

/** Whether a text says itself that it is in a unit: "4m" may be millions, minutes or metres, "3:45" hours. */
function isSaid(unit: Unit, text: string): boolean {
	if (unit.kind === 'money') return unit.before !== '' && text.includes(unit.before);
	return !isInSixtieths(unit) || /\d\s*[a-z]+\s*\d|\d\s*(?:min|sec|hour)/i.test(text);
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

/** A target of "at most 5" contradicts a measure that is better higher: one of the two is wrong. */
const isAgainst = ({ relation }: FigureCells, { polarity = null }: About): boolean =>
	relation !== undefined && leavesWorseOpen(relation, polarity);

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

/** Units that have no sign of their own, so that words at their figures may say what is counted. */
const isBare = ({ kind, before, after }: Unit): boolean =>
	(kind === 'count' || kind === 'score') && before + after === '';

/** "412 kg" is in a unit that the dataset does not have, or calls otherwise: of another than its measure's it is no figure. */
function askedOfUnit(text: string, cause: FigureCause, about: About): FigureReading | undefined {
	const { known = [], units, of } = about;
	const own = units.length === 1 ? units[0] : undefined;
	if (cause === 'clock' && !own && !isHoursAndMinutes(text)) return askedOfClock(text, known);
	const said = saidAt(text, cause, own);
	if (!said || known.length === 0 || known.some((unit) => readFigure(text, unit, of))) return;
	const facts = { kind: 'unit' as const, word: said.word };
	return {
		kind: 'asked',
		id: unitQuestion(said.word),
		facts,
		options: [NEW_UNIT, ...known.map(({ id }) => id), LEAVE_OUT],
		guess: likeliestUnit(said.word, own, known),
		...(own && !isBare(own) && { unless: 'other-unit' as const }),
		take: (answer) => {
			const unit = answeredUnit(facts, answer, known);
			if (!unit || (own && own.id !== unit.id)) return { kind: 'refused', cause: 'other-unit' };
			return figureOr(
				'other-unit',
				readFigure(text, unit, of) ?? readFigure(said.figure, unit, of)
			);
		}
	};
}

function saidAt(text: string, cause: FigureCause, own: Unit | undefined): FigureInUnit | undefined {
	if (cause === 'clock') return own ? undefined : { figure: text, word: HOURS_AND_MINUTES };
	return cause === 'other-unit' || cause === 'words' ? figureInUnit(text) : undefined;
}

const figureOr = (cause: FigureCause, cells: FigureCells | undefined): FigureReading =>
	cells ? { kind: 'figure', cells } : { kind: 'refused', cause };

/** A rate that the words begin with, as "per 1,000 people" does; else a unit called as they are. */
function likeliestUnit(word: string, own: Unit | undefined, known: readonly Unit[]): string {
	if (own) return isBare(own) ? own.id : '';
	const begun = known.find(({ kind, title }) => kind === 'rate' && word.startsWith(`${title} `));
	return begun?.id ?? NEW_UNIT;
}

/** "3:45" may be minutes and seconds, or hours and minutes. */
function askedOfClock(text: string, known: readonly Unit[]): FigureReading | undefined {
	const timed = (after: string) => known.find((unit) => unit.after === after);
	const hours = timed('h min') ?? unitCalled(HOURS_AND_MINUTES, known);
	const units = [timed('min s'), hours].filter((unit) => unit !== undefined);
	if (known.length === 0 || !readFigure(text, hours)) return undefined;
	return {
		kind: 'asked',
		id: 'clock',
		facts: { kind: 'clock', text },
		options: [...units.map(({ id }) => id), LEAVE_OUT],
		guess: '',
		take: (answer) =>
			figureOr(
				'clock',
				readFigure(
					text,
					units.find(({ id }) => id === answer)
				)
			)
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
