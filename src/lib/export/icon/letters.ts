/** A line through points, in a box that is 6 high. */
export type Stroke = Point[];
type Point = [x: number, y: number];

/** Degrees between two points of a curve: smooth at 512 pixels. */
const STEP = 6;

/** A part of an ellipse around a point, from one angle to another: 0 is east, 90 south. */
function arc([x, y]: Point, [rx, ry]: Point, from: number, to: number): Stroke {
	const steps = Math.round(Math.abs(to - from) / STEP);
	return Array.from({ length: steps + 1 }, (_, n) => {
		const angle = ((from + ((to - from) * n) / steps) * Math.PI) / 180;
		return [x + rx * Math.cos(angle), y + ry * Math.sin(angle)];
	});
}

const BOWL = arc([2.2, 1.7], [1.7, 1.7], -90, 90);

/**
 * The letters as lines, since an icon cannot ask for a font: whoever builds the site may have none,
 * and the same package is to have the same icon everywhere.
 */
export const LETTERS: Record<string, Stroke[]> = {
	// prettier-ignore
	A: [[[0, 6], [2.2, 0], [4.4, 6]], [[0.8, 4], [3.6, 4]]],
	B: [
		[[0, 2.9], [0, 0], [2.2, 0], ...arc([2.2, 1.45], [1.5, 1.45], -90, 90), [0, 2.9]],
		[[0, 2.9], [2.4, 2.9], ...arc([2.4, 4.45], [1.6, 1.55], -90, 90), [0, 6], [0, 2.9]]
	],
	C: [arc([2.5, 3], [2.5, 3], -48, -312)],
	D: [[[0, 0], [0, 6], [1.4, 6], ...arc([1.4, 3], [2.8, 3], 90, -90), [0, 0]]],
	// prettier-ignore
	E: [[[3.7, 0], [0, 0], [0, 6], [3.7, 6]], [[0, 3], [3.1, 3]]],
	// prettier-ignore
	F: [[[3.7, 0], [0, 0], [0, 6]], [[0, 3], [3.1, 3]]],
	G: [[...arc([2.5, 3], [2.5, 3], -48, -360), [3, 3]]],
	// prettier-ignore
	H: [[[0, 0], [0, 6]], [[4.2, 0], [4.2, 6]], [[0, 3], [4.2, 3]]],
	// prettier-ignore
	I: [[[0, 0], [0, 6]]],
	J: [[[3, 0], [3, 4.2], ...arc([1.5, 4.2], [1.5, 1.8], 0, 165)]],
	// prettier-ignore
	K: [[[0, 0], [0, 6]], [[3.9, 0], [0, 3.7]], [[1.4, 2.4], [4.1, 6]]],
	// prettier-ignore
	L: [[[0, 0], [0, 6], [3.6, 6]]],
	// prettier-ignore
	M: [[[0, 6], [0, 0], [2.5, 4], [5, 0], [5, 6]]],
	// prettier-ignore
	N: [[[0, 6], [0, 0], [4.2, 6], [4.2, 0]]],
	O: [arc([2.5, 3], [2.5, 3], 0, 360)],
	P: [[[0, 6], [0, 0], [2.2, 0], ...BOWL, [0, 3.4]]],
	// prettier-ignore
	Q: [arc([2.5, 3], [2.5, 3], 0, 360), [[3, 4.4], [4.9, 6.3]]],
	// prettier-ignore
	R: [[[0, 6], [0, 0], [2.2, 0], ...BOWL, [0, 3.4]], [[2, 3.4], [4.1, 6]]],
	S: [[...arc([2, 1.5], [1.85, 1.5], -25, -270), ...arc([2, 4.5], [2, 1.5], -90, 155)]],
	// prettier-ignore
	T: [[[0, 0], [4.4, 0]], [[2.2, 0], [2.2, 6]]],
	U: [[[0, 0], [0, 3.9], ...arc([2.1, 3.9], [2.1, 2.1], 180, 0), [4.2, 0]]],
	// prettier-ignore
	V: [[[0, 0], [2.2, 6], [4.4, 0]]],
	// prettier-ignore
	W: [[[0, 0], [1.5, 6], [3, 0.8], [4.5, 6], [6, 0]]],
	// prettier-ignore
	X: [[[0, 0], [4.2, 6]], [[4.2, 0], [0, 6]]],
	// prettier-ignore
	Y: [[[0, 0], [2.2, 3.2], [4.4, 0]], [[2.2, 3.2], [2.2, 6]]],
	// prettier-ignore
	Z: [[[0, 0], [4, 0], [0, 6], [4, 6]]]
};
