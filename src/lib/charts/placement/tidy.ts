import { roundTo } from '$lib/domain/text/format';

/**
 * Positions are written with one decimal: enough for the eye, and equal on every machine, since
 * what binary fractions lack (1.7499999999999998) is made up for first.
 */
export const tidy = (position: number): number => Math.round(roundTo(position * 10, 6)) / 10 + 0;
