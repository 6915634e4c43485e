import { error } from '@sveltejs/kit';
import { disagreementsOf } from '$words/audit/quotes';
import { noSuchMeasure } from '$words/measure/addresses';
import { breakdownsOf } from '$lib/domain/area/breakdown';
import { measurePageOf } from '$lib/domain/measure/measurePage';
import { shippedAtlas, shippedCore } from '$lib/server/shipped';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => shippedCore().measures.map(({ id }) => ({ id }));

/** Everything that one measure's page says, so that it stands in its HTML and not in a script. */
export const load: PageServerLoad = ({ params }) => {
	const measurePage = measurePageOf(shippedCore(), params.id);
	if (!measurePage) error(404, noSuchMeasure(params.id));
	const atlas = shippedAtlas();
	return {
		measurePage,
		/** The measure by area, where it has figures of areas. */
		breakdowns: atlas ? breakdownsOf(atlas, params.id) : [],
		disagreements: disagreementsOf(measurePage.measure)
	};
};
