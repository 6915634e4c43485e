import { unlinked } from '../../domain/measure/linked';
import { checked } from '../checked';
import type { Dataset, DatasetRepository } from '../datasetRepository';
import { fetchChecked, type Fetcher } from '../load';
import { loadPart } from '../loadPart';
import type { AllParts } from './commit';
import { CorePart } from '../schema/core';
import { PARTS, type FurtherName, type PartOf } from '../schema/parts';

/**
 * All parts that a dataset has, from the store or, where they are not stored, from the host. Their
 * fields are in the order of the schema, so that a part has the text that its hash was made from.
 * @throws LoadError where one is neither stored nor can be fetched, or does not fit
 */
export async function partsOf(
	repository: DatasetRepository,
	fetcher: Fetcher,
	dataset: Dataset
): Promise<AllParts> {
	const part = async <N extends FurtherName>(name: N): Promise<{ [M in N]?: PartOf<M> }> => {
		const entry = dataset.parts[name];
		if (!entry) return {};
		const held = await loadPart(repository, fetcher, dataset, name);
		return { [name]: checked(PARTS[name], held, entry.file) } as { [M in N]?: PartOf<M> };
	};
	const { file } = dataset.parts.core;
	const held = await repository.get(dataset.id);
	const core = held
		? checked(CorePart, unlinked<CorePart>(held.core), file)
		: await fetchChecked(fetcher, CorePart, file);
	const further = await Promise.all([
		part('areas'),
		part('boundaries'),
		part('places'),
		part('postcodes')
	]);
	return Object.assign({ core }, ...further) as AllParts;
}
