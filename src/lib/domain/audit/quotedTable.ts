import { compare } from '../measure/comparison';
import { formatDifference, formatFigure, printedDecimals, roundTo } from '../text/format';
import type { Measure, Observation, QuotedFigure, Series } from '../measure';
import { priorPeriod } from '../period';

/** What the table gives for a quoted figure, and from which of its figures. */
export interface Given {
	value: number;
	decimals: number;
	words: string;
	figures: Observation[];
}

/**
 * What the table gives for a quoted level, change or gap.
 * @returns `undefined` where it lacks a figure for it
 */
export function givenFor(quoted: QuotedFigure, { observations }: Measure): Given | undefined {
	const find = (series: Series, periodId: string | undefined) =>
		observations.find((o) => o.series === series && o.periodId === periodId);
	const figure = find(quoted.series, quoted.periodId);
	if (figure?.value == null) return undefined;
	if (quoted.what === 'level') return levelOf(figure, figure.value);
	const other =
		quoted.what === 'change'
			? find(quoted.series, priorPeriod(quoted.periodId, periodsOf(quoted.series, observations)))
			: find(YARDSTICK_OF[quoted.what], quoted.periodId);
	return other && differenceFrom(figure, other);
}

const YARDSTICK_OF = {
	gap_to_target: 'target',
	gap_to_stat_neighbours: 'stat_neighbours',
	gap_to_national: 'national'
} as const;

const periodsOf = (series: Series, observations: Observation[]): string[] =>
	observations.filter((o) => o.series === series).map(({ periodId }) => periodId);

const levelOf = (figure: Observation, value: number): Given => ({
	value,
	decimals: printedDecimals(figure.printed),
	words: formatFigure(figure),
	figures: [figure]
});

function differenceFrom(figure: Observation, other: Observation): Given | undefined {
	// Which way is better changes nothing in the size of a difference.
	const comparison = compare(figure, other, 'higher');
	if (comparison.kind !== 'compared') return undefined;
	const { gap, unit, decimals } = comparison;
	const shown = Math.min(decimals, printedDecimals(String(gap)));
	const way = gap > 0 ? ' more' : gap < 0 ? ' less' : '';
	const between = `${formatFigure(other)} and ${formatFigure(figure)}`;
	return {
		value: roundTo(gap, decimals),
		decimals,
		words: `${formatDifference(gap, unit, shown)}${way} (${between})`,
		figures: [other, figure]
	};
}
