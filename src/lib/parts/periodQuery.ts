import { page } from '$app/state';
import { figures } from '$lib/state/store/figures.svelte';
import { keepPeriod } from '$lib/state/address/selection';

/**
 * The period that the page's address asks for, as a link to another page says it: the map's is of
 * its own measures, and goes with none.
 * @returns "" or "?period=2012-13-q1"
 */
export const periodQuery = (): string =>
	!figures.hydrated || page.route.id?.endsWith('/map') ? '' : keepPeriod(page.url.searchParams);
