import { shippedCore } from '$lib/server/shipped';

/** The whole report: every measure with its commentary, notes and sources. */
export function load() {
	const { measures, priorities, comparators, ratings, periods, periodId } = shippedCore();
	return {
		core: {
			priorities,
			comparators,
			ratings,
			periods,
			periodId,
			measures: measures.map((measure) => ({ ...measure, quoted: [] }))
		}
	};
}
