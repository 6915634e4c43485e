import type { LoadedDataset } from '$lib/data/datasetRepository';
import type { Atlas } from '$lib/domain/area';
import { breakdownsOf, type AreaBreakdown } from '$lib/domain/area/breakdown';

/** A measure by area in a dataset that did not come with the page; none until its areas have come. */
export const knownBreakdowns = (
	known: { id: string; atlas: Atlas | undefined } | undefined,
	held: LoadedDataset | undefined,
	indicatorId: string
): AreaBreakdown[] =>
	known?.atlas && known.id === held?.dataset.id ? breakdownsOf(known.atlas, indicatorId) : [];
