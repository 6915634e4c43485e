/**
 * Things one after the other, as a sentence says them.
 * @returns "", "red", "red or amber", "red, amber or green"
 */
export const listed = (words: readonly string[], joint: 'and' | 'or'): string =>
	[words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(` ${joint} `);
