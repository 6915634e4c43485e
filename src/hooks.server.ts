import type { Handle } from '@sveltejs/kit';

/**
 * Scripts are not preloaded: measured, they delay the first paint of a page that needs none. The
 * map is drawn by script, so there they are: measured, it is drawn a second sooner on a poor line.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, { preload: ({ type }) => type === 'css' || event.route.id === '/map' });
