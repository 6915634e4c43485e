import type { Manifest } from '$lib/data/schema/core';
import type { ByPart } from '$lib/data/schema/manifest';
import type { AreasPart } from '$lib/data/schema/parts';
import type { CorePart } from '$lib/data/schema/core';
import { plainFigures } from './plainFigures';
import { ratingsIn } from '$lib/domain/rating';
import { webManifest } from './webManifest';

/** Read by pages without their script alone (app.html). As built, it hides nothing. */
export const AS_BUILT_CSS = '/* What the pages say is what is published. */\n';

/** What the pages say is no longer what is published, and they cannot be written anew in a browser. */
export const PUBLISHED_SINCE_CSS = `/* Published over a site whose pages say other figures: without their script they would go on saying them. */
.app,
.as-built {
	display: none;
}
.published-since {
	display: inline;
}
/* All that a page of a site made in a browser says. */
.unscripted-site {
	padding-block: 12vh 3rem;
}
.unscripted-site p {
	max-width: 64ch;
	margin-top: 1rem;
}
`;

/**
 * The files of a site besides its data that follow from the data, by their paths: a build writes them
 * and Publish replaces them.
 */
export const followingFiles = (
	manifest: Manifest,
	parts: ByPart<unknown>
): Record<string, string> => ({
	'data/published.html': plainFigures(manifest, parts.core as CorePart),
	'data/published.css': PUBLISHED_SINCE_CSS,
	'manifest.webmanifest': webManifest(
		manifest.site,
		parts.areas as AreasPart | undefined,
		ratingsIn((parts.core as CorePart).ratings)
	),
	...(manifest.site.logo && { 'logo.svg': manifest.site.logo })
});
