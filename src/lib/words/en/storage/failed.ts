/** What is said of a store that has failed where nothing more can be fetched. */

export const WORDLESS = 'This browser’s storage has failed: what you see may not be kept.';

/** Said of a load that takes long. */
export const STILL_COMING = 'The data are still on the way.';

/** The same of the choices of slides. */
export const SLIDES_NOT_KEPT =
	'What you choose of the slides cannot be kept in this browser: it lasts until you leave.';

/** What a reader can do about it. */
export const STORE_AGAIN = 'Store it again';
export const SHOW_PUBLISHED = 'Show the published data from now on';
export const SAVE_STORED = 'Save what is stored';
export const GO_ON_WITHOUT = 'Go on without it';
