import { ckmeans } from 'simple-statistics';
import { roundTo } from './format';

/** How many classes a map may have. */
export const CLASS_COUNTS = [3, 4, 5, 6, 7] as const;
export const DEFAULT_CLASSES = 5;

/**
 * Natural breaks (optimal one-dimensional k-means): classes that hold together what lies
 * together. The values are rounded to their decimals first and every edge is one of them, so
 * that edges read as the figures do.
 * @returns the edges, ascending: each class runs from its edge up to but not with the next, the
 * last one with it. One more than there are classes; empty for no values; one value twice where
 * all are equal; never more classes than distinct values
 */
export function classBreaks(
	values: readonly number[],
	{ classes, decimals }: { classes: number; decimals: number }
): number[] {
	const rounded = values.map((value) => roundTo(value, decimals));
	const distinct = new Set(rounded).size;
	if (distinct === 0) return [];
	const clusters = ckmeans(rounded, Math.min(classes, distinct));
	const lowest = clusters.flatMap((cluster) => cluster[0] ?? []);
	return [...new Set(lowest), Math.max(...rounded)];
}

/** Which class a value falls in, counted from 0: the lowest below the edges, the last above. */
export const classOf = (edges: readonly number[], value: number): number =>
	edges.slice(1, -1).filter((edge) => value >= edge).length;
