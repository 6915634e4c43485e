import type { Atlas } from '$lib/domain/area';
import { rankAreas } from '$lib/domain/area/ranking';
import { areaViewOf } from '$lib/domain/area/view';
import { DEFAULT_CLASSES } from '$lib/domain/classes/breaks';
import type { MapSlide } from '$lib/deck';
import { choropleth, type LegendLine } from '$lib/map/classedAreas/choropleth';
import { picturePaths, type PicturedMap } from '$lib/map/classedAreas/picture';
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
	const map = picturePaths(shapesOf(boundaries, atlas), drawing, BOX);
	const spots = rows.flatMap(({ code, rank }) => {
		const area = map.areas.find((one) => one.code === code);
		return area ? [{ rank, x: area.centre[0], y: area.centre[1] }] : [];
	});
	return { ...map, spots: apart(spots), legend: drawing.legend };
}

type Spot = DrawnMap['spots'][number];

/** How near two numbers may stand, and how often they are pushed. */
const [NEAR, PUSHES] = [14, 30];

/** Numbers of areas that lie close together, pushed apart until each can be read. */
function apart(spots: Spot[]): Spot[] {
	const placed = spots.map((spot) => ({ ...spot }));
	for (let push = 0; push < PUSHES; push += 1)
		for (const [i, a] of placed.entries())
			for (const b of placed.slice(i + 1)) {
				const distance = Math.hypot(b.x - a.x, b.y - a.y) || 1;
				const by = Math.max(0, NEAR - distance) / 2 / distance;
				const [x, y] = [(b.x - a.x) * by, (b.y - a.y || 1) * by];
				[a.x, a.y, b.x, b.y] = [a.x - x, a.y - y, b.x + x, b.y + y];
			}
	return placed;
}
