import { extent } from 'd3-array';
import { namedArea, type Held } from './join';
import type { Polygon, Position } from './outline';

/** How far an area's own place may lie outside the bounds of its outline: half as wide again, and a little. */
const BESIDE = 0.5;
const LITTLE = 0.01;

/**
 * The areas whose own place lies elsewhere than their outlines in degrees: the codes may be those of other
 * areas. Areas without a place are not looked at.
 * @returns what they are called
 */
export const areasElsewhere = (
	outlines: ReadonlyMap<string, readonly Polygon[]>,
	{ areas }: Held
): string[] =>
	areas.flatMap((area) => {
		const polygons = outlines.get(area.code);
		const { latitude, longitude } = area;
		if (!polygons || latitude === null || longitude === null) return [];
		return isNear([longitude, latitude], polygons.flat(2)) ? [] : [namedArea(area)];
	});

const isNear = (place: Position, points: Position[]): boolean =>
	([0, 1] as const).every((axis) => {
		const [least = NaN, most = NaN] = extent(points, (at) => at[axis]);
		const beside = (most - least) * BESIDE + LITTLE;
		return place[axis] > least - beside && place[axis] < most + beside;
	});
