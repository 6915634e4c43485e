import { plainFigures } from '$lib/export/publish/plainFigures';
import { shippedCorePart, shippedManifest } from '$lib/server/shipped';

export const prerender = true;

/** Every measure as plain HTML; Publish replaces it. */
export const GET = (): Response =>
	new Response(plainFigures(shippedManifest(), shippedCorePart()), {
		headers: { 'content-type': 'text/html; charset=utf-8' }
	});
