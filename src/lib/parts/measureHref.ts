import { resolve } from '$app/paths';
import { page } from '$app/state';
import { writeMeasureId } from '$lib/state/address/measureAddress';
import { figures } from '$lib/state/store/figures.svelte';
import { periodQuery } from './periodQuery';

/**
 * The address of a measure's page: its own where it was built with the site, else the one that
 * shows any measure that this browser holds.
 * @param query what else the address says: "" or "?rating=red"
 */
export const measureHref = (id: string, query = periodQuery()): string =>
	hasOwnPage(id)
		? `${resolve('/indicator/[id]', { id })}/${query}`
		: `${resolve('/indicator')}/${writeMeasureId(id, query)}`;

/**
 * Every measure that the site was built with has one. A page that does not carry their ids goes by
 * whether it still shows the figures that it was built with.
 */
function hasOwnPage(id: string): boolean {
	const { core, shippedIds = core?.measures.map((measure) => measure.id) } = page.data;
	const { version } = page.data.shipped as { version: string };
	return shippedIds ? shippedIds.includes(id) : !figures.replacing(version);
}
