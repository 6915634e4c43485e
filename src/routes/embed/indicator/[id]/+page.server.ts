import { error } from '@sveltejs/kit';
import { noSuchMeasure } from '$words/measure/addresses';
import { measurePageOf } from '$lib/domain/measure/measurePage';
import { shippedCore } from '$lib/server/shipped';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => shippedCore().measures.map(({ id }) => ({ id }));

/** What the frame of one measure says, and no more. */
export const load: PageServerLoad = ({ params }) => {
	const measurePage = measurePageOf(shippedCore(), params.id);
	if (!measurePage) error(404, noSuchMeasure(params.id));
	const { measure, periodId, periods } = measurePage;
	const unsaid = { commentary: [], actions: undefined, targetNotes: undefined, quoted: [] };
	return { measure: { ...measure, ...unsaid }, periodId, periods };
};
