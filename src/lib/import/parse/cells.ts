import { printedValue, type Unit } from '../../domain/text/unit';
import type { Rating } from '../../domain/rating';
import type { FigureCause } from '../issue/issue';
import { readRating } from './ratings';

/** What a figure's cell says, as the package's tables write it. */
export interface FigureCells {
	value: string;
	printed: string;
	marker: string;
}

/** No figure, where a cell leaves it blank. */
export const BLANK = { value: '', printed: '', marker: '[x]' };

const ABSENT: [RegExp, Pick<FigureCells, 'printed' | 'marker'>][] = [
	[/^$|^(?:\.\.|:|-|–|—|\[x\])$/, { printed: '', marker: '[x]' }],
	[/^(?:n\/?\.?a\.?|not applicable|\[z\])$/i, { printed: 'N/A', marker: '[z]' }],
	[/^(?:\*|c|\[c\]|supp(?:ressed)?|<\s*5)$/i, { printed: '', marker: '[c]' }]
];
const NUMBER = /^([-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?\s*%?)\s*(?:\[?([pr])\]?)?$/i;

/**
 * Reads a figure as a monitoring table writes it: "58.30%", "1,345", "N/A", blank, "*" (suppressed),
 * "23.3 [p]" (provisional).
 * @param unit whose signs and words a figure may have: "£1.2m", "31.5 hours", "8:45"
 * @returns the value in digits, the text as printed and the marker; `undefined` for any other text
 */
export function readFigure(text: string, unit?: Unit): FigureCells | undefined {
	const plain = text.trim();
	const absent = ABSENT.find(([pattern]) => pattern.test(plain))?.[1];
	if (absent) return { value: '', ...absent };
	const [, number = '', letter] = NUMBER.exec(plain) ?? [];
	if (number === '') return unit && readSigned(plain, unit);
	const printed = number.replace('−', '-').replace(/\s+/g, '');
	const digits = printed.replace(/[%,]/g, '');
	return {
		value: String(Number(digits)),
		printed,
		marker: letter ? `[${letter.toLowerCase()}]` : ''
	};
}

const MARKED = /^(.*\S)\s*\[([pr])\]$/is;

function readSigned(text: string, unit: Unit): FigureCells | undefined {
	const [, figure = text, letter] = MARKED.exec(text) ?? [];
	const value = printedValue(figure, unit);
	if (value === undefined) return undefined;
	const marker = letter ? `[${letter.toLowerCase()}]` : '';
	return { value: String(value), printed: figure.replace(/\s+/g, ' '), marker };
}

/** Why a text is no figure, where that can be told. */
export function causeOf(text: string): FigureCause {
	const plain = text.trim();
	if (/^\d+,\d{1,2}%?$/.test(plain)) return 'decimal-comma';
	if (/^\d{4}-\d\d-\d\d/.test(plain)) return 'date';
	return /\d/.test(plain) ? 'words' : 'no-digit';
}

const words = (pattern: RegExp, word: string): [RegExp, string] => [pattern, word];

const FLAGS: Record<string, [RegExp, string][]> = {
	direction: [
		words(/^(?:↑|⬆|▲|⇧|improv\w*|better|up)\uFE0F?$/i, 'improved'),
		words(/^(?:↓|⬇|▼|⇩|declin\w*|worse\w*|down)\uFE0F?$/i, 'declined'),
		words(/^(?:→|↔|➡|=|unchanged|same|static|no change|level)\uFE0F?$/i, 'unchanged')
	],
	met: [
		words(/^(?:✓|✔|√|☑|yes|y|met|true)\uFE0F?$/i, 'yes'),
		words(/^(?:x|✗|✘|×|\*|☒|no|n|not met|missed|false)\uFE0F?$/i, 'no')
	]
};

const kindOf = (column: string) => (column.endsWith('_met') ? 'met' : column);
const NOT_APPLICABLE: Record<string, string> = { direction: '', met: 'na' };

/**
 * Reads a published flag: an arrow, a met mark, a rating.
 * @param column what it is taken for: direction, target_met, …, rag
 * @param ratings the dataset's
 * @returns the package's word or the rating's id, '' for blank; `undefined` for any other text
 */
export function readFlag(
	column: string,
	text: string,
	ratings: readonly Rating[]
): string | undefined {
	const plain = text.trim();
	const kind = kindOf(column);
	if (plain === '') return '';
	if (kind === 'rag') return readRating(plain, ratings);
	if (/^n\/?a$/i.test(plain)) return NOT_APPLICABLE[kind];
	return FLAGS[kind]?.find(([pattern]) => pattern.test(plain))?.[1];
}

/** Reads which way is better: `higher`, `lower`, `plan`, '' for blank; `undefined` for any other text. */
export function readPolarity(text: string): string | undefined {
	const plain = text.trim();
	if (/^(?:high|higher|bigger|up)\b/i.test(plain)) return 'higher';
	if (/^(?:low|lower|smaller|down)\b/i.test(plain)) return 'lower';
	if (/^(?:plan|on plan|target|near(?:est)?|on target)\b/i.test(plain)) return 'plan';
	return /^(?:n\/?a|none|neither)?$/i.test(plain) ? '' : undefined;
}
