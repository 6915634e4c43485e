import type { PeriodKind } from '$lib/domain/period';
import { type Unit } from '$lib/domain/text/format';
import { unitWords } from '../units';

/** What is to be known to read a trend. */
export const TREND_NOTES = {
	none: 'There is no figure to draw.',
	one: 'One point: there is no earlier figure to compare it with.',
	broken: 'The broken line leads to a point of another kind of period.',
	gap: 'No line crosses a period without a figure.',
	overlap:
		'Each point shares time with the one before it: a change between them is that of the time they do not share.',
	uneven: 'The steps between points are not of one length.',
	latest: 'Comparators are drawn for their latest period alone.'
};

const KINDS: Record<PeriodKind, string> = {
	month: 'months',
	quarter: 'quarters',
	'half-year': 'half-years',
	year: 'years',
	'academic-year': 'academic years',
	'calendar-year': 'years',
	years: 'spans of several years',
	rolling: 'rolling years',
	snapshot: 'counts on a day'
};

/** Of two points alone. */
export const twoPointsNote = (kind: PeriodKind): string =>
	`Two ${KINDS[kind]}: a change between them, not a trend.`;

/** Where figures of other kinds of period are left out. */
export const onlyKindNote = (kind: PeriodKind): string => `Only ${KINDS[kind]} are drawn.`;

/** Below a period without a point. */
export const NO_FIGURE = 'no figure';

/** Below a period whose point is a forecast, and beside the figure in the table. */
export const FORECAST = 'forecast';

/** The key to marks that most charts have none of. */
export const TREND_KEY = {
	label: 'Key to the chart',
	outturn: 'outturn',
	forecast: FORECAST,
	interval: 'published interval'
};

/** The same where there is no key, in a picture. */
export const MARK_NOTES = {
	forecast: 'A dashed ring is a forecast, not an outturn.',
	interval: 'The upright line through a point is its published interval.'
};

/** A figure that is expected: "forecast £3,600k". */
export const forecastText = (figure: string): string => `${FORECAST} ${figure}`;

/** A figure with its interval: "23.3% (from 22.1% to 24.5%)". */
export const withInterval = (figure: string, interval: string): string => `${figure} (${interval})`;

/** Below a period whose figure covers a year of another name: "for 2008". */
export const forYear = (year: string): string => `for ${year}`;

/** From one end to the other: "2010/11 to 2011/12", "20% to 24%"; one end alone where both are equal. */
export const rangeText = (first: string, last: string): string =>
	first === last ? first : `${first} to ${last}`;

/** Measure and time. */
export const trendTitle = (measure: string, span: string): string => `${measure}, ${span}`;

/** The title of the chart as a picture, which has no page around it. */
export const trendPictureTitle = (measure: string, place: string, span: string): string =>
	`${measure}, ${place}, ${span}`;

/** Unit and scale. */
export const trendSubtitle = (unit: Unit, scale: string): string =>
	`${unitWords(unit)}, on a scale of ${scale}`;

interface TrendFacts {
	/** Each period with its figure, or why it has none. */
	figures: { period: string; words: string }[];
	/** Benchmarks; with their periods where one of them has several. */
	benchmarks: { name: string; period: string; label: string }[];
}

/** The chart in a sentence, for whoever does not see it. */
export function trendSentence({ figures, benchmarks }: TrendFacts): string {
	const several = new Set(benchmarks.map(({ name }) => name)).size < benchmarks.length;
	const told = [
		...figures.map(({ period, words }) => `${period} ${words}`),
		...benchmarks.map(({ name, period, label }) => `${name}${several ? ` ${period}` : ''} ${label}`)
	];
	return `Line chart. ${told.join('; ')}.`;
}
