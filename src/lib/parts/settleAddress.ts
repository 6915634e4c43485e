import { withData } from '$lib/state/address/dataAddress';
import { figures } from '$lib/state/store/figures.svelte';

/**
 * Makes the address of the page this query, with the dataset that was asked for, so that nothing
 * unknown stays in it. It is no navigation, which would call off one that is under way.
 */
export function settleAddress(query: string): void {
	const wanted = withData(query, figures.linked);
	if (wanted !== location.search)
		history.replaceState(history.state, '', location.pathname + wanted + location.hash);
}
