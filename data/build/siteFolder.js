/**
 * The folder of the host that the built site is for: `OUTTURN_BASE` names it.
 * @returns {string} "/" at a domain's root, else as "/some/sub/"
 * @throws where it is no path from the host's root, with what was wanted
 */
export function siteFolder(base = process.env.OUTTURN_BASE ?? '/') {
	const names = base.split('/').filter(Boolean);
	if (/^[\w.~/-]*$/.test(base) && !names.includes('..'))
		return names.length > 0 ? `/${names.join('/')}/` : '/';
	throw new Error(
		`OUTTURN_BASE is "${base}": it should be the site's folder from the root of its host, as in "/some/sub/" (letters, digits and . _ ~ -).`
	);
}
