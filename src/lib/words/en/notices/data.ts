/** What stands above a page where something is to be said of its data. */
export const DATA_NOTICES = {
	name: 'About the data',
	retry: 'Retry',
	loading: 'Loading the data'
};

/** Said where a part of a page that opens on demand cannot be fetched. */
export const NOT_FETCHED = 'This part of the page could not be fetched: reload it.';

/** The address asks for a dataset that is not here. */
export const NOT_HELD =
	'This link is to a dataset that this browser does not hold; you see the published figures.';
