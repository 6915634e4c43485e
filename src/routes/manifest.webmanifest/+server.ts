import { GROUNDS } from '$lib/domain/site/accent';
import { shippedAreas, shippedCore, shippedManifest } from '$lib/server/shipped';
import { appDescription } from '$words/files/app';
import { areaTitle } from '$words/area/figures';

export const prerender = true;

const PNG = 'image/png';
const ICONS = [
	{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
	{ src: 'icon-192.png', sizes: '192x192', type: PNG, purpose: 'any' },
	{ src: 'icon-512.png', sizes: '512x512', type: PNG, purpose: 'any' },
	{ src: 'icon-maskable-512.png', sizes: '512x512', type: PNG, purpose: 'maskable' }
];

/** What a device that the site is installed on calls it, in the words of the package. */
export function GET(): Response {
	const { site } = shippedManifest();
	const { ratings } = shippedCore();
	const [measure] = shippedAreas()?.measures ?? [];
	const [paper] = GROUNDS.light;
	const manifest = {
		name: site.name,
		short_name: site.place,
		description: appDescription(site, measure && areaTitle(measure), ratings),
		lang: site.language,
		start_url: './',
		scope: './',
		display: 'standalone',
		background_color: paper,
		theme_color: paper,
		categories: ['government'],
		icons: ICONS
	};
	return new Response(`${JSON.stringify(manifest, null, '\t')}\n`, {
		headers: { 'content-type': 'application/manifest+json' }
	});
}
