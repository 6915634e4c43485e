/**
 * The text of a `_headers` file for a site in a folder of its host, whose addresses count from the
 * host's root.
 * @param folder as "/some/sub/"; "/" leaves the text as it is
 */
export const headersIn = (folder: string, text: string): string =>
	text.replace(/^\//gm, () => folder);
