import { page } from '$app/state';
import type { Site } from '$lib/domain/site';
import { figures } from '$lib/state/store/figures.svelte';

/** What pages say of the dataset that is shown: what it is called, whose it is, whether it is published. */
export interface ShownDataset {
	title: string;
	publishedOn: string;
	source: string;
	site: Site;
	origin?: 'shipped' | 'own';
}

/** The dataset that this page shows: its own, until another is. */
export const shownDataset = (): ShownDataset => {
	const shipped = page.data.shipped as ShownDataset & { version: string };
	return figures.replacing(shipped.version)?.dataset ?? shipped;
};

/** Whose figures this page shows. */
export const shownSite = (): Site => shownDataset().site;
