import type { Credits, Site } from '../domain/site';
import { describe } from './description';
import text from '$package/datapackage.json?raw';

/**
 * Whose site this is and what its data rest on, as the package says it, without a logo.
 * @throws where the package has no description, with which no site is built
 */
export function shippedWhose(): { site: Site; credits: Credits } {
	const { site: described, ...others } = JSON.parse(text) as { site: object };
	const withoutLogo = { ...others, site: { ...described, logo: undefined } };
	const { publication, faults } = describe(JSON.stringify(withoutLogo), () => undefined);
	if (!publication) throw new Error(`datapackage.json has faults: ${JSON.stringify(faults)}`);
	const { site, credits } = publication;
	return { site, credits };
}
