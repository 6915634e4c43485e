import { mean } from 'd3-array';

export interface Home {
	x: number;
	y: number;
}

/**
 * Where areas are at home on the honeycomb: their centres on a flat map, in cell widths east and
 * south of the middle of them all. A cell is as wide as makes the areas' spread (the root of their
 * mean squared distance from the middle) that of a full disc of as many cells.
 */
export function homesOf(areas: readonly { latitude: number; longitude: number }[]): Home[] {
	const north = mean(areas, ({ latitude }) => latitude) ?? 0;
	const east = mean(areas, ({ longitude }) => longitude) ?? 0;
	const narrowing = Math.cos((north * Math.PI) / 180);
	const flat = areas.map(({ latitude, longitude }) => ({
		x: (longitude - east) * narrowing,
		y: north - latitude
	}));
	const spread = Math.sqrt(mean(flat, ({ x, y }) => x * x + y * y) ?? 0);
	const width = spread / Math.sqrt((areas.length * Math.sqrt(3)) / (4 * Math.PI)) || 1;
	return flat.map(({ x, y }) => ({ x: x / width, y: y / width }));
}
