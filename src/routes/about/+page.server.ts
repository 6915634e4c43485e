import { shippedAreas, shippedBoundaries, shippedCore, shippedManifest } from '$lib/server/shipped';
import basemap from '../../basemap.json';
import { aboutFacts } from './facts';

/**
 * Who publishes this copy, as its host said when building it or else the package, empty for a copy to
 * try out; the one other host that may be asked for pictures; what the shipped data say of their
 * rules, sources and areas.
 */
export function load() {
	const dataset = shippedManifest();
	return {
		contact: process.env.OUTTURN_CONTACT ?? dataset.site.contact ?? '',
		tileHost: basemap.address && new URL(basemap.address).host,
		facts: aboutFacts({
			dataset,
			core: shippedCore(),
			areas: shippedAreas(),
			boundaries: shippedBoundaries()
		})
	};
}
