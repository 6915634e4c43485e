import { readFileSync } from 'node:fs';
import { shippedManifest } from '$lib/server/shipped';

export const prerender = true;

/** The council's drawing, which the head of each page shows; the site's icon where there is none. */
export const GET = (): Response =>
	new Response(shippedManifest().site.logo ?? readFileSync('static/icon.svg', 'utf8'), {
		headers: { 'content-type': 'image/svg+xml' }
	});
