import { plainPage } from '$lib/server/plainPage';

export const prerender = true;

/** The page of an unknown address. */
export const GET = () =>
	plainPage(
		'Page not found',
		'There is no page at this address',
		'It may have been mistyped, or the page may have moved. Every measure, the map of neighbourhoods and the method can be reached from the overview.'
	);
