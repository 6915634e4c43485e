import { slug } from '../../../domain/text/slug';
import type { Unit } from '../../../domain/text/unit';
import { NEW_UNIT, type QuestionFacts } from '../../questions';
import { plainWord } from './words';

/** A figure with what may be its unit: "412" with "kg", "£5" with "£ per head", "5" with "€". */
export interface FigureInUnit {
	/** Without the words, and without a sign that is none of the dataset's. */
	figure: string;
	word: string;
}

const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const SHAPE = new RegExp(
	String.raw`^([-−]?)\s*([£$€¥]?)\s*(${NUMBER}(?:\s*(?:k|m|bn|thousand|million|billion)\b)?)\s*(\P{N}.*?)?\s*(\[[pr]\])?$`,
	'isu'
);
const LONGEST = 30;
/** Digits within words that are no second figure: "per 1,000 people", "m2". */
const OWN_DIGITS = /\bper\s+\d[\d,]*|(?<=\b[ckm]?m)[23]\b|(?<=\bco)2(?=e?\b)/gi;
const WORDS = /^[\p{L}/][\p{L}\s.'’/²³-]*$/u;
/** Words that make a remark of it, or name a time that a figure is of. */
const REMARK =
	/\b(?:of|out|from|to|and|or|by|at|than|with|is|was|not|but|in|ytd|so far|cumulative|total|approx|est|estimated?|provisional|forecast|target|actual|average|above|below|over|under|more|less|fewer|higher|lower|up|down|better|worse|yes|no|q[1-4]|jan\w*|feb\w*|mar|march|apr\w*|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*)\b/i;
/** Letters that may stand for many things: "4m" for millions, metres or minutes. */
const SCALE = /^(?:\p{L}|bn|thousand|million|billion)$/iu;

/**
 * The figure and the words of a unit in a cell.
 * @returns `undefined` where what stands at the figure is a remark, another figure or a single letter
 */
export function figureInUnit(text: string): FigureInUnit | undefined {
	const shape = SHAPE.exec(text.trim());
	if (!shape) return undefined;
	const [minus, sign, number, words, marker] = shape.slice(1).map((one = '') => one) as Shape;
	// Only a sign tells a number of thousands or millions from one of metres.
	const isScaled = sign === '' && /\p{L}/u.test(number);
	if (isScaled || !isUnit(words, sign)) return undefined;
	return {
		figure: `${minus}${sign === '£' ? sign : ''}${number}${marker && ` ${marker}`}`,
		word: [sign, words.replace(/\s+/g, ' ')].filter(Boolean).join(' ')
	};
}

type Shape = [minus: string, sign: string, number: string, words: string, marker: string];

function isUnit(words: string, sign: string): boolean {
	if (words === '') return sign !== '';
	if (words.length > LONGEST || words.includes('\n') || SCALE.test(words)) return false;
	const plain = words.replace(OWN_DIGITS, 'x');
	return WORDS.test(plain) && !REMARK.test(words);
}

const MEASURED =
	/^(?:(?:kilo|milli|micro|centi)?(?:grams?|metres?|litres?|watts?)|kgs?|g|mg|µg|(?:kilo|mega)?tonnes?|tons?|kt|mt|km|kms|miles?|mm|cm|hectares?|ha|acres?|litres?|[kmg]wh?|kwh|ppm|m2|m3|m²|m³|sq ?m|square metres?|cubic metres?|hrs?|mins?|secs?|minutes|seconds|weeks?|months?|working days|euros?)(?: (?:co2e?|of co2|of carbon dioxide))?(?: per \p{L}[\p{L} ]*|\/\p{L}+)?$/iu;

/** Whether a text that stands alone can be nothing but what is measured in: "kg", "tonnes per head". */
export const isUnitWord = (text: string): boolean => MEASURED.test(text.trim());

/** What times in hours and minutes are called, where the dataset has no such unit. */
export const HOURS_AND_MINUTES = 'hours and minutes';

const SIGNS: Record<string, string> = { '£': 'pounds', $: 'dollars', '€': 'euros', '¥': 'yen' };

/**
 * The unit that words at figures name, as one of its own: they stand where they stood.
 * @param known whose ids it must not have
 */
export function unitCalled(word: string, known: readonly Pick<Unit, 'id'>[]): Unit {
	const [, before = '', after = ''] = /^([£$€¥]?)\s*(.*)$/s.exec(word) ?? [];
	const isTime = word === HOURS_AND_MINUTES;
	return {
		id: idOf(word, known),
		title: word,
		before,
		after: isTime ? 'h min' : after,
		per: null,
		kind: isTime ? 'duration' : before ? 'money' : 'count'
	};
}

function idOf(word: string, known: readonly Pick<Unit, 'id'>[]): string {
	const latin = plainWord(word)
		.replace(/[£$€¥]/g, (sign) => `${SIGNS[sign] ?? ''} `)
		.replaceAll('²', '2')
		.replaceAll('³', '3');
	// Words in other letters have no slug: their letters by number.
	const id = slug([latin]) || [...latin].map((one) => one.codePointAt(0)).join('-');
	return known.some((one) => one.id === id) ? `unit-${id}` : id;
}

/** The question of a unit, by its words: the same for "kg" and "KG". */
export const unitQuestion = (word: string): string => `unit: ${plainWord(word)}`;

/**
 * The unit that an answer means.
 * @returns `undefined` for one that means none, as where the cells are left out
 */
export function answeredUnit(
	facts: Extract<QuestionFacts, { kind: 'unit' | 'clock' }>,
	answer: string,
	known: readonly Unit[]
): Unit | undefined {
	const hours = unitCalled(HOURS_AND_MINUTES, known);
	if (facts.kind === 'unit' && answer === NEW_UNIT) return unitCalled(facts.word, known);
	return [...known, hours].find(({ id }) => id === answer);
}
