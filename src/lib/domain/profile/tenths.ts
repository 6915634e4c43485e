import type { AreaMeasure } from '../area';
import { areasRanked, nationalTenth } from '../area/nationalTenth';
import type { ProfileColumn } from './columns';

/** How many of a place's ranked areas are in the nation's most deprived tenth, in one period. */
export interface TenthCount {
	/** What its period is called. */
	period: string;
	inside: number;
	/** How many of its areas are ranked, and how many there are. */
	of: number;
	areas: number;
}

/** The counts of one measure, from its earliest period. */
export interface MeasureTenths {
	measure: AreaMeasure;
	counts: TenthCount[];
}

/**
 * For each measure that ranks among the nation's areas: how many of the place's are in the most
 * deprived tenth, by each of its periods. Derived, not published.
 */
export function tenthsOf(columns: readonly ProfileColumn[]): MeasureTenths[] {
	const ids = new Set(columns.map(({ measure }) => measure.id));
	return [...ids].flatMap((id) => {
		const own = columns.filter(({ measure }) => measure.id === id);
		const measure = own[0]?.measure;
		const ranked = measure && areasRanked(measure);
		if (!measure || !ranked) return [];
		const counts = own.toReversed().flatMap((column) => countOf(column, ranked) ?? []);
		return counts.length > 0 ? [{ measure, counts }] : [];
	});
}

function countOf({ label, own }: ProfileColumn, ranked: number): TenthCount | undefined {
	const ranks = own.flatMap(({ value }) => value ?? []);
	const inside = ranks.filter((rank) => nationalTenth(rank, ranked) === 1).length;
	return ranks.length > 0
		? { period: label, inside, of: ranks.length, areas: own.length }
		: undefined;
}
