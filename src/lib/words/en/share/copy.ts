/** What became of a text that was to be copied. */

export const COPIED = 'Copied.';

/** Why nothing was copied: the browser lets no page do so, or not this one now. */
export const COPY_FAULTS = {
	noPictures: 'This browser lets no page copy pictures: save one instead.',
	picture: 'This browser did not let the picture be copied: save it instead.',
	noText: 'This browser lets no page copy text.',
	text: 'This browser did not let the text be copied.'
};

const KEYS = { apple: 'Command', other: 'Ctrl' };

/** @param fault why it was not copied */
export const copyByKeys = (fault: string, keyboard: keyof typeof KEYS): string =>
	`${fault} The text is selected: press ${KEYS[keyboard]} and C.`;
