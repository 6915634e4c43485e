/** What became of a text that was to be copied. */

export const COPIED = 'Copied.';

const KEYS = { apple: 'Command', other: 'Ctrl' };

/** @param fault why it was not copied */
export const copyByKeys = (fault: string, keyboard: keyof typeof KEYS): string =>
	`${fault} The text is selected: press ${KEYS[keyboard]} and C.`;
