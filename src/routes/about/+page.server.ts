import { areasOfRole, settingOf } from '$lib/domain/area';
import { linkedAtlas } from '$lib/domain/area/linked';
import { NO_AREAS, type AreasPart, type BoundariesPart } from '$lib/data/schema/parts';
import { areasRanked } from '$lib/domain/area/nationalTenth';
import { qualityOf } from '$lib/package/parts/cartogram';
import { shippedAreas, shippedBoundaries } from '$lib/server/shipped';
import basemap from '../../basemap.json';

/**
 * Who publishes this copy, as its host said when building it, empty for a copy to try out; the one
 * other host that may be asked for pictures; and what the shipped data say of their own areas.
 */
export function load() {
	const part = shippedAreas() ?? NO_AREAS;
	const boundaries = shippedBoundaries();
	const atlas = linkedAtlas(part);
	return {
		contact: process.env.OUTTURN_CONTACT ?? '',
		tileHost: basemap.address && new URL(basemap.address).host,
		areas: areasOfRole(atlas.areas, 'area').length,
		areasRanked: atlas.measures.map(areasRanked).find((areas) => areas !== undefined),
		setting: settingOf(atlas),
		cells: boundaries && cellsOf(part, boundaries)
	};
}

/** How true the equal cells are; `undefined` where no area has one. */
function cellsOf(part: AreasPart, boundaries: BoundariesPart) {
	const { cells, borders, kept, displacement95 } = qualityOf(part, boundaries);
	if (cells === 0) return undefined;
	return { borders, kept: Math.round(kept * borders), widths: displacement95 };
}
