import { resolve } from '$app/paths';

/**
 * The address of a measure's page: its own where one was built, else the one that reads the store.
 * @param query the selection as the address writes it: "" or "?rating=red"
 */
export const indicatorHref = (id: string, shippedIds: string[], query = ''): string =>
	shippedIds.includes(id)
		? `${resolve('/indicator/[id]', { id })}/${query}`
		: `${resolve('/indicator')}/?id=${encodeURIComponent(id)}${query.replace('?', '&')}`;

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
