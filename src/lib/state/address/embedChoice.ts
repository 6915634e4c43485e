/** The charts of a measure that can stand in another site's page; the first where none is named. */
export const EMBED_CHARTS = ['comparisons', 'trend'] as const;
export type EmbedChart = (typeof EMBED_CHARTS)[number];

export const EMBED_CHART_WORDS: Record<EmbedChart, string> = {
	comparisons: 'The outturn against target and others',
	trend: 'The measure over time'
};

/** All that the address of an embedded measure can say, beside which measure it is. */
export interface EmbedChoice {
	chart: EmbedChart;
	/** Empty: the period that the report is of. */
	period: string;
}

/** What an address asks for. An unknown value falls to its default; it never throws. */
export const readEmbed = (
	query: Pick<URLSearchParams, 'get'>,
	periods: readonly string[]
): EmbedChoice => ({
	chart: EMBED_CHARTS.find((chart) => chart === query.get('chart')) ?? EMBED_CHARTS[0],
	period: periods.find((period) => period === query.get('period')) ?? ''
});

/**
 * The query of a choice: only what differs from the defaults.
 * @returns "" or "?chart=trend&period=2010-11"
 */
export function writeEmbed({ chart, period }: EmbedChoice): string {
	const said = { chart: chart === EMBED_CHARTS[0] ? '' : chart, period };
	const pairs = Object.entries(said).filter(([, value]) => value !== '');
	const query = new URLSearchParams(pairs).toString();
	return query && `?${query}`;
}
