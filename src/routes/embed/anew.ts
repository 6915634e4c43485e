/** What a frame needs once the host publishes other figures than it was built with. */
import { memoryKeeper } from '$lib/data/keeper';
import { refresh, type Fetcher } from '$lib/data/load';
import { loadPart } from '$lib/data/loadPart';

export { measurePageOf } from '$lib/domain/measure/measurePage';

/**
 * The dataset that the host publishes, straight from its files: a frame may be denied all storage.
 * @throws DataFault where a file cannot be fetched or does not fit
 */
export async function publishedAt(fetcher: Fetcher) {
	const keeper = memoryKeeper();
	await refresh(keeper, fetcher);
	const held = await keeper.active();
	return held && { ...held, areas: () => loadPart(keeper, fetcher, held.dataset, 'areas') };
}
