import type { Fetcher } from '$lib/data/load';
import type { Site } from './line';

/** One way to all that a visit seldom needs: each further one would make every page heavier. */
export { goOn, isCutOff, reopen, settleOwn } from './recovery';

/** Looks for the dataset that the address asks for. */
export const seek = async (site: Site) => (await import('./linkedData.svelte')).seek(site);

/** The data desk's store on what the page stands on. */
export const openDesk = async (site: Site, fetcher: Fetcher) =>
	(await import('./deskStore')).openDesk(site, fetcher);
