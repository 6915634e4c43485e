import { base as folder } from '$app/paths';

/**
 * What something is called that all pages of one domain share: a store, a channel, a key. A site in a
 * folder has the folder's path in it, so that two sites of one domain share nothing; at the root,
 * names are as they always were.
 * @param base the path of the site's folder: "" at a domain's root
 */
export const nameHere = (name: string, base: string = folder): string => name + base;
