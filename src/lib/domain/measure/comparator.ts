/** Whose figures a comparator has: an average of similar bodies, or those of one place or body. */
export const COMPARATOR_KINDS = ['peers', 'nation', 'region', 'peer', 'other'] as const;

/** Somebody whose figures outturns are held against, as the dataset lists them. */
export interface ComparatorRow {
	/** It names the series of its figures. */
	id: string;
	/** As it stands within a sentence: "statistical neighbours", "England". */
	title: string;
	/** The same where there is little room: "neighbours". */
	shortTitle: string;
	kind: (typeof COMPARATOR_KINDS)[number];
}

/** A comparator among the others of its dataset. */
export interface Comparator extends ComparatorRow {
	/** Its place in the dataset's list, from 0. */
	order: number;
	/** Its place among the main ones, from 0, which its mark in charts goes by; the others follow them. */
	place: number;
	/** Shown wherever outturns are; the others only on a measure's page. */
	isMain: boolean;
}

/** With so many or more, those that are not main ones are told together: by a place among them, in a group of a menu. */
export const MANY_COMPARATORS = 5;

/**
 * Those of a measure that are drawn beside its own figures: the main ones; and of many, a region too,
 * since the others are then told one by one.
 */
export const drawnAmong = (comparators: readonly Comparator[]): Comparator[] =>
	comparators.filter(
		({ isMain, kind }) => isMain || (comparators.length >= MANY_COMPARATORS && kind === 'region')
	);

/** Where a dataset has no comparator of a main kind, so many of its first stand in. */
const FIRST = 2;

/** The comparators of a dataset: those of similar bodies together and of nations are the main ones. */
export function comparatorsIn(rows: readonly ComparatorRow[]): Comparator[] {
	const isOfMainKind = ({ kind }: ComparatorRow) => kind === 'peers' || kind === 'nation';
	const hasMainKind = rows.some(isOfMainKind);
	const isMain = (row: ComparatorRow, order: number) =>
		hasMainKind ? isOfMainKind(row) : order < FIRST;
	const all = rows.map((row, order) => ({ row, order, isMain: isMain(row, order) }));
	const placed = [...all.filter((one) => one.isMain), ...all.filter((one) => !one.isMain)];
	return all.map((one) => {
		const { id, title, shortTitle, kind } = one.row;
		const place = placed.indexOf(one);
		return { id, title, shortTitle, kind, order: one.order, place, isMain: one.isMain };
	});
}

/** The main comparators of several measures, each once, in the dataset's order. */
export function mainComparators(
	measures: readonly { comparators: readonly Comparator[] }[]
): Comparator[] {
	const all = measures.flatMap(({ comparators }) => comparators.filter(({ isMain }) => isMain));
	return [...new Map(all.map((one) => [one.id, one])).values()].sort((a, b) => a.order - b.order);
}

/** Words that stand for something else where a comparator's id does, so that none may be called so. */
export const RESERVED_IDS: readonly string[] = [
	'actual',
	'target',
	'forecast',
	'outturn',
	'prior',
	'earlier',
	'direction',
	'rating'
];
