import type { Atlas } from '$lib/domain/area';
import { rankAreas } from '$lib/domain/areaRanking';
import { areaViewOf } from '$lib/domain/areaView';
import { DEFAULT_CLASSES } from '$lib/domain/classBreaks';
import type { MapSlide } from '$lib/domain/deck';
import { choropleth, type LegendLine } from '$lib/map/choropleth';
import { picturePaths, type PicturedMap } from '$lib/map/picturePaths';
import { shapesOf, type Boundaries } from '$lib/map/shapes';

/** The map of a slide: its areas as paths, and the ranks of those that the table names. */
export interface DrawnMap extends PicturedMap {
	spots: { rank: string; x: number; y: number }[];
	legend: LegendLine[];
}

const BOX = { width: 480, height: 460 };

/** Draws what a slide's table is of. @returns `undefined` where the areas have no such figures */
export function drawnMap(
	atlas: Atlas,
	boundaries: Boundaries,
	{ areaMeasureId, periodId, rows }: MapSlide
): DrawnMap | undefined {
	const view = areaViewOf(atlas, areaMeasureId, periodId);
	if (!view) return undefined;
	const drawing = choropleth(rankAreas(view), view, DEFAULT_CLASSES);
	const map = picturePaths(shapesOf(boundaries), drawing, BOX);
	const spots = rows.flatMap(({ code, rank }) => {
		const area = map.areas.find((one) => one.code === code);
		return area ? [{ rank, x: area.centre[0], y: area.centre[1] }] : [];
	});
	return { ...map, spots, legend: drawing.legend };
}
