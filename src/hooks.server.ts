import type { Handle } from '@sveltejs/kit';

/** Scripts are not preloaded: measured, they delay the first paint of a page that needs none. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, { preload: ({ type }) => type === 'css' });
