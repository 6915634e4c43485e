import type { StoreFault } from '$lib/data/storeFault';
import { storedText } from '../datasets';
import { formatDay } from '../days';
import { PART_NAMES } from './parts';

/** What befalls the data that this browser stores, and what becomes of what the page shows. */

const UNKEPT = 'so nothing will be kept after you leave. What was stored before stays as it was.';

/** Why the store cannot be opened, read or written, and what to do about it. */
export function storageText(fault: StoreFault): string {
	switch (fault.kind) {
		case 'missing':
			return `This browser has no storage for pages (IndexedDB), ${UNKEPT}`;
		case 'denied':
			return `This browser does not let the page store data (${fault.error}), ${UNKEPT}`;
		case 'newer':
			return 'A newer version of this site has stored its data in this browser. It was left untouched: reload the page to get the newer version.';
		case 'blocked':
			return 'Another tab of this site holds an older version of its data. Close that tab and reload; nothing is lost.';
		case 'no-room':
			return `This browser has no room left to store the data, ${UNKEPT} Free some space and reload.`;
		case 'unconverted':
			return unconvertedText(fault.problem);
		case 'failed':
			return `This browser could not store the data (${fault.error || 'unknown'}), ${UNKEPT}`;
	}
}

type Unconverted = Extract<StoreFault, { kind: 'unconverted' }>['problem'];

function unconvertedText({ title, part, field, said }: Unconverted): string {
	const where = [part ? `its ${PART_NAMES[part]}` : 'what is said of it', field];
	return `Your dataset “${title}” was stored by an earlier version of this site and cannot be converted for this one: ${where.filter(Boolean).join(', ')}: ${said}. Nothing was changed: all that this browser had stored is still there. You see the published data, and what you change will not be kept. Save what is stored as a file; then you can go on without this dataset.`;
}

/** What can be done once everything has been saved. */
export const savedText = (file: string, title: string): string =>
	`All that was stored has been handed to your browser to save as ${file}, a backup that the data desk reads. Once you have the file, you can go on without “${title}”: all else is converted, and it stays in this browser as it is, not shown.`;

/** Nothing could be read of what is stored. */
export const notSavedText = (error: string): string =>
	`What is stored could not be read (${error || 'unknown'}). Nothing was changed. Close this site’s other tabs, reload and try again.`;

export const UPGRADED =
	'Another tab has opened a newer version of this site: reload to follow. You see the data as they were.';

export const DAMAGED =
	'What this browser had stored of the published data was damaged. It is fetched anew; nothing else is touched.';

/** What becomes of shipped data that were deleted under an open page. */
export const WIPED =
	'What this browser had stored of this site was deleted while the page was open. The published data are fetched and stored again.';

/** A dataset as it is stored. */
interface Stored {
	title: string;
	publishedOn: string;
	storedAt: string;
}

/**
 * What is on the page instead of what could not be loaded.
 * @param held the dataset shown; none: the figures of the page's own HTML are
 * @param now an ISO time
 */
export const seenText = (held: Omit<Stored, 'title'> | undefined, now: string): string =>
	held
		? `You see the data published on ${formatDay(held.publishedOn)}, ${storedText(held.storedAt, held.publishedOn, now)}.`
		: 'You see the figures that came with this page.';

/**
 * What is said of a load that takes long.
 * @param file a data file; none: all of the data
 * @param seen what `seenText` says
 */
export const waitText = (file: string | undefined, seen: string): string =>
	`${file === undefined ? 'The data are' : `The data file ${file} is`} still on the way. ${seen}`;

/**
 * What becomes of a dataset of the reader's own that was deleted under an open page.
 * @param now an ISO time
 */
export const ownWiped = ({ title, storedAt, publishedOn }: Stored, now: string): string =>
	`What this browser had stored of this site was deleted while the page was open. Your own dataset “${title}”, ${storedText(storedAt, publishedOn, now)}, is still shown here, but is gone once you leave the page.`;

/** Own data were active in this browser and are no longer to be had. */
export const OWN_GONE =
	'Your own dataset, which was active in this browser, is no longer there or cannot be read: the browser or someone may have cleared its storage. You see the published data. Bring your file again to get your own figures back.';

/** Own data may be there, in a store that cannot be opened. */
export const OWN_UNREACHED =
	'A dataset of your own may be stored in this browser, but cannot be read now. You see the published data instead.';
