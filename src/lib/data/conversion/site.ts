import type { Credits, Site } from '../../domain/site';

/** Whose the data of the second version were: they did not say, and a site then had one council. */
export interface Whose {
	site: Site;
	credits: Credits;
}

/**
 * A dataset's record, or a manifest, of the second version with its site and credits.
 * @param record as it is stored; one that has them already keeps its own
 * @param whose those of the site that stored it
 * @returns whatever is no record as it is
 */
export function withSite(record: unknown, whose: Whose): unknown {
	if (typeof record !== 'object' || record === null) return record;
	return { ...whose, ...record };
}

/**
 * The content of a `backup.json` of the second version, with the site and credits in each dataset.
 * @returns whatever is no backup as it is: its reader says what is wrong
 */
export function backupWithSites(content: unknown, whose: Whose): unknown {
	if (typeof content !== 'object' || content === null) return content;
	const { datasets } = content as { datasets?: unknown };
	if (!Array.isArray(datasets)) return content;
	return { ...content, datasets: datasets.map((record: unknown) => withSite(record, whose)) };
}
