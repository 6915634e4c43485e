import { tidy } from './tidy';

/** Something that wants its centre at `at` and takes up `size`. */
export interface Wanted {
	at: number;
	size: number;
}

interface Placed extends Wanted {
	index: number;
}

/** Things that touch: they move together. */
interface Block {
	things: Placed[];
	size: number;
	start: number;
}

/**
 * Moves things apart along a line just as far as they must go so that none overlaps: each block
 * of crowded things settles around the middle of what they wanted, inside the bounds. The order
 * is kept; equal wishes keep the order given.
 * @returns centres, in the order given. Where all together are longer than the line they start at
 * its start and run over its end.
 */
export function spread(things: Wanted[], bounds: [from: number, to: number]): number[] {
	const sorted = things
		.map((thing, index) => ({ ...thing, index }))
		.sort((a, b) => a.at - b.at || a.index - b.index);
	return sorted
		.reduce((blocks, thing) => join(blocks, [thing], bounds), [] as Block[])
		.flatMap(centresIn)
		.sort((a, b) => a.index - b.index)
		.map(({ centre }) => centre);
}

/** Adds things at the end, and joins them with the blocks that they then run into. */
function join(blocks: Block[], things: Placed[], bounds: [number, number]): Block[] {
	const block = settle(things, bounds);
	const before = blocks.at(-1);
	if (!before || before.start + before.size <= block.start) return [...blocks, block];
	return join(blocks.slice(0, -1), [...before.things, ...things], bounds);
}

/** A block starts at the mean of the starts that each of its things would ask for. */
function settle(things: Placed[], [from, to]: [number, number]): Block {
	let size = 0;
	let starts = 0;
	for (const thing of things) {
		starts += thing.at - thing.size / 2 - size;
		size += thing.size;
	}
	const start = Math.max(from, Math.min(starts / things.length, to - size));
	return { things, size, start };
}

function centresIn({ things, start }: Block) {
	let edge = start;
	return things.map(({ index, size }) => {
		edge += size;
		return { index, centre: tidy(edge - size / 2) };
	});
}
