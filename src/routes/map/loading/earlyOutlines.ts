import { asset } from '$app/paths';
import type { Boundaries } from '$lib/map/shapes';

/**
 * The shipped outlines straight from the host, ahead of the store: their name holds the hash of
 * what the build has checked.
 * @returns `undefined` where they cannot be had so: the store then asks again, and tells why
 */
export async function earlyOutlines(file: string): Promise<Boundaries | undefined> {
	try {
		const found: unknown = await (await fetch(asset(`/data/${file}`))).json();
		return isTopology(found) ? found : undefined;
	} catch {
		return undefined;
	}
}

const isTopology = (found: unknown): found is Boundaries =>
	typeof found === 'object' && found !== null && 'type' in found && found.type === 'Topology';
