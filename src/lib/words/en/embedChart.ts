import type { EmbedChart } from '$lib/state/address/embedChoice';

/** The charts that can stand in another site's page, as the choice of them names them. */
export const EMBED_CHART_WORDS: Record<EmbedChart, string> = {
	comparisons: 'The outturn against target and others',
	trend: 'The measure over time'
};
