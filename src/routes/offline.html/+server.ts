import { plainPage } from '$lib/server/plainPage';

export const prerender = true;

/** What the service worker says of an address that is not stored, while the host cannot be asked. */
export const GET = () =>
	plainPage(
		'Page not stored',
		'You are offline, and this page is not stored',
		'It could not be looked up. Every measure, the map of neighbourhoods and the report are stored on this device and can be reached from the overview. Reload this page once you have a connection.'
	);
