import { areaNoun } from '../area/words';
import { areasRanked, nationalTenth } from '../area/nationalTenth';
import type { ProfileColumn } from './columns';
import { listWords } from './words';

/** How many of a place's ranked areas are in England's most deprived tenth, by one rank. */
interface TenthCount {
	periodId: string;
	inside: number;
	/** How many of its areas are ranked, and how many there are. */
	of: number;
	areas: number;
}

/**
 * For each measure that ranks among England's areas: how many of the place's are in the most
 * deprived tenth, by each of its periods from the earliest. Derived, and said to be.
 */
export function tenthSentences(columns: readonly ProfileColumn[]): string[] {
	const ids = new Set(columns.map(({ measure }) => measure.id));
	return [...ids].flatMap((id) => {
		const [latest, ...earlier] = columns.filter(({ measure }) => measure.id === id);
		const ranked = latest && areasRanked(latest.measure);
		if (!latest || !ranked) return [];
		const counts = [latest, ...earlier].reverse().flatMap((one) => countOf(one, ranked) ?? []);
		const holds = `By ${areaNoun(latest.measure)}, England’s most deprived tenth holds`;
		return counts.length > 0 ? [`${holds} ${heldWords(counts)} (derived from the ranks).`] : [];
	});
}

function countOf({ periodId, own }: ProfileColumn, ranked: number): TenthCount | undefined {
	const ranks = own.flatMap(({ value }) => value ?? []);
	const inside = ranks.filter((rank) => nationalTenth(rank, ranked) === 1).length;
	return ranks.length > 0 ? { periodId, inside, of: ranks.length, areas: own.length } : undefined;
}

/** "7 of its 9 areas in 2004, 7 in 2007 and 8 in 2010", "none of its 8 areas in 2004 or 2010". */
function heldWords(counts: TenthCount[]): string {
	const [first] = counts;
	if (!first) return '';
	if (first.areas === 1) return loneWords(counts);
	if (counts.every(({ inside, of }) => inside === first.inside && of === first.of))
		return `${amountWords(first)} in ${periodsOf(counts, first.inside === 0 ? 'or' : 'and')}`;
	const said = counts.map((count, i) => {
		const words = counts[i - 1]?.of === count.of ? count.inside || 'none' : sharedWords(count);
		return `${words} in ${count.periodId}`;
	});
	return listWords(said);
}

const sharedWords = ({ inside, of, areas }: TenthCount) =>
	`${inside || 'none'} of ${of < areas ? `the ${of} ranked` : `its ${of} areas`}`;

function amountWords(count: TenthCount): string {
	if (count.inside < count.of || count.of < count.areas) return sharedWords(count);
	return count.of === 2 ? 'both of its areas' : `all ${count.of} of its areas`;
}

/** "its one area in 2010, not in 2004 or 2007". */
function loneWords(counts: TenthCount[]): string {
	const inside = counts.filter((count) => count.inside > 0);
	const outside = counts.filter((count) => count.inside === 0);
	const not = outside.length > 0 ? `not in ${periodsOf(outside, 'or')}` : '';
	if (inside.length === 0) return `no area of it in ${periodsOf(outside, 'or')}`;
	return [`its one area in ${periodsOf(inside, 'and')}`, not].filter(Boolean).join(', ');
}

const periodsOf = (counts: TenthCount[], last: string) =>
	listWords(
		counts.map(({ periodId }) => periodId),
		last
	);
