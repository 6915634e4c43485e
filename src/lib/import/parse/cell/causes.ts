import type { FigureCause } from '../../issue/issue';
import { figuresIn, isBesidePeriod } from './twoFigures';

/** Whose cell it is: "<5" is a suppressed count in a figure's, and a bound in a target's. */
export type CellOf = 'figure' | 'target';

const FIGURE = String.raw`[£$€]?\d[\d,]*(?:\.\d+)?\s*(?:%|[a-z]{0,8})?`;
const RANGE = new RegExp(String.raw`^[-−]?${FIGURE}\s*(?:[-–—]|to)\s*${FIGURE}$`, 'i');
const BOUND =
	/^(?:[<>≤≥⩽⩾~]=?|=[<>])\s*[£$€]?\d|^(?:not?|at|up to|less|more|fewer|greater|under|over|below|above|within|min(?:imum)?|max(?:imum)?)\b[a-z\s.:]*[£$€]?\d|\d\s*%?\s*(?:or (?:more|less|fewer|above|below|over|under|better)|\+|max(?:imum)?|min(?:imum)?)$|\bin\s*[<≤]/i;

/** Each form that is no figure by its name, the more particular before the more general. */
const FORMS: [FigureCause, Pick<RegExp, 'test'>][] = [
	['decimal-comma', /^[-−]?\d+,\d{1,2}\s*%?$/],
	['date', /^\d{4}-\d\d-\d\d|^\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})$/],
	['formula', /^#/],
	['no-zero', /^[-−]?\.\d+\s*%?$/],
	['bracket', /^\(\s*[£$€]?[-−]?[\d.,]+\s*[%a-z]*\s*\)$/i],
	['range', RANGE],
	['odds', /^\d[\d,.]*\s*(?:in|of|out of)\s*\d[\d,.]*$|^\d[\d.]*\s*:\s*\d[\d.]*\s*:?|^\d+\/\d+$/i],
	['own-period', /^(?:q[1-4]|h[12]|ytd|[a-z]{3,9})\s*[-–=:]\s*[£$€]?\d[\d,.]*\s*%?$/i],
	['own-period', /^(?:19|20)\d{2}(?:\s*[/–-]\s*\d{2})?\s*[-–=:]\s*[£$€]?\d[\d,.]*\s*%?$/],
	['own-period', { test: isBesidePeriod }],
	['other-unit', /^[-−]?\d[\d,.]*\s*per\s+\d[\d,]*(?:\s+\p{L}[\p{L}\s]*)?$/iu],
	['two-figures', { test: (text) => figuresIn(text).length > 1 }],
	['letter', /^[-−]?[\d,.]*\d\s*p$/i],
	['ordinal', /^\d+(?:st|nd|rd|th)$/i],
	[
		'other-unit',
		/^[-−]?(?:[£$€]\s*[-−]?[\d,.]*\d\s*[a-z]*|[\d,.]*\d\s*(?!e\d|[oO]$)\p{L}[\p{L}\s.\d,/³²]*)$/iu
	]
];
const CLOCK = /^\d+:\d\d(?::\d\d)?$|^\d+\s*[hm][a-z]*\s*\d+\s*[ms][a-z]*$/i;

/** "2h 15m", whose letters say what it is as "3:45" does not. */
export const isHoursAndMinutes = (text: string): boolean =>
	/^\d+\s*h[a-z]*\s*\d+\s*m[a-z]*$/i.test(text.trim());

/** Longer texts are commentary, and have no form of a figure. */
const LONGEST = 200;

/** Why a text is no figure, where that can be told. */
export function causeOf(text: string, of: CellOf = 'figure'): FigureCause {
	const plain = text.trim();
	if (plain.length > LONGEST) return /\d/.test(plain) ? 'words' : 'no-digit';
	if (BOUND.test(plain)) return of === 'target' ? 'target-bound' : 'bound';
	if (CLOCK.test(plain)) return 'clock';
	const cause = FORMS.find(([, pattern]) => pattern.test(plain))?.[0];
	if (cause === 'range' && of === 'target') return 'target-range';
	return cause ?? (/\d/.test(plain) ? 'words' : 'no-digit');
}
