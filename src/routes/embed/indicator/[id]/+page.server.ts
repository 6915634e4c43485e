import { error } from '@sveltejs/kit';
import { dossierOf } from '$lib/domain/measure/dossier';
import { shippedCore } from '$lib/server/shipped';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => shippedCore().measures.map(({ id }) => ({ id }));

/** What the frame of one measure says, and no more. */
export const load: PageServerLoad = ({ params }) => {
	const dossier = dossierOf(shippedCore(), params.id);
	if (!dossier) error(404, `There is no measure with the address ${params.id}`);
	const { measure, periodId, periodIds } = dossier;
	return { measure: { ...measure, commentary: [], quoted: [] }, periodId, periodIds };
};
