import type { Observation } from '../measure';
import { isSameUnit, roundTo } from '../text/format';
import { mainBenchmarks, type Benchmark, type Result } from './index';

/** How far an outturn of few people may lie from the one seen by chance alone. */
export interface Chance {
	/** Wilson's 95% interval, in per cent at one decimal. */
	low: number;
	high: number;
	/** The benchmarks that lie inside it. */
	within: { benchmark: Benchmark; figure: Observation }[];
}

/**
 * The interval of an outturn whose cohort is known, and the benchmarks inside it, to which its
 * difference could be chance.
 * @returns `undefined` where the cohort is not known: an interval is never guessed
 */
export function chanceOf(result: Result): Chance | undefined {
	const { outturn } = result;
	if (outturn?.value == null || outturn.numerator === null || !outturn.denominator)
		return undefined;
	if (outturn.unit.kind !== 'share') return undefined;
	const [low, high] = wilsonInterval(outturn.numerator, outturn.denominator);
	const within = mainBenchmarks(result).flatMap((benchmark) => {
		const { figure } = benchmark;
		const isWithin =
			figure?.value != null &&
			isSameUnit(figure.unit, outturn.unit) &&
			figure.value >= low &&
			figure.value <= high;
		return isWithin ? [{ benchmark, figure }] : [];
	});
	return { low, high, within };
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
