/**
 * How much room a slide has. It is 54 by 36 units at the least: 54 wide where it is 4:3, 36 high
 * where it is 16:9. Type is set in units, so that what fits does so at every size.
 */
const HEIGHT = 36;
const MARGINS = 3.8;
const WIDTH = 49;
const LINE = 1.4;
/** What a character takes of its size: a little more than most faces need. */
const CHARACTER = 0.5;

/** Above this many characters a title is set smaller. */
const LONG_TITLE = 60;
const TITLES = { large: { size: 2.2, line: 2.5 }, small: { size: 1.6, line: 1.9 } } as const;

/** Room for text: characters in a line and lines. */
export interface Room {
	chars: number;
	lines: number;
}

export const titleSize = (title: string): keyof typeof TITLES =>
	title.length > LONG_TITLE ? 'small' : 'large';

/** How many characters of a size fit into a width, both in units. */
export const charsIn = (width: number, size = 1): number => Math.floor(width / (size * CHARACTER));

/** How many lines a text takes where a line holds so many characters; longer words are broken. */
export function linesOf(text: string, chars: number): number {
	let [lines, used] = [1, 0];
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const needed = used === 0 ? word.length : used + 1 + word.length;
		if (needed <= chars) used = needed;
		else {
			const broken = Math.ceil(word.length / chars);
			lines += used === 0 ? broken - 1 : broken;
			used = word.length - (broken - 1) * chars;
		}
	}
	return lines;
}

/** The units of height below a title and the lines that stand under it. */
export function heightBelow(title: string, ...under: string[]): number {
	const { size, line } = TITLES[titleSize(title)];
	const titled = linesOf(title, charsIn(WIDTH, size)) * line;
	const said = under.filter(Boolean).map((text) => linesOf(text, charsIn(WIDTH)) * LINE + 0.3);
	return HEIGHT - MARGINS - titled - said.reduce((sum, one) => sum + one, 1);
}

/** The room for text that is so many units wide, below a title and what stands under it. */
export const roomBelow = (width: number, title: string, ...under: string[]): Room => ({
	chars: charsIn(width),
	lines: Math.max(3, Math.floor(heightBelow(title, ...under) / LINE))
});
