import type { Pace } from '$lib/domain/result/pace';
import { formatFigure, formatNumber } from '$lib/domain/text/format';

const PARTS: Record<string, string> = {
	'1 of 4': 'a quarter of the year',
	'2 of 4': 'half of the year',
	'3 of 4': 'three quarters of the year',
	'4 of 4': 'the whole year'
};

/** How much of a year is over: "half of the year", "5 of the year’s 12 months". */
const partOfYear = ({ months, of }: Pick<Pace, 'months' | 'of'>): string =>
	PARTS[`${(months * 4) / of} of 4`] ?? `${months} of the year’s ${of} months`;

/** Never said to be all of it, or none, where it is not. */
function shareText(share: number): string {
	if (share > 0 && share < 1) return 'Less than 1%';
	const whole = Math.round(share);
	return `${formatNumber(share < 100 ? Math.min(whole, 99) : whole, 0)}%`;
}

/**
 * How far the figure has come towards the year's target.
 * @returns "60% of the year’s target, £3,500k, after half of the year: worked out from the two figures."
 */
export const paceText = (pace: Pace): string =>
	`${shareText(pace.share)} of the year’s target, ${formatFigure(pace.target)}, after ${partOfYear(pace)}: worked out from the two figures.`;
