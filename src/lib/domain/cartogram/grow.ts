import { ascending } from 'd3-array';
import { ANY, NONE, type Board } from './board';
import type { Home } from './homes';

/**
 * Puts areas on an empty board one by one, those at home nearest to the middle first: each takes
 * the free place nearest to its home of those that keep the whole in one piece without holes.
 */
export function grow(board: Board, homes: readonly Home[]): void {
	const away = homes.map(({ x, y }) => x * x + y * y);
	const order = [...homes.keys()].sort((a, b) => ascending(away[a], away[b]) || a - b);
	const free = new Set([board.middle]);
	for (const area of order) {
		const place = nearestOf(free, board, homes[area]);
		board.put(area, place);
		free.delete(place);
		for (const step of board.steps) if (board.areaOn(place + step) === NONE) free.add(place + step);
	}
}

function nearestOf(free: ReadonlySet<number>, board: Board, home: Home = { x: 0, y: 0 }): number {
	let [nearest, least] = [NONE, Infinity];
	for (const place of free) {
		if (board.stretches(place, ANY) > 1) continue;
		const away = board.away(place, home);
		if (away < least || (away === least && place < nearest)) [nearest, least] = [place, away];
	}
	return nearest;
}
