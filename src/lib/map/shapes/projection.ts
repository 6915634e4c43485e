import type { Position } from 'geojson';

export type Point = [x: number, y: number];

export interface Box {
	width: number;
	height: number;
}

/** Positions put into a box: how large it came to be, and where each position falls. */
export interface Projection extends Box {
	at: (position: Position) => Point;
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** The Mercator projection, as web maps have it: longitude and latitude in, y downwards out. */
export const mercator = ([longitude = 0, latitude = 0]: Position): Point => [
	radians(longitude),
	-Math.log(Math.tan(Math.PI / 4 + radians(latitude) / 2))
];

/**
 * A projection in which positions fill a box as far as their shape allows, with a margin around
 * them; the box it comes to is no higher and no wider than they need. Points are rounded to tenths.
 */
export function projectionInto(positions: Position[], { width, height }: Box, margin = 0) {
	const points = positions.map(mercator);
	const [left, right] = extent(points.map(([x]) => x));
	const [top, bottom] = extent(points.map(([, y]) => y));
	const room = { width: width - 2 * margin, height: height - 2 * margin };
	const scale = Math.min(room.width / (right - left), room.height / (bottom - top));
	const tenths = (value: number) => Math.round(value * 10) / 10;
	const projection: Projection = {
		width: Math.ceil((right - left) * scale + 2 * margin),
		height: Math.ceil((bottom - top) * scale + 2 * margin),
		at(position) {
			const [x, y] = mercator(position);
			return [tenths((x - left) * scale + margin), tenths((y - top) * scale + margin)];
		}
	};
	return projection;
}

const extent = (values: number[]): [number, number] =>
	values.reduce<[number, number]>(
		([least, most], value) => [Math.min(least, value), Math.max(most, value)],
		[Infinity, -Infinity]
	);
