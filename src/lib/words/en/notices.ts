/** What a page says of the data in its notices. */

export const LINKED_NOT_HELD =
	'This link is to a dataset that this browser does not hold; you see the published figures.';
