import { EVERYTHING, writeSelection, type Selection } from '$lib/state/address/selection';

/**
 * A query without some of its keys, everything else as it stands, with other pairs at its end.
 * @returns "" or "?data=own&rating=red"
 */
export function rewriteQuery(search: string, without: readonly string[], query = ''): string {
	const kept = pairsOf(search).filter((pair) => !without.includes(pair.replace(/=.*/s, '')));
	const pairs = [...kept, ...pairsOf(query)].join('&');
	return pairs && `?${pairs}`;
}

const pairsOf = (search: string) => search.replace(/^\?/, '').split('&').filter(Boolean);

/** A query whose selection is this one, everything else as it stands. */
export const querySaying = (search: string, selection: Selection): string =>
	rewriteQuery(search, Object.keys(EVERYTHING), writeSelection(selection));
