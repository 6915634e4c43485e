import type { ComparatorSeries } from './meaning/figures';

/** A diamond: statistical neighbours, wherever they are drawn. */
export const diamond = (x: number, y: number, r: number): string =>
	`M${x} ${y}m0 ${-r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`;

/** A ring: England, wherever it is drawn. */
export const ring = (x: number, y: number, r: number): string =>
	`M${x} ${y}m${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** The outline of a comparator's symbol around a point; diamonds are drawn larger to look equal. */
export const comparatorSymbol = (
	series: ComparatorSeries,
	{ x, y, r }: { x: number; y: number; r: number }
): string => (series === 'national' ? ring(x, y, r) : diamond(x, y, Math.round(r * 13) / 10));
