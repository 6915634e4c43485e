import type { Issue, UnusedRow } from '../issue/issue';
import { numbered, textAt, type Context } from './context';
import { readFigure } from './cells';

const TOTAL = /^(?:(?:grand|sub|overall)[\s-]*)?totals?\s*:?$/i;
const NOTE = /^(?:[*†‡¹²³]|(?:foot)?notes?\b|sources?\b|key\s*:|n\.?b\.?\b|©)/i;
const LONGEST_HEADING = 80;

/** Whether a row is called a total of others, and not of something: "Total", "Sub-total". */
export const isTotal = (text: string): boolean => TOTAL.test(text);

const MADE = '(?:average|avg|mean|median|minimum|maximum|range)';
const AVERAGE = new RegExp(`^(?:(?:overall|weighted) )?${MADE}\\s*:?$`, 'i');
const OF_AREAS = new RegExp(`^(?:\\p{L}+ ){0,2}${MADE}(?: of (?:all )?\\p{L}+)?\\s*:?$`, 'iu');
const ALL_AREAS = /^(?:all|whole)(?: \p{L}+){1,2}$/iu;

/** What a row is called that is made of others: a total, or an average or the like; `undefined` for any other. */
export function summaryOf(text: string): 'total' | 'average' | undefined {
	if (isTotal(text)) return 'total';
	return AVERAGE.test(text.trim()) ? 'average' : undefined;
}

/** The same of a row among areas that is none of them: "All wards", "Borough average". */
export function summaryOfAreas(text: string): 'total' | 'average' | undefined {
	if (ALL_AREAS.test(text.trim())) return 'total';
	return OF_AREAS.test(text.trim()) ? 'average' : summaryOf(text);
}

/** Whether a text that stands alone in its row is a note or a sentence. */
export const isAside = (text: string): boolean => NOTE.test(text) || /[.!?;]$|[.!?] /.test(text);

/** Whether it can head the rows below it. */
export const canHead = (text: string): boolean => !isAside(text) && text.length <= LONGEST_HEADING;

/** What a row is that stands alone and heads nothing. */
const reasonOf = (text: string): UnusedRow =>
	NOTE.test(text) ? 'note' : canHead(text) ? 'heading' : 'words';

/** Says that a row is not read, and what it says. */
export function unusedRow(context: Context, row: number, reason: UnusedRow): Issue {
	return {
		...context.issue(row, undefined, { kind: 'unused-row', reason }, 'warning'),
		value: rowText(context, row)
	};
}

/** A row of words alone. */
export const unusedWords = (context: Context, row: number): Issue =>
	unusedRow(context, row, reasonOf(rowText(context, row)));

/** All that a row says. */
const rowText = ({ sheet }: Context, row: number): string =>
	(sheet.rows[row - 1] ?? [])
		.map((cell) => cell.replace(/\s+/g, ' ').trim())
		.filter(Boolean)
		.join(' · ');

/** Whether something stands in a row under a heading of figures that can be one, or why there is none. */
export const hasFigure = (
	context: Context,
	row: number,
	isOfFigures: (role: string) => boolean
): boolean =>
	numbered(context).some(({ role, at }) => {
		const text = isOfFigures(role) ? textAt(context, row, at) : '';
		return isFigure(text);
	});

/** Whether a text is a figure, says why there is none, or was meant as one. */
export const isFigure = (text: string): boolean =>
	text !== '' && (/\d/.test(text) || readFigure(text) !== undefined);

const NAMING = ['number', 'reference', 'title', 'priority', 'ignore'];

/** A heading names its indicator and has no figure, flag or word of its own. */
export const isHeading = (context: Context, row: number): boolean =>
	numbered(context).every(
		({ role, at }) => NAMING.includes(role) || textAt(context, row, at) === ''
	);
