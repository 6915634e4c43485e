import { compare } from '../comparison';
import { formatDifference, formatFigure, printedDecimals, roundTo } from '../format';
import type { Measure, Observation, QuotedFigure, Series } from '../measure';
import { priorPeriod } from '../period';
import { placesOf } from './words';

/** A figure that the report's words quote, held against its own table. */
export interface QuoteAudit extends QuotedFigure {
	measure: Measure;
	verdict: 'agrees' | 'differs' | 'cannot-be-checked';
	/** What the table gives; `null` where it gives nothing to compare with. */
	tableValue: number | null;
	/** The same in words: "56.7%", "−0.2 points (16.9% and 16.7%)". */
	table: string;
	/** They differ, but what the figures were rounded from need not. */
	roundingExplains: boolean;
	/** Where the table gives it. */
	tableSources: string[];
}

/** The figures that the report quotes of a measure, in its order. */
export const quotesOf = (measure: Measure): QuoteAudit[] =>
	measure.quoted.map((quoted) => ({ measure, ...quoted, ...held(quoted, measure) }));

/** What the table gives for a quoted figure, and from which of its figures. */
interface Given {
	value: number;
	decimals: number;
	words: string;
	figures: Observation[];
}

function held(quoted: QuotedFigure, measure: Measure) {
	const given = givenFor(quoted, measure);
	if (!given) return NOTHING;
	const agrees = sameAsPrinted(quoted, given);
	return {
		verdict: agrees ? ('agrees' as const) : ('differs' as const),
		tableValue: given.value,
		table: given.words,
		roundingExplains: !agrees && sameBeforeRounding(quoted, given),
		tableSources: placesOf(...given.figures)
	};
}

const NOTHING = {
	verdict: 'cannot-be-checked' as const,
	tableValue: null,
	table: '',
	roundingExplains: false,
	tableSources: []
};

const NOISE = 1e-9;
const halfOf = (decimals: number) => 0.5 * 10 ** -decimals;
/** How finely it is quoted, which "83.0%" says by its text and "one per cent" by its value. */
const decimalsOf = ({ value, quoted }: QuotedFigure) =>
	Math.max(printedDecimals(quoted), printedDecimals(String(value)));

/** Equal at the coarser of the two precisions: 22% is a fair word for 22.3%. */
const sameAsPrinted = (quoted: QuotedFigure, { value, decimals }: Given): boolean =>
	Math.abs(quoted.value - value) <= halfOf(Math.min(decimalsOf(quoted), decimals)) + NOISE;

/** A difference of two rounded figures is less sure than either: 32.1% less 31% may be 1.2. */
function sameBeforeRounding(quoted: QuotedFigure, { value, figures }: Given): boolean {
	const slack = figures.reduce((sum, { printed }) => sum + halfOf(printedDecimals(printed)), 0);
	return Math.abs(quoted.value - value) < slack + halfOf(decimalsOf(quoted)) - NOISE;
}

function givenFor(quoted: QuotedFigure, measure: Measure): Given | undefined {
	const find = (series: Series, periodId: string | undefined) =>
		measure.observations.find((o) => o.series === series && o.periodId === periodId);
	const figure = find(quoted.series, quoted.periodId);
	if (figure?.value == null) return undefined;
	if (quoted.what === 'level')
		return {
			value: figure.value,
			decimals: printedDecimals(figure.printed),
			words: formatFigure(figure),
			figures: [figure]
		};
	const periods = measure.observations
		.filter(({ series }) => series === quoted.series)
		.map(({ periodId }) => periodId);
	const other =
		quoted.what === 'change'
			? find(quoted.series, priorPeriod(quoted.periodId, periods))
			: find(SERIES_OF[quoted.what], quoted.periodId);
	return other && differenceFrom(figure, other);
}

const SERIES_OF = {
	gap_to_target: 'target',
	gap_to_stat_neighbours: 'stat_neighbours',
	gap_to_national: 'national'
} as const;

function differenceFrom(figure: Observation, other: Observation): Given | undefined {
	// Which way is better changes nothing in the size of a difference.
	const comparison = compare(figure, other, 'higher');
	if (comparison.kind !== 'compared') return undefined;
	const { gap, unit, decimals } = comparison;
	const shown = Math.min(decimals, printedDecimals(String(gap)));
	const sign = gap > 0 ? '+' : gap < 0 ? '−' : '';
	return {
		value: roundTo(gap, decimals),
		decimals,
		words: `${sign}${formatDifference(gap, unit, shown)} (${formatFigure(other)} and ${formatFigure(figure)})`,
		figures: [other, figure]
	};
}
