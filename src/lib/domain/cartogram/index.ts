import { ascending } from 'd3-array';
import { Board } from './board';
import type { Adjacency, AreaCell, CartogramArea } from './cell';
import { grow } from './grow';
import { homesOf } from './homes';
import { settle } from './settle';

export * from './cell';
export * from './quality';

/**
 * A cartogram: a hexagon of the same size for each area, so that an area of fields weighs no more
 * on the eye than a street of flats. The whole is one piece without holes, and north is up;
 * neighbours are kept together, and groups whole, as far as it goes on a honeycomb.
 *
 * 1. `homesOf`: the centres on a flat map, in cell widths, are where the areas would like to be.
 * 2. `grow`: from the middle outgroups, each area takes the free cell nearest to its home.
 * 3. `settle`: areas change places, at first also for the worse, as long as the cost falls.
 *
 * Nothing is left to chance: the same areas have the same cells, in whatever order they come.
 */
export function cartogram(
	areas: readonly CartogramArea[],
	adjacencies: readonly Adjacency[]
): AreaCell[] {
	const sorted = [...areas].sort((a, b) => ascending(a.code, b.code));
	const groups = [...new Set(sorted.map(({ groupCode }) => groupCode))];
	const board = new Board(sorted.map(({ groupCode }) => groups.indexOf(groupCode)));
	const homes = homesOf(sorted);
	grow(board, homes);
	settle(board, { homes, neighbours: neighboursOf(sorted, adjacencies) });
	const cells = board.cells();
	return sorted.flatMap(({ code }, i) => {
		const cell = cells[i];
		return cell ? [{ code, ...cell }] : [];
	});
}

/** For each area the numbers of those that it shares a border with, in order. */
function neighboursOf(areas: readonly CartogramArea[], adjacencies: readonly Adjacency[]) {
	const numbers = new Map(areas.map(({ code }, i) => [code, i]));
	const around = areas.map(() => new Set<number>());
	for (const [one, other] of adjacencies) {
		const [a, b] = [numbers.get(one), numbers.get(other)];
		if (a === undefined || b === undefined || a === b) continue;
		around[a]?.add(b);
		around[b]?.add(a);
	}
	return around.map((own) => [...own].sort(ascending));
}
