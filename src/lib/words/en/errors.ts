/** The pages that are shown instead of the one that was asked for. */

export const TO_OVERVIEW = 'To the overview';

/** The page of an address that there is none at. */
export const NOT_FOUND = {
	title: 'Page not found',
	heading: 'There is no page at this address',
	reason: 'It may have been mistyped, or the page may have moved.',
	help: 'Every measure, its figures and the method can be reached from the overview.'
};

/** The page of one that failed. */
export const FAILED = {
	heading: 'This page could not be shown',
	reason: 'Something went wrong.'
};

/** The page of an address that is not stored, while the host cannot be reached. */
export const NOT_STORED = {
	title: 'Page not stored',
	heading: 'You are offline, and this page is not stored',
	reason:
		'It could not be looked up. Every measure, its figures and the report are stored on this device and can be reached from the overview. Reload this page once you have a connection.'
};
