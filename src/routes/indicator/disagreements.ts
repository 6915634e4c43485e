import type { Disagreement } from '$lib/domain/audit/disagreements';
import type { Measure } from '$lib/domain/measure';

/** Works them out for a dataset that is not the shipped one, whose pages were not built. */
export const laterDisagreements = async (measure: Measure): Promise<Disagreement[]> =>
	(await import('$lib/domain/audit/disagreements')).disagreementsOf(measure);
