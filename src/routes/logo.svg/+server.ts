import { iconSvg } from '$lib/server/icon';
import { shippedManifest } from '$lib/server/shipped';

export const prerender = true;

/** The council's drawing, which the head of each page shows; the site's icon where there is none. */
export function GET(): Response {
	const { site } = shippedManifest();
	return new Response(site.logo ?? iconSvg(site), {
		headers: { 'content-type': 'image/svg+xml' }
	});
}
