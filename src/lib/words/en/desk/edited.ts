import { formatDay } from '../days';

/** What an edit on a measure's page leaves in the dataset that it makes. */

/** Where that dataset comes from. */
export const ORIGIN = 'edited on the page';

const EDITED = ', edited';

/** What a dataset is called that was edited, once or again. */
export const editedTitle = (title: string): string =>
	title.endsWith(EDITED) ? title : `${title}${EDITED}`;

/**
 * Where an edited figure or text comes from.
 * @param on an ISO day
 * @param why what was changed, and why
 */
export const editSource = (on: string, why: string): string => `Edited on ${formatDay(on)}: ${why}`;
