import { takeOver } from '$lib/data/conversion/takeOver';
import { isPublishedHere } from '$lib/package/shippedWhose';
import {
	BASEMAP_ON,
	COLUMNS,
	preferences,
	SHORTCUTS_OFF,
	store,
	stored
} from '../page/preferences.svelte';

/**
 * Copies what an earlier build of this site stored under a name that all sites of a domain had, and
 * what the reader chose then.
 * @throws as `takeOver`
 */
export async function takeOverHere(from: string, to: string): Promise<void> {
	if (!(await takeOver({ from, to, isOurs: isPublishedHere }))) return;
	for (const key of [SHORTCUTS_OFF, BASEMAP_ON, COLUMNS])
		if (stored(key) === null) store(key, stored(key, ''));
	preferences.read();
}
