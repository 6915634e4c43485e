import { OWN_DATA, store, stored } from '../page/preferences.svelte';

/**
 * Tells the next page, before its script runs, whether own data are active: `perhaps` while that
 * is being changed, so that a tab that is killed meanwhile leaves neither a flash of the published
 * figures nor a word of own data that are gone.
 */
export const flagLocalDataset = (active: 'yes' | 'perhaps' | null): void => store(OWN_DATA, active);

/** A change was under way when its tab went. */
export const isFlagInDoubt = (): boolean => stored(OWN_DATA) === 'perhaps';
