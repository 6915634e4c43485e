import { newestShipped } from '$lib/data/activeDataset';
import type { StoreHandle } from './context';
import { withData } from '../address/dataAddress';

/**
 * The id of the dataset to show where the address asks for one: that one, or the published one
 * where it is not stored here, rather than another of the reader's own. `undefined` where neither is.
 */
export async function idToShow(
	{ repository, db }: StoreHandle,
	asked: string
): Promise<string | undefined> {
	if (await repository.get(asked)) return asked;
	const active = (await repository.active())?.dataset;
	if (active?.origin === 'shipped') return active.id;
	return db && (await newestShipped(db))?.id;
}

/** What is read of a link. */
export type Link = Pick<HTMLAnchorElement, 'href' | 'origin' | 'hash' | 'search' | 'download'>;

/**
 * A link's address once it asks for the dataset that this tab shows; `undefined` where it stays as it
 * is: a link to another host, to a file, to a place on a page, or one that asks for a dataset itself.
 */
export function hrefWithData(link: Link, siteOrigin: string, id: string): string | undefined {
	const isOfPage = link.origin === siteOrigin && !link.download && !link.hash;
	return isOfPage && !/[?&]data=/.test(link.search) ? withData(link.href, id) : undefined;
}
