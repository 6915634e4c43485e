/** Said where a part of a page that opens on demand cannot be fetched. */
export const NOT_FETCHED = 'This part of the page could not be fetched: reload it.';
