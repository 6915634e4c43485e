/**
 * The width that charts are placed for. Their x positions are shares of the width, so whatever
 * has room here has more of it on every wider page.
 */
export const NARROW = 288;

/** Pixels a letter takes in a label: on the wide side of the system fonts, since none is measured. */
const LETTER = 7.4;

/** A length in pixels as a share of the narrowest chart. */
export const share = (pixels: number): number => (pixels / NARROW) * 100;

/** The share of the narrowest chart that a label takes. */
export const textShare = (text: string): number => share(text.length * LETTER);
