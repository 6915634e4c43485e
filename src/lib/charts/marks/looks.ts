import type { Colour } from './surface';

interface Stroke {
	stroke: Colour;
	width?: number;
	dash?: string;
	cap?: 'round';
}

/** How lines look, on a page and in a picture alike; those of a tile's small drawing are finer. */
export const LINES = {
	grid: { stroke: 'line' },
	origin: { stroke: 'field' },
	thread: { stroke: 'field', dash: '1.5 2.5' },
	joint: { stroke: 'ink', width: 2 },
	broken: { stroke: 'ink', width: 2, dash: '2 3' },
	/** To what is expected. */
	forecast: { stroke: 'ink', width: 1.5, dash: '6 4' },
	first: { stroke: 'ink', width: 2, cap: 'round' },
	second: { stroke: 'soft', width: 1.5, cap: 'round' },
	interval: { stroke: 'accent', width: 2 },
	/** A published interval, through its point. */
	whisker: { stroke: 'soft', width: 1.5 },
	target: { stroke: 'soft', width: 1.5, dash: '5 3' },
	/** The target across a bar, and what makes it show there. */
	mark: { stroke: 'ink', width: 2.5 },
	ground: { stroke: 'paper', width: 6.5 },
	/** A comparator after the first two. */
	tick: { stroke: 'soft', width: 2 },
	edge: { stroke: 'soft', dash: '2 2' },
	tileTarget: { stroke: 'soft', width: 1.25, dash: '5 3' },
	tileChange: { stroke: 'ink', width: 1.75 },
	tileLater: { stroke: 'ink', width: 1.75, dash: '2 2.5' },
	tileLead: { stroke: 'field', width: 0.75 }
} satisfies Record<string, Stroke>;
export type LineLook = keyof typeof LINES;

/** The looks of lines, as widely as each may be asked. */
export const lineLook = (look: LineLook): Stroke => LINES[look];

interface Dot {
	fill: Colour | 'none';
	stroke: Colour | 'none';
	width: number;
	dash?: string;
}

/** How points look. */
export const POINTS = {
	own: { fill: 'ink', stroke: 'ink', width: 2 },
	first: { fill: 'paper', stroke: 'ink', width: 2 },
	/** What is expected: a ring of dashes. */
	forecast: { fill: 'paper', stroke: 'ink', width: 1.75, dash: '2.6 2.6' },
	/** One of many, and the one among them. */
	peer: { fill: 'soft', stroke: 'paper', width: 1 },
	chosen: { fill: 'accent', stroke: 'paper', width: 1.5 },
	comparator: { fill: 'paper', stroke: 'soft', width: 1.75 },
	tileOwn: { fill: 'ink', stroke: 'none', width: 0 },
	tilePrior: { fill: 'card', stroke: 'ink', width: 1.75 },
	tileEarlier: { fill: 'none', stroke: 'ink', width: 1.75 },
	tileComparator: { fill: 'none', stroke: 'soft', width: 1.5 },
	keyOwn: { fill: 'ink', stroke: 'ink', width: 1.5 },
	keyPrior: { fill: 'none', stroke: 'ink', width: 1.75 },
	keyForecast: { fill: 'none', stroke: 'ink', width: 1.75, dash: '2.6 2.6' }
} satisfies Record<string, Dot>;
export type PointLook = keyof typeof POINTS;

/** The looks of points, as widely as each may be asked. */
export const pointLook = (look: PointLook): Dot => POINTS[look];
