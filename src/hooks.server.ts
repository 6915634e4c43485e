import type { Handle } from '@sveltejs/kit';
import { shippedGroupIds } from '$lib/server/shipped';
import { ADDRESS_KEYS } from '$lib/state/address/pages';
import { LANGUAGE_TAG } from '$words/language';

/**
 * Scripts are not preloaded: measured, they delay the first paint of a page that needs none. The
 * map is drawn by script, so there they are: measured, its areas stand 0.6 s sooner (1.7 instead of 2.3)
 * at 1.6 Mbit/s, 150 ms and a processor slowed four times.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type }) => type === 'css' || event.route.id === '/map',
		transformPageChunk: ({ html }) =>
			html
				.replace('%outturn.language%', LANGUAGE_TAG)
				.replace('%outturn.keys%', [...new Set([...ADDRESS_KEYS, ...shippedGroupIds()])].join(' '))
	});
