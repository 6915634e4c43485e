/** Longitude, latitude, and whatever else a point has. */
type Point = readonly number[];
type Ring = readonly Point[];

/**
 * The centre of gravity of the largest outer ring of a shape.
 * @param polygons each with its outer ring first
 * @returns latitude and longitude
 */
export function centreOfPolygons(polygons: readonly (readonly Ring[])[]): [number, number] {
	const rings = polygons.map(([outer = []]) => gravityOf(outer));
	const { x, y } = rings.reduce((a, b) => (Math.abs(b.area) > Math.abs(a.area) ? b : a));
	return [y, x];
}

function gravityOf(ring: Ring): { area: number; x: number; y: number } {
	let [area, x, y] = [0, 0, 0];
	for (const [i, [x1 = 0, y1 = 0]] of ring.entries()) {
		const [x2 = 0, y2 = 0] = ring[(i + 1) % ring.length] ?? [];
		const cross = x1 * y2 - x2 * y1;
		area += cross / 2;
		x += ((x1 + x2) * cross) / 6;
		y += ((y1 + y2) * cross) / 6;
	}
	return { area, x: x / area, y: y / area };
}
