import type { Dataset } from '$lib/data/datasetRepository';
import type { Publication } from './protocol';
import { periodLabel } from '$words/periods';

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
	before: Publication & { periodId: string },
	{ periodId, today }: { periodId: string; today: string }
): Publication {
	const { title, publishedOn, source, site, credits } = before;
	if (periodId === before.periodId) return { title, publishedOn, source, site, credits };
	const [was, is] = [periodLabel(before.periodId), periodLabel(periodId)];
	const named = title.includes(was) ? title.replace(was, is) : `${title}, ${is}`;
	return {
		title: named,
		publishedOn: today,
		source: source.replace(/, report of .*$/, ''),
		site,
		credits
	};
}
