import { error } from '@sveltejs/kit';
import { disagreementsOf } from '$lib/domain/audit/disagreements';
import { dossierOf } from '$lib/domain/measure/dossier';
import { shippedAreas, shippedCore } from '$lib/server/shipped';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => shippedCore().measures.map(({ id }) => ({ id }));

/** Everything that one measure's page says, so that it stands in its HTML and not in a script. */
export const load: PageServerLoad = ({ params }) => {
	const dossier = dossierOf(shippedCore(), params.id);
	if (!dossier) error(404, `There is no measure with the address ${params.id}`);
	const maps = shippedAreas().measures.filter(({ indicatorId }) => indicatorId === params.id);
	return {
		dossier,
		maps: maps.map(({ id, title }) => ({ id, title })),
		disagreements: disagreementsOf(dossier.measure)
	};
};
