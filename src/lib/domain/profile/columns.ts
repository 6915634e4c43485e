import type { Atlas } from '../area';
import { publishedCount, rankAreas, type RankedArea } from '../area/ranking';
import { areaPeriods, areaViewOf, type AreaView } from '../area/view';

/** One measure in one period, as it stands in the profile of a place. */
export interface ProfileColumn extends AreaView {
	/** "imd-rank 2010". */
	id: string;
	/** Whether this is the measure's latest period. */
	isLatest: boolean;
	/** How many of all areas have a figure. */
	published: number;
	/** The place's own areas, worst first; ranks count among these. */
	own: RankedArea[];
	/** All areas, worst first. */
	all: RankedArea[];
}

/**
 * A column for each measure in each of its periods: measures in the atlas's order, each measure's
 * latest period first. A period without a figure of any area has none.
 * @param codes of the place's own areas
 */
export const profileColumns = (atlas: Atlas, codes: ReadonlySet<string>): ProfileColumn[] =>
	atlas.measures.flatMap(({ id }) =>
		areaPeriods(atlas, id)
			.flatMap((period) => areaViewOf(atlas, id, period.id) ?? [])
			.filter(({ figures }) => publishedCount(figures) > 0)
			.map((view, i) => columnOf(view, codes, i === 0))
	);

function columnOf(view: AreaView, codes: ReadonlySet<string>, isLatest: boolean): ProfileColumn {
	const { measure, periodId, figures } = view;
	const own = figures.filter(({ area }) => codes.has(area.code));
	return {
		...view,
		id: `${measure.id} ${periodId}`,
		isLatest,
		published: publishedCount(figures),
		own: rankAreas({ figures: own, measure }),
		all: rankAreas(view)
	};
}

/** Whether every area has a figure. */
export const isComplete = ({ published, figures }: ProfileColumn): boolean =>
	published === figures.length;

/** The areas of a ranking that have a figure, worst first. */
export const publishedOf = (ranked: readonly RankedArea[]): RankedArea[] =>
	ranked.filter(({ value }) => value !== null);

/** Which measure and period are chosen on the page. */
export type Chosen = Pick<ProfileColumn, 'periodId'> & { measureId: string };

/** The column that is chosen; `undefined` where there is none of that measure and period. */
export const chosenColumn = (
	columns: readonly ProfileColumn[],
	{ measureId, periodId }: Chosen
): ProfileColumn | undefined => columns.find(({ id }) => id === `${measureId} ${periodId}`);

/** The chosen column where it covers every area, else the first that does, latest before earlier. */
export function completeColumn(
	columns: readonly ProfileColumn[],
	chosen: Chosen
): ProfileColumn | undefined {
	const own = chosenColumn(columns, chosen);
	if (own && isComplete(own)) return own;
	const complete = columns.filter(isComplete);
	return complete.find(({ isLatest }) => isLatest) ?? complete[0];
}

/**
 * The column that orders the place's areas: the chosen one, unless it has figures for fewer than
 * two of them; then one that covers every area, if there is any.
 */
export function orderColumn(
	columns: readonly ProfileColumn[],
	chosen: Chosen
): ProfileColumn | undefined {
	const own = chosenColumn(columns, chosen);
	if (own && publishedOf(own.own).length > 1) return own;
	return completeColumn(columns, chosen) ?? own ?? columns[0];
}
