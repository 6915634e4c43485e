import type { AreaMeasure } from './index';

/**
 * How many areas of the nation a rank counts among from the most deprived.
 * @returns `undefined` for a measure that is no such rank, or where it is not known
 */
export const areasRanked = ({
	unit,
	polarity,
	rankedAmong
}: Pick<AreaMeasure, 'unit' | 'polarity' | 'rankedAmong'>): number | undefined =>
	unit.kind === 'rank' && polarity === 'higher' ? (rankedAmong ?? undefined) : undefined;

/** The tenth that a rank falls into: 1 is the most deprived, 10 the least. Derived, not published. */
export const nationalTenth = (rank: number, areas: number): number =>
	Math.ceil((10 * rank) / areas);
