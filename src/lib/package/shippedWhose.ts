import type { Credits, Site } from '../domain/site';
import { describe, type Publication } from './description';
import text from '$package/datapackage.json?raw';

/**
 * Whose site this is and what its data rest on, as the package says it, without a logo.
 * @throws where the package has no description, with which no site is built
 */
export function shippedWhose(): { site: Site; credits: Credits } {
	const { site, credits } = shippedPublication();
	return { site, credits };
}

/**
 * Whether a dataset that some build shipped came from this site: it has the title of the site's own and
 * its source, or its source names the site's organisation.
 * @throws as `shippedWhose`
 */
export function isPublishedHere({ title, source }: { title: unknown; source: unknown }): boolean {
	const ours = shippedPublication();
	if (title === ours.title && source === ours.source) return true;
	const { organisation } = ours.site;
	return organisation !== '' && String(source).toLowerCase().includes(organisation.toLowerCase());
}

function shippedPublication(): Publication {
	const { site: described, ...others } = JSON.parse(text) as { site: object };
	const withoutLogo = { ...others, site: { ...described, logo: undefined } };
	const { publication, faults } = describe(JSON.stringify(withoutLogo), () => undefined);
	if (!publication) throw new Error(`datapackage.json has faults: ${JSON.stringify(faults)}`);
	return publication;
}
