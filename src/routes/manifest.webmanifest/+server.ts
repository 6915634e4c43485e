import { webManifest } from '$lib/export/publish/webManifest';
import { shippedAreas, shippedCore, shippedManifest } from '$lib/server/shipped';

export const prerender = true;

/** What a device that the site is installed on calls it, in the words of the package. */
export const GET = (): Response =>
	new Response(webManifest(shippedManifest().site, shippedAreas(), shippedCore().ratings), {
		headers: { 'content-type': 'application/manifest+json' }
	});
