import type { Dataset } from '$lib/data/datasetRepository';
import { figures } from '$lib/state/store/figures.svelte';
import { filesIn, joinedOf } from './joined';

/**
 * What a dataset other than that of the page is made of. Of a part that cannot be had nothing is
 * said: the page's notices tell why.
 */
export async function madeOf({ parts }: Dataset) {
	const none = () => undefined;
	const atlas = await figures.atlas().catch(none);
	if (!atlas) return { joined: undefined, files: filesIn(parts) };
	const [boundaries, places, postcodes] = await Promise.all([
		figures.part('boundaries').catch(none),
		figures.part('places').catch(none),
		figures.part('postcodes').catch(none)
	]);
	return { joined: joinedOf({ atlas, boundaries, places, postcodes }), files: filesIn(parts) };
}
