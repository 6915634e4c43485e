/** A class or a bar: from its lower edge up to but not with its upper, or with it where last. */
export interface ValueRange {
	from: number;
	to: number;
	last: boolean;
}

/** What is chosen by value: a class or a bar, or the areas that were not published. */
export type Picked = ValueRange | 'none';

/** The range of each class that the edges part; none for no edges. */
export const rangesOf = (edges: readonly number[]): ValueRange[] =>
	edges.slice(1).map((to, n) => ({ from: edges[n] ?? to, to, last: n === edges.length - 2 }));

/** Whether a range holds a value, at the decimals that both were rounded to. */
export const isInRange = (value: number, { from, to, last }: ValueRange): boolean =>
	value >= from && (value < to || (last && value === to));

/** Whether a value is of what is chosen; `null` is not published. */
export const isPicked = (value: number | null, picked: Picked): boolean =>
	picked === 'none' ? value === null : value !== null && isInRange(value, picked);

/** Whether two choices by value are one. */
export function isSamePick(one: Picked | undefined, other: Picked | undefined): boolean {
	if (typeof one !== 'object' || typeof other !== 'object') return one === other;
	return one.from === other.from && one.to === other.to && one.last === other.last;
}

/** Whether all of a range is of what is chosen. */
export const isWithinPick = (range: ValueRange, picked: Picked): boolean =>
	picked !== 'none' &&
	isInRange(range.from, picked) &&
	(range.to < picked.to || (range.to === picked.to && (picked.last || !range.last)));
