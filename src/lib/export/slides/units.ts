/**
 * A slide of 16:9 is 64 by 36 units, of which the deck's own rules count 54 by 36 (deck/textFit).
 * A unit is 15 points, so that text of size 1 is 15 points high.
 */
export const SLIDE = { width: 64, height: 36 } as const;
export const MARGIN = 2.5;
export const WIDTH = SLIDE.width - 2 * MARGIN;

const EMU = 190_500;
const POINTS = 15;

/** Units as the file counts lengths. */
export const emu = (units: number): number => Math.round(units * EMU);

/** A size of text as the file counts it: hundredths of a point, in tenths of a point. */
export const textSize = (size: number): number => Math.round(size * POINTS * 10) * 10;

/** A colour of the palette as the file writes it: "15202B". */
export const hex = (colour: string): string => colour.slice(1).toUpperCase();

/** Where something stands, in units. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}
