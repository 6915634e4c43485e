import { ckmeans } from 'simple-statistics';
import { roundTo } from '../text/format';

/** How many classes a map may have. */
export const CLASS_COUNTS = [3, 4, 5, 6, 7] as const;
export const DEFAULT_CLASSES = 5;

/** The ways in which values are put into classes. */
export const CLASS_METHODS = ['natural', 'quantiles', 'equal', 'fixed'] as const;
export type ClassMethod = (typeof CLASS_METHODS)[number];
export const DEFAULT_METHOD: ClassMethod = 'natural';

/** What can be chosen of the classes. */
export interface ClassChoice {
	/** Natural breaks where it is not given. */
	method?: ClassMethod;
	/** Where the classes part, for fixed edges; in any order. */
	fixed?: readonly number[];
}

interface ClassOptions extends ClassChoice {
	classes: number;
	decimals: number;
}

/**
 * Where the classes of a map part. Natural breaks (optimal one-dimensional k-means) hold together
 * what lies together; quantiles hold as equally many values as ties allow; equal intervals span
 * equally much; fixed edges are the given ones that lie among the values, however many they are.
 * Values and edges are rounded to the decimals. But for fixed edges, fewer distinct values than
 * classes have a class each.
 * @param values in any order and unit, none of them NaN
 * @returns the edges, ascending: each class runs from its edge up to but not with the next, the
 * last one with it. One more than there are classes, which may be fewer than asked for. No edge is
 * there twice but the greatest, where the last class holds it alone: [v, v] where all are equal.
 * Empty for no values
 */
export function classBreaks(values: readonly number[], options: ClassOptions): number[] {
	const sorted = values.map((value) => roundTo(value, options.decimals)).sort((a, b) => a - b);
	const [lowest, highest] = [sorted[0], sorted.at(-1)];
	if (lowest === undefined || highest === undefined) return [];
	const inner = innerEdges(sorted, options)
		.map((edge) => roundTo(edge, options.decimals))
		.filter((edge) => edge > lowest && edge <= highest)
		.sort((a, b) => a - b);
	return [...new Set([lowest, ...inner]), highest];
}

/**
 * Whether the method was not needed, since each distinct value has a class of its own: fewer of
 * them than classes were asked for, and no fixed edges.
 */
export const isClassPerValue = (
	values: readonly number[],
	{ classes, decimals, method }: ClassOptions
): boolean =>
	method !== 'fixed' && new Set(values.map((value) => roundTo(value, decimals))).size < classes;

/** Which class a value falls in, counted from 0: the lowest below the edges, the last above. */
export const classOf = (edges: readonly number[], value: number): number =>
	edges.slice(1, -1).filter((edge) => value >= edge).length;

function innerEdges(sorted: number[], options: ClassOptions): readonly number[] {
	const { classes, method = DEFAULT_METHOD, fixed = [] } = options;
	if (method === 'fixed') return fixed;
	return isClassPerValue(sorted, options) ? sorted : CALCULATED[method](sorted, classes);
}

type Calculated = (sorted: number[], classes: number) => number[];

/** Edges at or below the lowest value, and doubles, may be among them: the caller drops them. */
const CALCULATED: Record<Exclude<ClassMethod, 'fixed'>, Calculated> = {
	natural: (sorted, classes) => ckmeans(sorted, classes).flatMap((cluster) => cluster[0] ?? []),
	quantiles: (sorted, classes) => {
		const starts = sorted.flatMap((value, i) => (i > 0 && value !== sorted[i - 1] ? i : []));
		return inner(classes).flatMap(
			(n) => sorted[nearest(starts, (n / classes) * sorted.length)] ?? []
		);
	},
	equal: (sorted, classes) => {
		const [lowest = 0, highest = 0] = [sorted[0], sorted.at(-1)];
		return inner(classes).map((n) => lowest + ((highest - lowest) * n) / classes);
	}
};

/** Equal values cannot be parted: of the places where another value begins, the nearest. */
const nearest = (starts: number[], place: number) =>
	starts.reduce<number | undefined>(
		(best, start) =>
			best !== undefined && Math.abs(best - place) <= Math.abs(start - place) ? best : start,
		undefined
	) ?? 0;

/** 1, 2, … up to but not with the number of classes. */
const inner = (classes: number): number[] => Array.from({ length: classes - 1 }, (_, i) => i + 1);
