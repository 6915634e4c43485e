import type { AreasPart } from '$lib/data/schema/parts';
import type { Rating } from '$lib/domain/rating';
import type { Site } from '$lib/domain/site';
import { GROUNDS } from '$lib/domain/site/accent';
import { areaTitle } from '$words/area/figures';
import { appDescription } from '$words/files/app';

const PNG = 'image/png';
const ICONS = [
	{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
	{ src: 'icon-192.png', sizes: '192x192', type: PNG, purpose: 'any' },
	{ src: 'icon-512.png', sizes: '512x512', type: PNG, purpose: 'any' },
	{ src: 'icon-maskable-512.png', sizes: '512x512', type: PNG, purpose: 'maskable' }
];

/**
 * What a device that the site is installed on calls it, in the words of its data: the text of
 * `manifest.webmanifest`, which a build and a page publish alike.
 * @param areas `undefined` where there are none
 */
export function webManifest(
	site: Site,
	areas: Pick<AreasPart, 'measures'> | undefined,
	ratings: readonly Rating[]
): string {
	const [measure] = areas?.measures ?? [];
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
	return `${JSON.stringify(manifest, null, '\t')}\n`;
}
