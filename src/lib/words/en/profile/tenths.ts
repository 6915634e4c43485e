import { tenthsOf, type TenthCount } from '$lib/domain/profile/tenths';
import type { ProfileColumn } from '$lib/domain/profile/columns';
import type { Setting } from '$lib/domain/area';
import { nationName } from '../area/geographies';
import { areaNoun } from '../area/figures';
import { listAnd, listOr } from '../common';

/** How many of a place's areas the nation's most deprived tenth holds, a sentence for each measure of ranks. */
export const tenthSentences = (columns: readonly ProfileColumn[], setting: Setting): string[] =>
	tenthsOf(columns).map(
		({ measure, counts }) =>
			`By ${areaNoun(measure)}, ${nationName(setting)}’s most deprived tenth holds ${heldWords(counts)} (derived from the ranks).`
	);

/** "7 of its 9 areas in 2004, 7 in 2007 and 8 in 2010", "none of its 8 areas in 2004 or 2010". */
function heldWords(counts: TenthCount[]): string {
	const [first] = counts;
	if (!first) return '';
	if (first.areas === 1) return loneWords(counts);
	if (counts.every(({ inside, of }) => inside === first.inside && of === first.of))
		return `${amountWords(first)} in ${(first.inside === 0 ? listOr : listAnd)(periodsOf(counts))}`;
	const said = counts.map((count, i) => {
		const words = counts[i - 1]?.of === count.of ? count.inside || 'none' : sharedWords(count);
		return `${words} in ${count.period}`;
	});
	return listAnd(said);
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
	const not = outside.length > 0 ? `not in ${listOr(periodsOf(outside))}` : '';
	if (inside.length === 0) return `no area of it in ${listOr(periodsOf(outside))}`;
	return [`its one area in ${listAnd(periodsOf(inside))}`, not].filter(Boolean).join(', ');
}

const periodsOf = (counts: TenthCount[]) => counts.map(({ period }) => period);
