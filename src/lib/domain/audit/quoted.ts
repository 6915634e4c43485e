import { formatFigure, formatNumber, printedDecimals } from '../text/format';
import type { Measure, Observation, QuotedFigure } from '../measure';
import { givenFor, type Given } from './quotedTable';
import { placesOf } from './words';

/** A figure that the report's words quote, held against its own table. */
export interface QuoteAudit extends Omit<QuotedFigure, 'what'> {
	measure: Measure;
	/** `share`: so many of so many, against the percentage printed for them. */
	what: QuotedFigure['what'] | 'share';
	verdict: 'agrees' | 'differs' | 'cannot-be-checked';
	/** What the table gives; `null` where it gives nothing to compare with. */
	tableValue: number | null;
	/** The same in words: "56.7%", "0.2 points less (33.5% and 33.30%)". */
	table: string;
	/** Where the table gives it. */
	tableSources: string[];
	/** Why they may differ, where the report itself shows it; else empty. */
	explanation: string;
}

/** The figures that the report quotes of a measure, in its order; then those it counts in people. */
export const quotesOf = (measure: Measure): QuoteAudit[] => [
	...measure.quoted.map((quoted) => ({ measure, ...quoted, ...held(quoted, measure) })),
	...measure.observations.flatMap((figure) => shareOf(figure, measure))
];

function held(quoted: QuotedFigure, measure: Measure) {
	const given = givenFor(quoted, measure);
	if (!given || given.figures.every(({ source }) => source && source === quoted.source))
		return NOTHING;
	const agrees = sameAsPrinted(quoted, given);
	return {
		verdict: agrees ? ('agrees' as const) : ('differs' as const),
		tableValue: given.value,
		table: given.words,
		tableSources: placesOf(...given.figures),
		explanation: agrees ? '' : explanationOf(quoted, given, measure)
	};
}

/** There is nothing else to hold the quoted figure against. */
const NOTHING = {
	verdict: 'cannot-be-checked' as const,
	tableValue: null,
	table: '',
	tableSources: [],
	explanation: ''
};

const NOISE = 1e-9;
const halfOf = (decimals: number) => 0.5 * 10 ** -decimals;
/** How finely it is quoted, which "83.0%" says by its text and "one per cent" by its value. */
const decimalsOf = ({ value, quoted }: QuotedFigure) =>
	Math.max(printedDecimals(quoted), printedDecimals(String(value)));

/** Equal at the coarser of the two precisions: 22% is a fair word for 22.3%. */
const sameAsPrinted = (quoted: QuotedFigure, { value, decimals }: Given): boolean =>
	Math.abs(quoted.value - value) <= halfOf(Math.min(decimalsOf(quoted), decimals)) + NOISE;

/** A change or gap may come of a level quoted in the same place, or of rounding. */
function explanationOf(quoted: QuotedFigure, given: Given, measure: Measure): string {
	if (quoted.what === 'level') return '';
	const cause = measure.quoted.find((level) => isCause(level, quoted, given, measure));
	if (cause) return `It follows from the ${cause.quoted} quoted in the same place.`;
	return sameBeforeRounding(quoted, given)
		? 'Rounding of the printed figures could explain it.'
		: '';
}

/** Whether the quoted difference is that of the table with one quoted level in its figure's place. */
function isCause(
	level: QuotedFigure,
	quoted: QuotedFigure,
	given: Given,
	measure: Measure
): boolean {
	if (level.what !== 'level' || level.source !== quoted.source) return false;
	const observations = measure.observations.map((o) =>
		o.series === level.series && o.periodId === level.periodId
			? { ...o, value: level.value, printed: level.quoted }
			: o
	);
	const other = givenFor(quoted, { ...measure, observations });
	return other !== undefined && other.value !== given.value && sameAsPrinted(quoted, other);
}

/** A difference of two rounded figures is less sure than either: 32.1% less 31% may be 1.2. */
function sameBeforeRounding(quoted: QuotedFigure, { value, figures }: Given): boolean {
	const slack = figures.reduce((sum, { printed }) => sum + halfOf(printedDecimals(printed)), 0);
	return Math.abs(quoted.value - value) < slack + halfOf(decimalsOf(quoted)) - NOISE;
}

/** The people behind a printed percentage, against it: 8 of 12 is 66.7%, printed 66%. */
function shareOf(figure: Observation, measure: Measure): QuoteAudit[] {
	const { value, numerator, denominator, unit, periodId, series } = figure;
	if (value === null || numerator === null || !denominator || unit !== 'percent') return [];
	const share = (100 * numerator) / denominator;
	const decimals = printedDecimals(figure.printed);
	const same = Math.abs(share - value) <= halfOf(decimals) + NOISE;
	const told = measure.quoted.find(
		(one) => one.what === 'level' && one.series === series && one.periodId === periodId
	);
	return [
		{
			measure,
			periodId,
			series,
			what: 'share',
			quoted: `${formatNumber(numerator, 0)} of ${formatNumber(denominator, 0)}`,
			value: share,
			source: told?.source ?? figure.source,
			verdict: same ? 'agrees' : 'differs',
			tableValue: value,
			table: formatFigure(figure),
			tableSources: placesOf(figure),
			explanation: same ? '' : `${formatNumber(share, decimals + 1)}% by that count.`
		}
	];
}
