import { roundTo, sayFigure } from '../text/format';
import type { Result } from './index';

/** How far an outturn of few people may lie from the one seen by chance alone. */
export interface Chance {
	/** Wilson's 95% interval, in per cent at one decimal. */
	low: number;
	high: number;
	/** The yardsticks that lie inside it: "the target (33.3%)". */
	within: string[];
}

/**
 * The interval of an outturn whose cohort is known, and the yardsticks inside it, to which its
 * difference could be chance.
 * @returns `undefined` where the cohort is not known: an interval is never guessed
 */
export function chanceOf(result: Result): Chance | undefined {
	const { outturn } = result;
	if (outturn?.value == null || outturn.numerator === null || !outturn.denominator)
		return undefined;
	if (outturn.unit !== 'percent') return undefined;
	const [low, high] = wilsonInterval(outturn.numerator, outturn.denominator);
	const yardsticks = [
		{ name: 'the target', figure: result.target },
		{ name: 'statistical neighbours', figure: result.statNeighbours },
		{ name: 'England', figure: result.national }
	];
	const within = yardsticks.flatMap(({ name, figure }) =>
		figure?.value != null &&
		figure.unit === 'percent' &&
		figure.value >= low &&
		figure.value <= high
			? `${name} (${sayFigure(figure)})`
			: []
	);
	return { low, high, within };
}

/**
 * The note on chance in plain words.
 * @returns "Inside it: the target (74%) and England (74%). Those differences could be chance."
 */
export function chanceWords({ within }: Chance): string {
	if (within.length === 0) return 'Nothing that it is held against lies inside it.';
	const all = [within.slice(0, -1).join(', '), ...within.slice(-1)].filter(Boolean).join(' and ');
	const those = within.length > 1 ? 'Those differences' : 'That difference';
	return `Inside it: ${all}. ${those} could be chance.`;
}

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
