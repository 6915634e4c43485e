import type { Measure } from '$lib/domain/measure';
import { lower } from '../common';
import type { EmbedChart } from '$lib/state/address/embedChoice';
import { titleAndReference } from '../measure/names';

/** The charts that can stand in another site's page, as the choice of them names them. */
export const EMBED_CHART_WORDS: Record<EmbedChart, string> = {
	comparisons: 'The outturn against target and others',
	trend: 'The measure over time'
};

/** What a frame is announced as: "Children in poverty, NI 116: the measure over time" */
export const frameTitle = (
	measure: Pick<Measure, 'shortTitle' | 'reference'>,
	chart: EmbedChart
): string => `${titleAndReference(measure)}: ${lower(EMBED_CHART_WORDS[chart])}`;
