import type { Relation } from './relation';

/** A limit or a range as it was printed, each figure as it stands there. */
export interface Limit {
	relation: Relation;
	figure: string;
	/** The upper end of a range. */
	to?: string;
}

const SIGNS: [Relation, string][] = [
	['at-least', '≥|⩾|>=|=>'],
	['at-most', '≤|⩽|<=|=<'],
	['more-than', '>'],
	['less-than', '<']
];
const WORDS: [Relation, string][] = [
	['at-least', 'at least|not? (?:less|fewer|lower) than|min(?:imum)?\\.?(?: of)?'],
	['at-most', 'at most|up to|not? (?:more|greater|higher) than|max(?:imum)?\\.?(?: of)?'],
	['at-most', 'not (?:exceeding|to exceed)'],
	// "Within 5%" may be of something else; "within 10 days" is not.
	['at-most', 'within(?=\\s+\\d[\\d.,]*\\s*\\p{L})'],
	['more-than', '(?:more|greater) than|over|above'],
	['less-than', '(?:less|fewer) than|under|below']
];
const BEHIND: [Relation, string][] = [
	['at-least', 'or (?:more|above|over|higher)|\\+|min(?:imum)?'],
	['at-most', 'or (?:less|fewer|below|under|lower)|max(?:imum)?']
];
const FORMS: [Relation, RegExp][] = [
	...SIGNS.map(formOf((signs) => `^(?:${signs})\\s*(.*\\d.*)$`)),
	...WORDS.map(formOf((words) => `^(?:${words})\\s+(.*\\d.*)$`)),
	...BEHIND.map(formOf((words) => `^(.*\\d\\s*%?)\\s*(?:${words})$`))
];
function formOf(pattern: (signs: string) => string) {
	return ([relation, signs]: [Relation, string]): [Relation, RegExp] => [
		relation,
		new RegExp(pattern(signs), 'isu')
	];
}
const END = String.raw`[£$€]?\d[\d,]*(?:\.\d+)?\s*(?:%|\p{L}{0,8})?`;
const RANGE = new RegExp(
	String.raw`^(?:between\s+)?(${END}?)\s*(?:[-–—]|\bto\b|\band\b)\s*(${END})$`,
	'iu'
);

/**
 * The limit or range that a target is printed as: "≥80%", "no more than 5", "95% or more", "<50", "60–65".
 * @returns the relation, and each figure as it stands; `undefined` for any other text
 */
export function limitIn(printed: string): Limit | undefined {
	const text = printed.trim();
	for (const [relation, pattern] of FORMS) {
		const figure = pattern.exec(text)?.[1]?.trim();
		if (figure) return { relation, figure };
	}
	const [, figure = '', to = ''] = RANGE.exec(text) ?? [];
	return figure && to ? { relation: 'range', figure: figure.trim(), to: to.trim() } : undefined;
}
