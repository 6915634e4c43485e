import { ANY, NONE, type Board } from './board';
import type { Home } from './homes';

/** What settles: the areas' homes and, for each area, those that it truly shares a border with. */
export interface Ties {
	homes: readonly Home[];
	neighbours: readonly (readonly number[])[];
}

/** An arrangement costs 1 for each adjacency that is lost, and besides: */
const COSTS = {
	/** for each area the square of its distance from home, in cell widths; */
	away: 0.07,
	/** for each piece that a group is in; */
	piece: 1,
	/** for each edge of a cell that has no other cell behind it. */
	edge: 0.15
};

/** How often every area tries other places, and what worsening is let pass at first and at last. */
const SWEEPS = 3000;
const TOLERANCE = { first: 3, last: 0.15 };

/** The sweeps that stand for every direction, and the most that there are in the end. */
const ROUND = 6;
const MOST = 100;

/** The golden ratio less one: its multiples, less their whole parts, go evenly through 0 to 1. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * Improves an arrangement by sweeps, in which each area tries a place beside each true neighbour
 * that it has lost, and two beside its own; who stands there takes the area's place. A change that
 * lowers the cost is kept. One that raises it is kept where it does so by less than the sweep's
 * tolerance times the square of a share that goes evenly through 0 to 1. The tolerance falls from
 * sweep to sweep: at first the areas find their way past each other, later they come to rest. In
 * the end only what lowers the cost is kept, until nothing does.
 */
export function settle(board: Board, ties: Ties): void {
	const mover = moverOf(board, ties);
	const { first, last } = TOLERANCE;
	for (let turn = 0; turn < SWEEPS; turn++) sweep(turn, first + ((last - first) * turn) / SWEEPS);
	let idle = 0;
	for (let turn = 0; turn < MOST && idle < ROUND; turn++) idle = sweep(turn, 0) ? 0 : idle + 1;

	/** @returns whether anything changed; the turn says in which direction from a place to try */
	function sweep(turn: number, tolerance: number): boolean {
		let changed = false;
		const aim = (area: number, place: number, direction: number) => {
			const to = place + (board.steps[direction % ROUND] ?? 0);
			if (mover.attempt(area, to, tolerance)) changed = true;
		};
		for (const [area, around] of ties.neighbours.entries()) {
			for (const [n, neighbour] of around.entries()) {
				const place = board.placeOf(neighbour);
				if (!board.isBeside(board.placeOf(area), place)) aim(area, place, 5 * turn + n + area);
			}
			aim(area, board.placeOf(area), turn + area);
			aim(area, board.placeOf(area), turn + area + 3);
		}
		return changed;
	}
}

function moverOf(board: Board, { homes, neighbours }: Ties) {
	let share = 0;

	/** What an area adds to the cost by standing on a free place. */
	function costOf(area: number, place: number): number {
		const home = homes[area];
		let cost = home ? COSTS.away * board.away(place, home) : 0;
		for (const neighbour of neighbours[area] ?? [])
			if (board.isBeside(place, board.placeOf(neighbour))) cost -= 1;
		// Standing alone it is one more piece; between two stretches of its group it is one fewer.
		cost += COSTS.piece * (1 - board.stretches(place, board.groupOf(area)));
		return cost - 2 * COSTS.edge * board.taken(place);
	}

	/** @returns what it adds to the cost */
	function put(area: number, place: number): number {
		const cost = costOf(area, place);
		board.put(area, place);
		return cost;
	}

	/** @returns what it takes from the cost */
	function lift(area: number): number {
		const place = board.placeOf(area);
		board.lift(area);
		return costOf(area, place);
	}

	/** Whether an area's move to a free place leaves the whole in one piece without holes. */
	function isWhole(area: number, to: number): boolean {
		const from = board.placeOf(area);
		if (board.isRim(to) || board.stretches(from, ANY) !== 1) return false;
		board.lift(area);
		const whole = board.stretches(to, ANY) === 1;
		board.put(area, from);
		return whole;
	}

	/** Moves an area to a place, and who stands there to the area's; or neither. */
	function attempt(area: number, to: number, tolerance: number): boolean {
		share = (share + GOLDEN) % 1;
		const from = board.placeOf(area);
		const other = board.areaOn(to);
		if (to === from || (other === NONE && !isWhole(area, to))) return false;
		let change = -lift(area);
		if (other !== NONE) change -= lift(other);
		change += put(area, to);
		if (other !== NONE) change += put(other, from);
		if (change < -1e-9 || change < tolerance * share * share) return true;
		board.lift(area);
		if (other !== NONE) board.lift(other);
		board.put(area, from);
		if (other !== NONE) board.put(other, to);
		return false;
	}

	return { attempt };
}
