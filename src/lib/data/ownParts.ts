import { checked } from './fault';
import type { Dataset, Keeper } from './keeper';
import { fetchChecked, type Fetcher } from './load';
import { loadPart } from './loadPart';
import type { AllParts, FurtherParts } from './own';
import { CorePart } from './schema/core';
import { PARTS, type PartOf } from './schema/parts';

/**
 * All five parts of a dataset, from the store or, where they are not held, from the host. Their
 * fields stand in the order of the schema, so that a part has the text that its hash was made of.
 * @throws DataFault where one is neither held nor to be had, or does not fit
 */
export async function partsOf(
	keeper: Keeper,
	fetcher: Fetcher,
	dataset: Dataset
): Promise<AllParts> {
	const part = async <N extends keyof FurtherParts>(name: N): Promise<PartOf<N>> => {
		const held = await loadPart(keeper, fetcher, dataset, name);
		return checked(PARTS[name], held, dataset.parts[name].file) as PartOf<N>;
	};
	const { file } = dataset.parts.core;
	const core =
		(await keeper.get(dataset.id))?.core ?? (await fetchChecked(fetcher, CorePart, file));
	const [areas, boundaries, places, postcodes] = await Promise.all([
		part('areas'),
		part('boundaries'),
		part('places'),
		part('postcodes')
	]);
	return { core, areas, boundaries, places, postcodes };
}
