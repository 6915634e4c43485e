import { PNG } from 'pngjs';
import { SAFE, SIDE, type IconDrawing } from '$lib/export/icon/drawing';
import type { Stroke } from '$lib/export/icon/letters';

/** Of a box of 32; a ground that a device cuts to its own shape has no corners. */
const CORNER = 6;

/**
 * An icon as a PNG file: each pixel has as much ink as lies over it, by its distance to the lines.
 * @param size its side in pixels
 * @param isMaskable whether a device may cut it to a shape of its own
 */
export function drawingPng(drawing: IconDrawing, size: number, isMaskable: boolean): Uint8Array {
	const png = new PNG({ width: size, height: size });
	const pixel = SIDE / size;
	const ink = rgbOf(drawing.ink);
	const ground = rgbOf(drawing.ground);
	for (let row = 0; row < size; row++)
		for (let column = 0; column < size; column++) {
			const at: Stroke[number] = [(column + 0.5) * pixel, (row + 0.5) * pixel];
			const share = covered(inkDistance(drawing, isMaskable ? shrunk(at) : at), pixel);
			const shown = isMaskable ? 1 : covered(groundDistance(at), pixel);
			const mixed = ground.map((one, i) => Math.round(one + ((ink[i] ?? 0) - one) * share));
			png.data.set([...mixed, Math.round(255 * shown)], 4 * (row * size + column));
		}
	return PNG.sync.write(png);
}

/** Where a pixel lies in the drawing, which is shrunk to what no shape cuts off. */
const shrunk = ([x, y]: Stroke[number]): Stroke[number] => [
	(x - SIDE / 2) / SAFE + SIDE / 2,
	(y - SIDE / 2) / SAFE + SIDE / 2
];

/** How much of a pixel lies within an edge that is so far away; below 0 it is inside. */
const covered = (distance: number, pixel: number): number =>
	Math.min(1, Math.max(0, 0.5 - distance / pixel));

/** How far a point is from the edge of the nearest line; below 0 it is upon it. */
const inkDistance = ({ strokes }: IconDrawing, point: Stroke[number]): number =>
	Math.min(
		...strokes.flatMap(({ points, width }) =>
			points.slice(1).map((to, i) => fromLine(point, points[i] ?? to, to) - width / 2)
		)
	);

function fromLine([x, y]: Stroke[number], [x1, y1]: Stroke[number], [x2, y2]: Stroke[number]) {
	const [dx, dy] = [x2 - x1, y2 - y1];
	const along = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1);
	const part = Math.min(1, Math.max(0, along));
	return Math.hypot(x - x1 - part * dx, y - y1 - part * dy);
}

/** How far a point is outside the ground with its round corners. */
function groundDistance([x, y]: Stroke[number]): number {
	const inner = SIDE / 2 - CORNER;
	const [dx, dy] = [Math.abs(x - SIDE / 2) - inner, Math.abs(y - SIDE / 2) - inner];
	const outside = Math.hypot(Math.max(dx, 0), Math.max(dy, 0));
	return outside + Math.min(Math.max(dx, dy), 0) - CORNER;
}

const rgbOf = (colour: string): number[] =>
	[1, 3, 5].map((from) => parseInt(colour.slice(from, from + 2), 16));
