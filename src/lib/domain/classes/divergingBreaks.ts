import { classBreaks, type ClassChoice } from './breaks';
import { roundTo } from '../text/format';

interface DivergingOptions extends ClassChoice {
	classes: number;
	decimals: number;
}

/**
 * Where the classes of changes part, evenly on both sides of zero, so that a shade is as strong
 * for a fall as for an equal rise. It is the sizes of the changes that the method parts; fixed
 * edges are read as sizes. Where the figures leave room, an edge lies between two sizes, so that
 * a fall and a rise of one size never differ in class.
 * @param changes in any order and unit, none of them NaN
 * @returns edges for `classOf`, ascending, rounded, none of them twice but the greatest where the
 * last class holds it alone. Zero is always an edge; where some have not changed, the next edge is
 * the first figure above zero, so that exactly no change is a class between the sides. No more
 * classes than asked for, but for fixed edges; some may be empty. [0, 0] where nothing changed;
 * empty for no changes
 */
export function divergingBreaks(
	changes: readonly number[],
	{ classes, decimals, ...choice }: DivergingOptions
): number[] {
	const sizes = changes.map((change) => Math.abs(roundTo(change, decimals)));
	const moved = sizes.filter((size) => size > 0);
	if (moved.length === 0) return sizes.length > 0 ? [0, 0] : [];
	const someStill = moved.length < sizes.length;
	const sides = Math.max(1, Math.floor((someStill ? classes - 1 : classes) / 2));
	const outer = sideEdges(moved, { classes: sides, decimals, ...choice });
	const greatest = Math.max(...moved);
	const inner = outer.filter((edge) => edge < greatest);
	const still = someStill ? [roundTo(10 ** -decimals, decimals)] : [];
	const below = [greatest, ...inner.toReversed()].map((edge) => -edge);
	return [...new Set([...below, 0, ...still, ...inner]), greatest];
}

/** The edges of one side, outwards from the one next to zero; the greatest size may be among them. */
function sideEdges(sizes: number[], options: DivergingOptions): number[] {
	if (options.method === 'equal' || options.method === 'fixed') {
		const fixed = (options.fixed ?? []).map(Math.abs);
		return classBreaks([0, ...sizes], { ...options, fixed }).slice(1);
	}
	const [, ...edges] = classBreaks(sizes, options).slice(0, -1);
	return edges.map((edge) => halfwayBelow(edge, sizes, options));
}

/** From a size that begins a class, halfway to the next smaller one, if a figure lies there. */
function halfwayBelow(edge: number, sizes: number[], { decimals }: DivergingOptions): number {
	const below = Math.max(0, ...sizes.filter((size) => size < edge));
	const halfway = roundTo((below + edge) / 2, decimals);
	return halfway > below ? halfway : edge;
}
