import type { AreaMeasure } from './index';

/**
 * How many areas of England a rank counts among, as the measure's own description states it
 * ("among the 32,482 super output areas of England").
 * @returns `undefined` for a measure that is no rank from the most deprived, or does not state it
 */
export function areasRanked({
	unit,
	polarity,
	description
}: Pick<AreaMeasure, 'unit' | 'polarity' | 'description'>): number | undefined {
	const fromMostDeprived = polarity === 'higher' && description.includes('most deprived');
	if (unit !== 'rank' || !fromMostDeprived) return undefined;
	const stated = /among the ([\d,]+) (?:lower )?super output areas of England/.exec(description);
	return stated?.[1] ? Number(stated[1].replaceAll(',', '')) : undefined;
}

/** The tenth that a rank falls into: 1 is the most deprived, 10 the least. Derived, not published. */
export const nationalTenth = (rank: number, areas: number): number =>
	Math.ceil((10 * rank) / areas);
