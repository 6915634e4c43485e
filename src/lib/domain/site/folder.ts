/**
 * The folder of its host that a site lies in, as a person writes it.
 * @param text "/", "some/sub", "/some/sub/"; blank is the host's root
 * @returns "/" for the root, else as "/some/sub/"; `undefined` for what is no path from the root
 */
export function folderOf(text: string): string | undefined {
	const names = text.trim().split('/').filter(Boolean);
	if (!/^[\w.~/-]*$/.test(text.trim()) || names.includes('..')) return undefined;
	return names.length > 0 ? `/${names.join('/')}/` : '/';
}

/**
 * The text of a `_headers` file for a site in a folder of its host, whose addresses count from the
 * host's root.
 * @param folder as "/some/sub/"; "/" leaves the text as it is
 */
export const headersIn = (folder: string, text: string): string =>
	text.replace(/^\//gm, () => folder);
