/** What stands above a page where something is to be said of its data. */
export const DATA_NOTICES = {
	name: 'About the data',
	retry: 'Retry',
	loading: 'Loading the data'
};
