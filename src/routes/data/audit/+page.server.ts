import { shippedCore } from '$lib/server/shipped';

/** What the audit says, and no more: commentary and notes stay on the measures' own pages. */
export function load() {
	const { measures, periods, periodId } = shippedCore();
	return {
		core: {
			periods,
			periodId,
			measures: measures.map((measure) => ({
				...measure,
				commentary: [],
				actions: undefined,
				targetNotes: undefined,
				observations: measure.observations.map((o) => ({ ...o, note: '' }))
			}))
		}
	};
}
