import type { Site } from '$lib/domain/site';
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
		return isProgram(text) ? pageOfSite(text, of) : plainPageOfSite(text, of, built);
	if (path.endsWith('.css')) return styleOfSite(text, of);
	if (path === 'logo.svg') return of.site.logo ?? text;
	return text;
}
