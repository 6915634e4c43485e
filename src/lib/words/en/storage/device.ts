import { storedText } from '../datasets';
import { fileSize } from '../figures';

/** What of the site is stored on this device. */

export const DEVICE = 'On this device';
export const ASK_TO_KEEP = 'Ask the browser to keep it';

/** Whether the pages are stored, by how far that is. */
export const KEEPING = {
	'not yet': 'The site is being stored on this device.',
	kept: 'All pages and figures are stored on this device, so that they open without a connection.',
	unsupported:
		'This browser cannot store the pages, or the address is not a secure one (https), so they need a connection. The figures are stored all the same.',
	failed:
		'The pages could not be stored on this device, so they need a connection. It is tried again at your next visit.'
};

/** When the figures were stored; a clock's day is told as in `storedText`. */
export const figuresStored = (storedAt: string, publishedOn: string, now: string): string =>
	`The figures were ${storedText(storedAt, publishedOn, now)}.`;

interface Kept {
	/** Bytes in use, where the browser tells. */
	used: number | undefined;
	/** The browser promises not to clear it. */
	promised: boolean;
	/** It was asked to promise, and did not. */
	refused: boolean;
}

/** How much is stored, and whether the browser promises to keep it. */
export const keptText = ({ used, promised, refused }: Kept): string =>
	[
		used !== undefined && `Space used: ${fileSize(used)}.`,
		promised
			? 'The browser promises to keep it.'
			: 'The browser may clear it when it runs short of space, or when you have not come for a while.',
		refused && 'It did not promise to keep it; many do so once a site is used more often.'
	]
		.filter(Boolean)
		.join(' ');
