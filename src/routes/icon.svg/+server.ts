import { iconSvg } from '$lib/server/icon';
import { shippedManifest } from '$lib/server/shipped';

export const prerender = true;

/** What a tab and a device show of the site. */
export const GET = (): Response =>
	new Response(iconSvg(shippedManifest().site), { headers: { 'content-type': 'image/svg+xml' } });
