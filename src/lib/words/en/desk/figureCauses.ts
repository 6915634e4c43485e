import type { FigureCause, IssueOf } from '$lib/import/issue/issue';
import { listAnd } from '../common';

const CAUSES: Record<FigureCause, string> = {
	'decimal-comma': 'Write the decimals after a point.',
	date: 'The spreadsheet has made a date of it: set the column to Text and type it again.',
	formula: 'The formula in this cell has failed: correct it, or type the figure.',
	bracket:
		'Brackets may mean a negative or a provisional figure: write -3.2 for the one, 3.2 [p] for the other.',
	bound: 'This gives a limit and no figure: type the figure, or [c] where it is suppressed.',
	'target-bound':
		'A limit needs one figure in the measure’s unit behind its sign or words, such as <50 or “at most 10%”.',
	range:
		'This is a range and no figure: type the figure where it is published, else leave the cell blank.',
	'target-range':
		'A range needs two figures in the measure’s unit, the lower one first, such as 60% to 65%.',
	'target-against-polarity':
		'The limit leaves the worse side open: one at least, such as ≥5, fits what is better higher, one at most what is better lower. Correct the sign, or the measure’s polarity.',
	odds: 'This is a proportion of two numbers: type it as one figure in the measure’s unit, such as 25% for 1 in 4.',
	clock:
		'This is a time, or looks like one: type the figure in the measure’s unit, such as 3.75 for 3 hours 45 minutes.',
	'no-zero': 'Write a nought before the decimal point, such as 0.8 for .8.',
	'own-period':
		'The cell names a period of its own: put the figure alone into the column of that period.',
	'two-figures': 'Two figures stand in one cell: leave the one that this column is of.',
	ordinal: 'This is a place in an order, and the measure is no rank: type its figure.',
	'other-unit':
		'This is in another unit than the measure: type the figure alone, in the measure’s own unit.',
	pence: 'This is in pence: type it in the measure’s own unit, such as £0.35 for 35p.',
	letter: 'A “p” may mean pence or provisional: write £0.35 for the one, 35 [p] for the other.',
	words: 'Leave the number alone in its cell, and move the words to a note.',
	'no-digit': 'Type the figure, or leave the cell blank where there is none.'
};

function ofBase({
	share,
	numerator,
	denominator,
	worked
}: NonNullable<IssueOf<'unreadable-figure'>['base']>): string {
	const given = worked ? `, which gives ${worked}` : '';
	return `${share} stands beside what it is worked out from, ${numerator} of ${denominator}${given}: leave the share alone in its cell, and put the two numbers into columns “Numerator” and “Denominator”.`;
}

/** Why a cell is no figure, and what to do. */
export function unreadableFigure({
	cause,
	words,
	unit,
	base,
	figures = []
}: IssueOf<'unreadable-figure'>): string {
	if (base) return ofBase(base);
	if (cause === 'two-figures' && figures.length > 1)
		return `${listAnd(figures.map((one) => `“${one}”`))} stand in one cell: leave the one that this column is of.`;
	if (cause === 'other-unit' && words)
		return unit
			? `“${words}” is not the measure’s unit, ${unit}: type the figure alone, in that unit.`
			: `It is not known what “${words}” means here: type the figure alone, in the measure’s own unit.`;
	return CAUSES[cause];
}
