import type { LoadedDataset } from '$lib/data/datasetRepository';
import { figures } from '$lib/state/store/figures.svelte';
import { aboutFacts, type AboutFacts } from './facts';

/**
 * What the page says of a dataset other than that it was built with. Of areas that cannot be had
 * nothing is said: the page's notices tell why.
 */
export async function factsOf({ dataset, core }: LoadedDataset): Promise<AboutFacts> {
	const [areas, boundaries] = await Promise.all([
		figures.part('areas').catch(() => undefined),
		figures.part('boundaries').catch(() => undefined)
	]);
	return aboutFacts({ dataset, core, areas, boundaries });
}
