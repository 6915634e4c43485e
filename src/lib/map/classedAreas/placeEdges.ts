/** Where a class's edge stands in a histogram; its number is left out where there is no room. */
export interface EdgeMark {
	value: number;
	/** Per cent of the width. */
	x: number;
	words: string;
	/** Which end of the number stands at the edge. */
	anchor: 'start' | 'middle' | 'end';
	hasRoom: boolean;
}

/** The narrowest histogram, and what a character of its numbers takes, in pixels. */
const NARROW = 288;
const CHARACTER = 6.6;
const GAP = 6;

/**
 * Places each edge on a scale, and finds which numbers have room beside each other where the
 * histogram is narrowest: the outer ones first, then zero, then the others from the left.
 */
export function placeEdges(
	edges: readonly number[],
	{ from, to }: { from: number; to: number },
	said: (edge: number) => string
): EdgeMark[] {
	const marks = [...new Set(edges)].map((value) => {
		const x = (100 * (value - from)) / (to - from);
		return { value, x, words: said(value), anchor: anchorAt(x), hasRoom: false };
	});
	const [first, last] = [marks[0], marks.at(-1)];
	const important = [first, last, ...marks.filter(({ value }) => value === 0), ...marks];
	for (const mark of important) {
		if (!mark || mark.hasRoom) continue;
		mark.hasRoom = marks.every((other) => !other.hasRoom || isApart(mark, other));
	}
	return marks;
}

const anchorAt = (x: number): EdgeMark['anchor'] => (x < 10 ? 'start' : x > 90 ? 'end' : 'middle');

const BEFORE = { start: 0, middle: 0.5, end: 1 } as const;

function extent({ x, words, anchor }: EdgeMark): [left: number, right: number] {
	const width = words.length * CHARACTER;
	const left = (x / 100) * NARROW - BEFORE[anchor] * width;
	return [left, left + width];
}

function isApart(mark: EdgeMark, other: EdgeMark): boolean {
	const [[left, right], [otherLeft, otherRight]] = [extent(mark), extent(other)];
	return left - otherRight >= GAP || otherLeft - right >= GAP;
}
