import type { ComparatorRow } from '$lib/domain/measure/comparator';
import type { Column, Unused, YearFrom } from '$lib/import/guess';
import { columnNumber, roleWords } from './check';
import { quoted } from './questions';

/** What is not taken of a table, and what of its headings was found elsewhere. */

export const NOT_USED = {
	heading: 'Not used',
	years: 'Years and periods found elsewhere'
};

type Sentences = {
	[R in Unused['reason']]: (
		unused: Extract<Unused, { reason: R }>,
		comparators: readonly ComparatorRow[]
	) => string;
};

const REASONS: Sentences = {
	'no-heading': () => 'it has no heading',
	unknown: () => 'its heading is not known',
	asked: () => 'what it is has not been answered',
	'left-out': () => 'left out, as you answered',
	'no-figures': () => 'it has words where figures were wanted',
	'several-outturns': () => 'it does not say which of the outturns it is of',
	'other-time': () => 'its heading says another time than its row, and not which',
	'not-of-areas': () => 'of areas only the values are read',
	hidden: () => 'it is hidden',
	second: ({ role }, comparators) => `another column is used as “${roleWords(role, comparators)}”`
};

const saying = <R extends Unused['reason']>(
	sentences: Sentences,
	unused: Extract<Unused, { reason: R }>,
	comparators: readonly ComparatorRow[]
): string => sentences[unused.reason](unused as never, comparators);

/** @returns "Lead officer: its heading is not known" */
export const unusedText = (
	{ header, unused }: Column,
	number: number,
	comparators: readonly ComparatorRow[]
): string =>
	`${header || columnNumber(number)}${unused ? `: ${saying(REASONS, unused, comparators)}` : ''}`;

/** @returns "“Quarter 1” takes its year from “Quarter 2 (2024/25)”.", "“Last” is taken as 2011/12: the current period is 2012/13." */
export function yearFromText({ headings, from, is }: YearFrom): string {
	const isOne = headings.length === 1;
	return is === undefined
		? `${quoted(headings)} ${isOne ? 'takes its year' : 'take their year'} from “${from}”.`
		: `${quoted(headings)} ${isOne ? 'is' : 'are'} taken as ${is}: the current period is ${from}.`;
}
