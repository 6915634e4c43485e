import { joinReportOf } from '$lib/domain/joinReport';
import { shippedAreas, shippedBoundaries, shippedManifest } from '../shipped.server';

/** What the page says of the shipped data: what it is made of and how it was joined. */
export function load() {
	const { parts } = shippedManifest();
	const { geometries } = shippedBoundaries().objects.soa as unknown as {
		geometries: { id: string }[];
	};
	return {
		report: joinReportOf(
			shippedAreas(),
			geometries.map(({ id }) => id)
		),
		files: Object.entries(parts).map(([name, { bytes }]) => ({ name, bytes }))
	};
}
