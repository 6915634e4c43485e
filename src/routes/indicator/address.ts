import { resolve } from '$app/paths';

/**
 * The address of a measure's page: its own where one was built, else the one that reads the store.
 * @param query the selection as the address writes it: "" or "?rating=red"
 */
export const indicatorHref = (id: string, shippedIds: string[], query = ''): string =>
	shippedIds.includes(id)
		? `${resolve('/indicator/[id]', { id })}/${query}`
		: `${resolve('/indicator')}/?id=${encodeURIComponent(id)}${query.replace('?', '&')}`;
