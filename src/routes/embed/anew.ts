/** What a frame needs once the host publishes other figures than it was built with. */
import { memoryRepository, type LoadedDataset } from '$lib/data/datasetRepository';
import { refresh, type Fetcher } from '$lib/data/load';
import { loadPart } from '$lib/data/loadPart';
import { hasValues } from '$lib/domain/area';
import { linkedAtlas } from '$lib/domain/area/linked';
import { inWords } from '$lib/state/store/inWords';

export { measurePageOf } from '$lib/domain/measure/measurePage';

/**
 * The dataset that the host publishes, straight from its files: a frame may be denied all storage.
 * @throws in words, where a file cannot be fetched or does not fit
 */
export async function publishedAt(fetcher: Fetcher) {
	const repository = memoryRepository();
	await refresh(repository, fetcher).catch(fail);
	const held = await repository.active();
	const areas = (of: LoadedDataset) =>
		loadPart(repository, fetcher, of.dataset, 'areas')
			.then((part) => (part && hasValues(part) ? linkedAtlas(part) : undefined))
			.catch(fail);
	return held && { ...held, areas: () => areas(held) };
}

function fail(error: unknown): never {
	throw inWords(error);
}
