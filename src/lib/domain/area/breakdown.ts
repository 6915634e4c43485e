import { areaName, homeOf, type AreaMeasure, type Atlas, type Geography } from './index';
import { publishedCount, rankAreas } from './ranking';
import { areaPeriods, areaViewOf, type PublishedFigure } from './view';

/** One area in a measure's table of areas: 1 is the worst. */
export interface BreakdownRow extends PublishedFigure {
	code: string;
	name: string;
	/** The group that it is told by: "Boston Castle"; "" where it is in none. */
	group: string;
	rank: number | undefined;
	tied: boolean;
}

/** What a measure says area by area in its latest period. */
export interface AreaBreakdown {
	measure: AreaMeasure;
	periodId: string;
	/** What its period is called. */
	label: string;
	/** What the areas are. */
	areas: Geography;
	/** What their groups are; `undefined` where they are in none. */
	groups: Geography | undefined;
	/** The areas with a figure, worst first. */
	rows: BreakdownRow[];
	/** Those without one, by name. */
	missing: BreakdownRow[];
}

/**
 * The figures by area of a measure of the scorecard: one entry for each measure of areas that belongs
 * to it, in the atlas's order. One without a figure of any area has none.
 */
export const breakdownsOf = (atlas: Atlas, indicatorId: string): AreaBreakdown[] =>
	atlas.measures
		.filter((measure) => measure.indicatorId === indicatorId)
		.flatMap(({ id }) => areaViewOf(atlas, id, areaPeriods(atlas, id)[0]?.id ?? '') ?? [])
		.filter(({ figures }) => publishedCount(figures) > 0)
		.map((view) => {
			const rows = rankAreas(view).map(({ area, ...figure }) => ({
				...figure,
				code: area.code,
				name: areaName(area),
				group: homeOf(area)?.name ?? ''
			}));
			const [home] = view.figures.flatMap(({ area }) => homeOf(area) ?? []);
			return {
				measure: view.measure,
				periodId: view.periodId,
				label: view.label,
				areas: view.setting.areas,
				groups: home?.geography,
				rows: rows.filter(({ value }) => value !== null),
				missing: rows.filter(({ value }) => value === null)
			};
		});
