import { LIGHT } from '$lib/palette/light';
import { element, type Markup } from '../markup';
import { wrapEvenly, type TextSize } from '../wrapText';

/** Part of a picture, and how much height it takes. */
export interface Block {
	markup: Markup;
	height: number;
}

interface Standing extends TextSize {
	x: number;
	/** The top of the first line. */
	y: number;
	width: number;
	fill?: string;
	leading?: number;
}

/** Where the letters stand in a line of text, from its top. */
const BASELINE = 0.35;

/** A text wrapped into a width, a line below the other. */
export function textBlock(text: string, { x, y, width, fill, leading, ...font }: Standing): Block {
	const lines = wrapEvenly(text, width, font);
	const height = font.size * (leading ?? 1.4);
	const baseline = (n: number) => y + (n + 0.5) * height + font.size * BASELINE;
	const spans = lines.map((line, n) => element('tspan', { x, y: baseline(n) }, line));
	const { size, bold } = font;
	return {
		markup: element(
			'text',
			{ 'font-size': size, 'font-weight': bold ? 700 : undefined, fill: fill ?? LIGHT.ink },
			spans
		),
		height: lines.length * height
	};
}
