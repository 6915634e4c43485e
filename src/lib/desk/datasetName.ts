import type { Dataset } from '$lib/data/datasetRepository';
import { isSame, type Period } from '$lib/domain/period';
import type { Publication } from './protocol';

export const publicationOf = ({
	title,
	publishedOn,
	source,
	site,
	credits
}: Dataset): Publication => ({ title, publishedOn, source, site, credits });

/** The id of a dataset of the reader's own: its moment, and the first letters of its core's hash. */
export const ownId = (storedAt: string, coreHash: string): string =>
	`own-${storedAt.replace(/\D/g, '')}-${coreHash.slice(0, 4)}`;

/**
 * What a dataset may be called that was made from another: figures of a further period are another
 * report, of this day.
 */
export function suggested(
	before: Publication & { period: Period },
	{ period, today }: { period: Period; today: string }
): Publication {
	const { title, publishedOn, source, site, credits } = before;
	if (isSame(period, before.period)) return { title, publishedOn, source, site, credits };
	const [was, is] = [before.period.label, period.label];
	const named = title.includes(was) ? title.replace(was, is) : `${title}, ${is}`;
	return {
		title: named,
		publishedOn: today,
		source: source.replace(/, report of .*$/, ''),
		site,
		credits
	};
}
