import { mean, quantile, sum } from 'd3-array';
import { isBeside, middleOf, type Adjacency, type AreaCell, type CartogramArea } from './cell';
import { homesOf } from './homes';

export interface CartogramQuality {
	/** The share of the true adjacencies whose cells share an edge. */
	kept: number;
	/** How far areas are from where they are on the map, in cell widths: all but one in twenty less. */
	displacement95: number;
}

/**
 * How true cells are to the map. For the displacement the map is laid over the cells as well as
 * can be: shifted and scaled, north up, so that the sum of the squared distances is least.
 */
export function cartogramQuality(
	cells: readonly AreaCell[],
	areas: readonly Omit<CartogramArea, 'groupCode'>[],
	adjacencies: readonly Adjacency[]
): CartogramQuality {
	const byCode = new Map(cells.map((cell) => [cell.code, cell]));
	const kept = adjacencies.filter(([one, other]) => {
		const [a, b] = [byCode.get(one), byCode.get(other)];
		return a && b && isBeside(a, b);
	});
	return {
		kept: adjacencies.length > 0 ? kept.length / adjacencies.length : 1,
		displacement95: quantile(distances(byCode, areas), 0.95) ?? 0
	};
}

function distances(
	cells: ReadonlyMap<string, AreaCell>,
	areas: readonly Omit<CartogramArea, 'groupCode'>[]
): number[] {
	const pairs = areas.flatMap((area) => {
		const cell = cells.get(area.code);
		return cell ? [{ area, at: middleOf(cell) }] : [];
	});
	const homes = homesOf(pairs.map(({ area }) => area));
	const x = mean(pairs, ({ at }) => at.x) ?? 0;
	const y = mean(pairs, ({ at }) => at.y) ?? 0;
	const both = pairs.map(({ at }, i) => ({
		at: { x: at.x - x, y: at.y - y },
		home: homes[i] ?? { x: 0, y: 0 }
	}));
	const scale =
		sum(both, ({ at, home }) => at.x * home.x + at.y * home.y) /
			sum(both, ({ home }) => home.x ** 2 + home.y ** 2) || 0;
	return both.map(({ at, home }) => Math.hypot(at.x - scale * home.x, at.y - scale * home.y));
}
