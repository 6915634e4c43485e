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
