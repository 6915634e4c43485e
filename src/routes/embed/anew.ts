/** What a frame needs once the host publishes other figures than it was built with. */
import { memoryRepository } from '$lib/data/datasetRepository';
import { refresh, type Fetcher } from '$lib/data/load';
import { loadPart } from '$lib/data/loadPart';

export { measurePageOf } from '$lib/domain/measure/measurePage';

/**
 * The dataset that the host publishes, straight from its files: a frame may be denied all storage.
 * @throws LoadError where a file cannot be fetched or does not fit
 */
export async function publishedAt(fetcher: Fetcher) {
	const repository = memoryRepository();
	await refresh(repository, fetcher);
	const held = await repository.active();
	return held && { ...held, areas: () => loadPart(repository, fetcher, held.dataset, 'areas') };
}
