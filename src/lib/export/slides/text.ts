import { LIGHT } from '$lib/palette/light';
import { LANGUAGE_TAG } from '$words/language';
import { element, type Markup } from '../markup';
import { wrapText } from '../wrapText';
import { fillOf } from './colour';
import { textSize, emu } from './units';

/** Letters that look alike. */
export interface Run {
	text: string;
	size?: number;
	bold?: boolean;
	/** In the face of headings. */
	serif?: boolean;
	colour?: string;
}

export interface Paragraph {
	runs: Run[];
	/** A point of a list. */
	listed?: boolean;
	align?: 'right';
	/** Units of space below. */
	after?: number;
}

const LEADING = 1.2;
const INDENT = 1;
/** A face with serifs is wider than the one that widths are known of. */
const SERIF = 1.08;

/** One paragraph of one kind of letters. */
export const line = (text: string, run: Omit<Run, 'text'> = {}, after = 0): Paragraph => ({
	runs: [{ text, ...run }],
	after
});

/** Every size of some text times a factor. */
export const scaled = (paragraphs: Paragraph[], by: number): Paragraph[] =>
	paragraphs.map((paragraph) => ({
		...paragraph,
		after: (paragraph.after ?? 0) * by,
		runs: paragraph.runs.map((run) => ({ ...run, size: (run.size ?? 1) * by }))
	}));

/** How high some text will be in a width, in units: a little more than it is. */
export const heightOf = (paragraphs: Paragraph[], width: number): number =>
	paragraphs.reduce((sum, one) => sum + linesIn(one, width) * leadingOf(one) + (one.after ?? 0), 0);

const leadingOf = ({ runs }: Paragraph) =>
	Math.max(...runs.map(({ size = 1 }) => size), 0) * LEADING;

/** Lines are counted as if all letters were as wide as the widest of them. */
function linesIn({ runs, listed }: Paragraph, width: number): number {
	const size = Math.max(...runs.map((run) => (run.size ?? 1) * (run.serif ? SERIF : 1)), 0);
	const bold = runs.every((run) => run.bold);
	const text = runs.map((run) => run.text).join('');
	return Math.max(1, wrapText(text, width - (listed ? INDENT : 0), { size, bold }).length);
}

/** The paragraphs as the file writes them. */
export const paragraphMarkup = ({ runs, listed, align, after = 0 }: Paragraph): Markup =>
	element(
		'a:p',
		{},
		element(
			'a:pPr',
			{
				marL: listed ? emu(INDENT) : 0,
				indent: listed ? -emu(INDENT) : 0,
				algn: align === 'right' ? 'r' : 'l'
			},
			element('a:lnSpc', {}, element('a:spcPct', { val: 100_000 })),
			element('a:spcBef', {}, element('a:spcPts', { val: 0 })),
			element('a:spcAft', {}, element('a:spcPts', { val: textSize(after) })),
			listed
				? [element('a:buFont', { typeface: 'Arial' }), element('a:buChar', { char: '•' })]
				: element('a:buNone', {})
		),
		runs.map(runMarkup)
	);

const runMarkup = ({ text, size = 1, bold, serif, colour = LIGHT.ink }: Run): Markup =>
	element(
		'a:r',
		{},
		element(
			'a:rPr',
			{ lang: LANGUAGE_TAG, sz: textSize(size), b: bold ? 1 : 0, dirty: 0 },
			fillOf(colour),
			element('a:latin', { typeface: serif ? '+mj-lt' : '+mn-lt' })
		),
		element('a:t', {}, text)
	);
