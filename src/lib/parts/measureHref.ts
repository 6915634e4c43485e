import { resolve } from '$app/paths';
import { page } from '$app/state';
import { figures } from '$lib/state/store/figures.svelte';
import { periodQuery } from './periodQuery';

/**
 * The address of a measure's page from any other: its own where it was built with the site, else
 * the one that reads the store.
 * @param query what else the address says: "" or "?rating=red"
 */
export function measureHref(id: string, query = periodQuery()): string {
	const shipped = page.data.core as { measures: { id: string }[] } | undefined;
	const isOwn =
		figures.held?.dataset.origin === 'own' && !shipped?.measures.some((m) => m.id === id);
	return isOwn
		? `${resolve('/indicator')}/?id=${encodeURIComponent(id)}${query.replace('?', '&')}`
		: `${resolve('/indicator/[id]', { id })}/${query}`;
}
