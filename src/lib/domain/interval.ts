import { roundTo } from './format';

/** The normal deviate that leaves 2.5% in each tail. */
const Z = 1.959964;

/**
 * Wilson's 95% interval of a proportion, in per cent at one decimal: how far a share of so few
 * could lie from the one seen by chance alone. It holds where none or all of them count.
 */
export function wilsonInterval(
	numerator: number,
	denominator: number
): [low: number, high: number] {
	const p = numerator / denominator;
	const z2 = (Z * Z) / denominator;
	const centre = (p + z2 / 2) / (1 + z2);
	const half = (Z * Math.sqrt((p * (1 - p)) / denominator + z2 / (4 * denominator))) / (1 + z2);
	return [roundTo(100 * (centre - half), 1), roundTo(100 * (centre + half), 1)];
}
