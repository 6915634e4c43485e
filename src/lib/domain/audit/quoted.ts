import { printedDecimals } from '../text/format';
import type { Measure, Observation, QuotedFigure } from '../measure';
import { placesOf } from './flags';
import { givenFor, type Given, type TableFigure } from './quotedTable';

/** Why a quoted figure and the table may differ, where the report itself shows it. */
export type QuoteExplanation =
	/** It follows from a level that is quoted in the same place. */
	| { kind: 'follows'; quoted: string }
	| { kind: 'rounding' }
	/** What the people counted give, in per cent; one decimal finer than was printed. */
	| { kind: 'by-count'; percent: number; decimals: number };

interface Held {
	verdict: 'agrees' | 'differs' | 'cannot-be-checked';
	/** What the table gives; `null` where it gives nothing to compare with. */
	tableValue: number | null;
	table: TableFigure | undefined;
	/** Where the table gives it. */
	tableSources: string[];
	explanation: QuoteExplanation | undefined;
}

/** A figure that the report's words quote, held against its own table. */
export type QuoteAudit = Held & { measure: Measure } & (
		| QuotedFigure
		/** So many of so many people, against the percentage printed for them. */
		| (Omit<QuotedFigure, 'what' | 'quoted'> & {
				what: 'share';
				people: number;
				of: number;
		  })
	);

/** The figures that the report quotes of a measure, in its order; then those it counts in people. */
export const quotesOf = (measure: Measure): QuoteAudit[] => [
	...measure.quoted.map((quoted) => ({ measure, ...quoted, ...held(quoted, measure) })),
	...measure.observations.flatMap((figure) => shareOf(figure, measure))
];

function held(quoted: QuotedFigure, measure: Measure): Held {
	const given = givenFor(quoted, measure);
	if (!given || given.figures.every(({ source }) => source && source === quoted.source))
		return NOTHING;
	const agrees = sameAsPrinted(quoted, given);
	return {
		verdict: agrees ? 'agrees' : 'differs',
		tableValue: given.value,
		table: given.table,
		tableSources: placesOf(...given.figures),
		explanation: agrees ? undefined : explanationOf(quoted, given, measure)
	};
}

/** There is nothing else to hold the quoted figure against. */
const NOTHING: Held = {
	verdict: 'cannot-be-checked',
	tableValue: null,
	table: undefined,
	tableSources: [],
	explanation: undefined
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
function explanationOf(
	quoted: QuotedFigure,
	given: Given,
	measure: Measure
): QuoteExplanation | undefined {
	if (quoted.what === 'level') return undefined;
	const cause = measure.quoted.find((level) => isCause(level, quoted, given, measure));
	if (cause) return { kind: 'follows', quoted: cause.quoted };
	return sameBeforeRounding(quoted, given) ? { kind: 'rounding' } : undefined;
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
	const { value, numerator, denominator, unit, periodId, period, series } = figure;
	if (value === null || numerator === null || !denominator || unit.kind !== 'share') return [];
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
			period,
			series,
			what: 'share',
			against: '',
			people: numerator,
			of: denominator,
			value: share,
			source: told?.source ?? figure.source,
			verdict: same ? 'agrees' : 'differs',
			tableValue: value,
			table: { kind: 'level', figure },
			tableSources: placesOf(figure),
			explanation: same ? undefined : { kind: 'by-count', percent: share, decimals: decimals + 1 }
		}
	];
}
