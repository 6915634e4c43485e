import { changesSince } from '$lib/domain/changes/since';
import { changeReport } from '$words/changes';
import { shippedAtlas, shippedCore } from '$lib/server/shipped';
import { mappedOf } from './mapped';

/**
 * What the overview says, and no more: commentary, notes and sources stay on the measures' own
 * pages, so that this page's HTML stays small.
 */
export function load() {
	const { measures, priorities, comparators, ratings, periods, periodId } = shippedCore();
	const atlas = shippedAtlas();
	return {
		/** Which measures have figures by area, and what people call these areas. */
		mapped: atlas ? mappedOf(atlas) : [],
		changed: changeReport(changesSince({ measures, periods, periodId }), 5),
		core: {
			priorities,
			comparators,
			ratings,
			periods,
			periodId,
			measures: measures.map((measure) => ({
				...measure,
				commentary: [],
				actions: undefined,
				targetNotes: undefined,
				quoted: [],
				observations: measure.observations.map((o) => ({ ...o, note: '', source: '' }))
			}))
		}
	};
}
