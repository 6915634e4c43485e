import type { ComparatorSeries } from '$lib/charts/meaning/figures';
import { tidy } from '$lib/charts/placement/scale';
import { LIGHT } from '$lib/palette/light';
import { element, type Markup } from '../markup';

/** A straight mark between two points, x as shares of the width. */
interface Span {
	x1: number;
	y1: number;
	x2: number;
	y2: number;
}

/** How a line looks: its colour, thickness and, where it is broken, its dashes. */
export interface Stroke {
	stroke: string;
	'stroke-width'?: number;
	'stroke-dasharray'?: string;
	'stroke-linecap'?: 'round';
}

/** A label as a chart places it. */
interface Label {
	x: number;
	y: number;
	text: string;
	side?: 'start' | 'middle' | 'end';
	/** Pixels between the mark and its label. */
	gap?: number;
	tone?: 'plain' | 'strong' | 'soft' | 'onBar';
	small?: boolean;
}

export const THREAD: Stroke = { stroke: LIGHT.field, 'stroke-dasharray': '1.5 2.5' };
export const GRID: Stroke = { stroke: LIGHT.line };

/**
 * What draws a chart's marks for a picture: the placement's shares become lengths, since not every
 * program reads per cents, and colours are the light scheme's on white.
 */
export const marksIn = (width: number) => {
	const at = (share: number) => tidy((share / 100) * width);
	return {
		at,
		line: ({ x1, x2, ...ys }: Span, look: Stroke): Markup =>
			element('line', { x1: at(x1), x2: at(x2), ...ys, ...look }),
		symbol: (series: ComparatorSeries, { x, y }: { x: number; y: number }): Markup =>
			series === 'national'
				? element('circle', { cx: at(x), cy: y, r: SYMBOL.ring, ...OPEN })
				: element('polygon', { points: diamond(at(x), y), ...OPEN }),
		label: ({ x, side = 'middle', gap = 0, ...label }: Label): Markup | undefined =>
			label.text
				? labelText({ ...label, side, x: tidy(at(x) + ASIDE[side] * gap) }, label.tone ?? 'plain')
				: undefined
	};
};

export type Marks = ReturnType<typeof marksIn>;

/** The comparators' symbols of the charts, in the plainest shapes, which every program draws. */
const SYMBOL = { ring: 4, diamond: 5.2 };
const OPEN = { fill: '#fff', stroke: LIGHT.soft, 'stroke-width': 1.75 };

const diamond = (x: number, y: number) =>
	[
		[x, y - SYMBOL.diamond],
		[x + SYMBOL.diamond, y],
		[x, y + SYMBOL.diamond],
		[x - SYMBOL.diamond, y]
	]
		.map((point) => point.map(tidy).join(','))
		.join(' ');

const ASIDE = { start: 1, middle: 0, end: -1 };

/** Written twice, the first time as a halo, since not every program can draw both in one. */
function labelText(
	{ x, y, side, text, small }: Label & { side: string },
	tone: NonNullable<Label['tone']>
): Markup {
	const isBold = tone === 'strong' || tone === 'onBar';
	const written = (look: Record<string, string | number>) =>
		element(
			'text',
			{
				...{ x, y, 'text-anchor': side, 'font-size': small ? 12 : 13 },
				...{ 'font-weight': isBold ? 700 : undefined, ...look }
			},
			text
		);
	const ink = { plain: LIGHT.ink, strong: LIGHT.ink, soft: LIGHT.soft, onBar: '#fff' }[tone];
	if (tone === 'onBar') return written({ fill: ink });
	const halo = { fill: '#fff', stroke: '#fff', 'stroke-width': 4, 'stroke-linejoin': 'round' };
	return element('g', {}, written(halo), written({ fill: ink }));
}
