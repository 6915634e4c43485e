import { strToU8 } from 'fflate';
import type { Site } from '$lib/domain/site';
import { accentOver } from '$lib/domain/site/accent';
import { drawingFor, drawingSvg, ICON_KINDS } from '../icon/drawing';
import { isProgram, pageOfSite, plainPageOfSite, styleOfSite, type SiteOf } from './sitePage';

/**
 * Whether the site of another council has a file of the built one: it has neither its data nor the pages
 * of measures that it has not.
 * @param path below the site's folder
 * @param measures the ids of its own measures
 */
export function isKept(path: string, measures: ReadonlySet<string>): boolean {
	if (/^data\/(?:manifest\.json|[a-z]+\.[0-9a-f]{16}\.json)/.test(path)) return false;
	const [, id] = /^(?:embed\/)?indicator\/([^/]+)\//.exec(path) ?? [];
	return id === undefined || measures.has(id);
}

/**
 * A text of the built site as another council's.
 * @param path below the site's folder; a folder's page by "index.html" or by the folder with its slash
 * @throws PageFault for a page that is not as the build makes it
 */
export function textOfSite(
	path: string,
	text: string,
	{ of, built }: { of: SiteOf; built: Site }
): string {
	if (path === '' || path.endsWith('/') || path.endsWith('.html'))
		return isProgram(text) ? pageOfSite(text, of, built) : plainPageOfSite(text, of, built);
	return path.endsWith('.css') ? styleOfSite(text, of, built) : text;
}

/** Draws an SVG as a square PNG of so many pixels. */
export type DrawPng = (svg: string, size: number) => Promise<Uint8Array>;

/**
 * The icons of a site in the place of the built one's, by their paths.
 * @returns none where neither site names an accent: the product's icon stands for both
 */
export async function iconsOfSite(
	{ place, ...site }: Site,
	built: Site,
	drawPng: DrawPng
): Promise<Map<string, Uint8Array>> {
	const accent = accentOver(site, built);
	if (!accent) return new Map();
	const drawing = drawingFor(place, accent);
	const pngs = Object.entries(ICON_KINDS).map(
		async ([kind, { size, isMaskable }]): Promise<[string, Uint8Array]> => [
			`icon-${kind}.png`,
			await drawPng(drawingSvg(drawing, isMaskable), size)
		]
	);
	return new Map([['icon.svg', strToU8(drawingSvg(drawing))], ...(await Promise.all(pngs))]);
}
