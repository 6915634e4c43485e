import { unlinked } from '../../domain/measure/linked';
import { checked } from '../checked';
import type { Dataset, DatasetRepository } from '../datasetRepository';
import { fetchChecked, type Fetcher } from '../load';
import { loadPart } from '../loadPart';
import type { AllParts, FurtherParts } from './commit';
import { CorePart } from '../schema/core';
import { PARTS, type PartOf } from '../schema/parts';

/**
 * All five parts of a dataset, from the store or, where they are not stored, from the host. Their
 * fields are in the order of the schema, so that a part has the text that its hash was made from.
 * @throws LoadError where one is neither stored nor can be fetched, or does not fit
 */
export async function partsOf(
	repository: DatasetRepository,
	fetcher: Fetcher,
	dataset: Dataset
): Promise<AllParts> {
	const part = async <N extends keyof FurtherParts>(name: N): Promise<PartOf<N>> => {
		const held = await loadPart(repository, fetcher, dataset, name);
		return checked(PARTS[name], held, dataset.parts[name].file) as PartOf<N>;
	};
	const { file } = dataset.parts.core;
	const held = await repository.get(dataset.id);
	const core = held ? unlinked(held.core) : await fetchChecked(fetcher, CorePart, file);
	const [areas, boundaries, places, postcodes] = await Promise.all([
		part('areas'),
		part('boundaries'),
		part('places'),
		part('postcodes')
	]);
	return { core, areas, boundaries, places, postcodes };
}
