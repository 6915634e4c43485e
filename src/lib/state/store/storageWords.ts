import { DatabaseError } from '../../data/database';
import type { Dataset, LoadedDataset } from '../../data/datasetRepository';
import { formatDay } from '../../domain/text/format';
import { storedText } from '$words/datasets';

const UNKEPT = 'so nothing will be kept after you leave. What was stored before stays as it was.';

const OPENING: Record<DatabaseError['kind'], (detail: string) => string> = {
	missing: () => `This browser has no storage for pages (IndexedDB), ${UNKEPT}`,
	denied: (detail) => `This browser does not let the page store data (${detail}), ${UNKEPT}`,
	newer: () =>
		'A newer version of this site has stored its data in this browser. It was left untouched: reload the page to get the newer version.',
	blocked: () =>
		'Another tab of this site holds an older version of its data. Close that tab and reload; nothing is lost.'
};

/** Why the store cannot be opened, read or written, and what to do about it. */
export function storageWords(error: unknown): string {
	if (error instanceof DatabaseError) return OPENING[error.kind](error.detail);
	const name = error instanceof Error ? error.name : 'unknown';
	return /quota/i.test(`${name} ${String(error)}`)
		? `This browser has no room left to store the data, ${UNKEPT} Free some space and reload.`
		: `This browser could not store the data (${name}), ${UNKEPT}`;
}

export const UPGRADED =
	'Another tab has opened a newer version of this site: reload to follow. You see the data as they were.';

export const DAMAGED =
	'What this browser had stored of the published data was damaged. It is fetched anew; nothing else is touched.';

/** What becomes of shipped data that were deleted under an open page. */
export const WIPED =
	'What this browser had stored of this site was deleted while the page was open. The published data are fetched and stored again.';

const storedOf = ({ storedAt, publishedOn }: Dataset) =>
	storedText(storedAt, publishedOn, new Date().toISOString());

/** What is on the page instead of what could not be loaded. */
export const seenWords = (held: LoadedDataset | undefined): string =>
	held
		? `You see the data published on ${formatDay(held.dataset.publishedOn)}, ${storedOf(held.dataset)}.`
		: 'You see the figures that came with this page.';

/** What becomes of a dataset of the reader's own that was deleted under an open page. */
export const ownWiped = (own: Dataset): string =>
	`What this browser had stored of this site was deleted while the page was open. Your own dataset “${own.title}”, ${storedOf(own)}, is still shown here, but is gone once you leave the page.`;

/** Own data were active in this browser and are no longer to be had. */
export const OWN_GONE =
	'Your own dataset, which was active in this browser, is no longer there or cannot be read: the browser or someone may have cleared its storage. You see the published data. Bring your file again to get your own figures back.';

/** Own data may be there, in a store that cannot be opened. */
export const OWN_UNREACHED =
	'A dataset of your own may be stored in this browser, but cannot be read now. You see the published data instead.';
