import type { Atlas } from '$lib/domain/area';
import type { AreaBreakdown } from '$lib/domain/area/breakdown';
import { rankAreas } from '$lib/domain/area/ranking';
import { areaViewOf } from '$lib/domain/area/view';
import { DEFAULT_CLASSES } from '$lib/domain/classes/breaks';
import { choropleth, type LegendLine } from '$lib/map/classedAreas/choropleth';
import { picturePaths, type PicturedMap } from '$lib/map/classedAreas/picture';
import { shapesOf, type Boundaries } from '$lib/map/shapes';

/** A small map: its areas as paths, and what their shades mean. */
export interface AreaSketch extends PicturedMap {
	legend: LegendLine[];
}

const BOX = { width: 400, height: 400 };

/** Draws what a table of areas is of. @returns `undefined` where the areas have no such figures */
export function areaSketch(
	atlas: Atlas,
	boundaries: Boundaries,
	{ measure, periodId }: Pick<AreaBreakdown, 'measure' | 'periodId'>
): AreaSketch | undefined {
	const view = areaViewOf(atlas, measure.id, periodId);
	if (!view) return undefined;
	const drawing = choropleth(rankAreas(view), view, DEFAULT_CLASSES);
	return {
		...picturePaths(shapesOf(boundaries, atlas), drawing, BOX),
		legend: drawing.legend
	};
}
