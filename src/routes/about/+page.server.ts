import { areasRanked } from '$lib/domain/area/nationalTenth';
import { qualityOf } from '$lib/package/parts/cartogram';
import { shippedAreas, shippedBoundaries } from '$lib/server/shipped';
import basemap from '../../basemap.json';

/**
 * Who publishes this copy, as its host said when building it, empty for a copy to try out; the one
 * other host that may be asked for pictures; and what the shipped data say of their own areas.
 */
export function load() {
	const part = shippedAreas();
	const { borders, kept, displacement95 } = qualityOf(part, shippedBoundaries());
	return {
		contact: process.env.OUTTURN_CONTACT ?? '',
		tileHost: basemap.address && new URL(basemap.address).host,
		areas: part.areas.filter(({ kind }) => kind === 'soa').length,
		areasOfEngland: part.measures.map(areasRanked).find((areas) => areas !== undefined),
		cells: { borders, kept: Math.round(kept * borders), widths: displacement95 }
	};
}
