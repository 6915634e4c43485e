import { compare, gapDecimals } from '../measure/comparison';
import { printedDecimals, roundTo, type Unit } from '../text/format';
import type { Measure, Observation, QuotedFigure, Series } from '../measure';
import { priorPeriod, type Period } from '../period';

/** A figure of the table, or the difference of two. */
export type TableFigure =
	| { kind: 'level'; figure: Observation }
	| {
			kind: 'difference';
			/** The later or the judged figure less the other one. */
			gap: number;
			unit: Unit;
			/** As many as the gap needs. */
			decimals: number;
			from: Observation;
			to: Observation;
	  };

/** What the table gives for a quoted figure, and from which of its figures. */
export interface Given {
	value: number;
	/** Those that the figures are printed with. */
	decimals: number;
	table: TableFigure;
	figures: Observation[];
}

/**
 * What the table gives for a quoted level, change or gap.
 * @returns `undefined` where it lacks a figure for it
 */
export function givenFor(
	quoted: QuotedFigure,
	{ observations, cumulative }: Measure
): Given | undefined {
	const find = (series: Series, periodId: string | undefined) =>
		observations.find((o) => o.series === series && o.periodId === periodId);
	const figure = find(quoted.series, quoted.periodId);
	if (figure?.value == null) return undefined;
	if (quoted.what === 'level') return levelOf(figure, figure.value);
	const other =
		quoted.what === 'change'
			? find(
					quoted.series,
					priorPeriod(quoted.period, periodsOf(quoted.series, observations), cumulative === 'yes')
						?.id
				)
			: find(quoted.against, quoted.periodId);
	return other && differenceFrom(figure, other);
}

const periodsOf = (series: Series, observations: Observation[]): Period[] =>
	observations.filter((o) => o.series === series).map(({ period }) => period);

const levelOf = (figure: Observation, value: number): Given => ({
	value,
	decimals: printedDecimals(figure.printed),
	table: { kind: 'level', figure },
	figures: [figure]
});

function differenceFrom(figure: Observation, other: Observation): Given | undefined {
	// Which way is better changes nothing in the size of a difference.
	const comparison = compare(figure, other, 'higher');
	if (comparison.kind !== 'compared') return undefined;
	const { gap, unit, decimals } = comparison;
	return {
		value: roundTo(gap, decimals),
		decimals,
		table: {
			kind: 'difference',
			gap,
			unit,
			decimals: gapDecimals(comparison),
			from: other,
			to: figure
		},
		figures: [other, figure]
	};
}
