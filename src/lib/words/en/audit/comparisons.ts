import type { ComparedTo, ComparisonRow } from '$lib/domain/audit/comparisonRows';
import { gapDecimals, type Comparison } from '$lib/domain/measure/comparison';
import { flagValueText } from './flagValues';
import { timeOf } from '../periods';
import { besideWords, figureWords, MISSING_WORDS } from '../figures';
import { benchmarkHead } from '../measure/comparators';
import { formatDifference } from '../units';

const EARLIER: Record<string, string> = { prior: 'Prior year', earlier: 'Earlier period' };

/** A row of a measure's comparisons as it is read. */
export interface ComparisonText {
	key: ComparedTo;
	name: string;
	/** The period it is filed under, or "". */
	period: string;
	figure: string;
	/** What the source prints where that differs, and that it is provisional or was revised. */
	beside: string;
	/** How far the outturn stands from it, in the measure's unit; or why that cannot be said. */
	gap: string;
	/** "" where nothing could be compared. */
	calculated: string;
	published: string;
	/** Whether what was published does not follow from the figures. */
	differs: boolean;
	/** The time the figure covers; "" where there is no figure. */
	refersTo: string;
	source: string;
}

/** A benchmark of a measure in words. */
export const comparisonText = (row: ComparisonRow): ComparisonText => ({
	key: row.key,
	name: EARLIER[row.key] ?? benchmarkHead(row),
	period: row.period?.label ?? '',
	figure: figureWords(row.figure),
	beside: besideWords(row.figure),
	gap: gapText(row.comparison),
	calculated: row.calculated ? flagValueText(row.calculated) : '',
	published: publishedText(row.published),
	differs: row.difference !== undefined,
	refersTo: timeCovered(row),
	source: row.figure?.source ?? ''
});

function publishedText(published: ComparisonRow['published']): string {
	if (published === undefined) return 'no flag in the report';
	return published ? flagValueText(published) : 'left blank';
}

/** What time a figure covers, which is never guessed. */
function timeCovered({ figure, isDated }: ComparisonRow): string {
	if (figure?.value == null) return '';
	return isDated ? timeOf(figure) : 'not stated';
}

/**
 * How far an outturn stands from a benchmark.
 * @returns "1.7 points above", "level", "not compared: in another unit"
 */
export function gapText(comparison: Comparison): string {
	if (comparison.kind === 'not-compared')
		return `not compared: ${MISSING_WORDS[comparison.reason]}`;
	const { gap, unit } = comparison;
	if (gap === 0) return 'level';
	return `${formatDifference(gap, unit, gapDecimals(comparison))} ${gap > 0 ? 'above' : 'below'}`;
}
