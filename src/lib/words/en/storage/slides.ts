import type { StoreFault } from '$lib/data/storeFault';
import { storageText } from './notices';

/** What befalls the choices of slides that this browser stores. */

export const NOT_KEPT =
	'This browser could not store what you chose of the slides, so it will not be kept after you leave.';

export const DELETED =
	'What this browser had stored of this site was deleted while the page was open. Your choices of slides and your notes are still here: with the next change they are stored again.';

export const UPGRADED =
	'Another tab has opened a newer version of this site, so what you choose of the slides is no longer kept here: reload to follow.';

export const UNREADABLE =
	'What was chosen of the slides before is damaged and cannot be read, so they stand as the report has them. With your next change it is put aside, not thrown away.';

/** Why choices could not be read or stored, and what becomes of them. */
export const deckStorageText = (fault: StoreFault): string =>
	`${storageText(fault)} What you choose of the slides lasts until you leave.`;
