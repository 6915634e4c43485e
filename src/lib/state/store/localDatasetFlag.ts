import { OWN_DATA, store, stored } from '../page/preferences.svelte';

/**
 * Tells the next page, before its script runs, whether own data are active: `perhaps` while that
 * is being changed. A tab that is killed then leaves neither a flash of the published figures nor
 * a false notice that own data are gone.
 */
export const flagLocalDataset = (active: 'yes' | 'perhaps' | null): void => store(OWN_DATA, active);

/** A change was under way when its tab was closed. */
export const isFlagInDoubt = (): boolean => stored(OWN_DATA) === 'perhaps';

/** What is known of own data once the store has answered. */
export interface FlagCase {
	/** The browser was told before that own data are active, or may be. */
	isFlagged: boolean;
	/** It was told that they may be. */
	isInDoubt: boolean;
	/** The page shows own data. */
	isOwnShown: boolean;
	/** The store is open. */
	isStored: boolean;
}

/** What to do where the flag and the store disagree: mend the flag, or tell the reader. */
export function flagStep({
	isFlagged,
	isInDoubt,
	isOwnShown,
	isStored
}: FlagCase): 'nothing' | 'flag' | 'unflag' | 'tell unreached' | 'tell gone' {
	if (isOwnShown === isFlagged) return 'nothing';
	if (isOwnShown) return 'flag';
	if (!isStored) return 'tell unreached';
	return isInDoubt ? 'unflag' : 'tell gone';
}
