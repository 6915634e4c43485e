import type { SORTS, VIEWS } from '$lib/domain/filter/values';
import { targetOf, type Result } from '$lib/domain/result';
import type { Counts } from '$lib/domain/result/counts';
import { formatFigure } from '$lib/domain/text/format';
import { counted, NOUNS } from '../counts';
import { targetOutcome } from '../measures';
import { ratingCounts } from '../ratings';
import type { Comparison } from '$lib/domain/measure/comparison';

/** The measures of the overview: the choice of them, and each as a tile or a row. */

export const SORT_LABELS: Record<(typeof SORTS)[number], string> = {
	report: 'Report order',
	attention: 'Attention',
	gap: 'Gap to target',
	title: 'Title'
};

export const VIEW_LABELS: Record<(typeof VIEWS)[number], string> = {
	tiles: 'Tiles',
	table: 'Table'
};

export const CHOICES = {
	search: 'Search measures',
	against: 'Against',
	anything: 'Anything',
	sort: 'Sort',
	view: 'View',
	differing: 'Only where published and figures differ',
	clear: 'Clear filters',
	present: 'Present these',
	report: 'Report of these'
};

export const foundText = (shown: number, total: number): string =>
	`${shown} of ${counted(total, NOUNS.measure)}`;

/**
 * Says on paper which measures follow.
 * @param scope "12 of 50 measures: red"
 */
export const belowText = (scope: string): string => `Below: ${scope}. The counts above are of all.`;

export const NOTHING = {
	heading: 'Nothing found',
	reason: 'No measure answers all of these choices.'
};

export const showAll = (measures: number): string => `Show all ${measures} measures`;

export const SORTED = 'Sorted within each priority; the table sorts all together.';

/**
 * How many measures under a priority are shown, and how they are rated.
 * @returns "28 measures: 15 red, 6 amber, 5 green, 2 not rated", "3 of 28 measures: 3 red"
 */
export function underPriority(counts: Counts, total: number): string {
	const of = counts.total < total ? `${counts.total} of ` : '';
	return `${of}${counted(total, NOUNS.measure)}: ${ratingCounts(counts)}`;
}

/** @param areas what people call them: "neighbourhood" */
export const seeByArea = (areas: string): string => `See it by ${areas}`;

/** @returns "Target 58.30% · missed by 1.7 points", "No target set" */
export function targetLine(result: Pick<Result, 'benchmarks'>): string {
	const { figure: target, comparison } = targetOf(result);
	if (target?.value == null) return 'No target set';
	const outcome = targetOutcome(comparison) ?? notCompared(comparison);
	return `Target ${formatFigure(target)} · ${outcome}`;
}

const notCompared = (comparison: Comparison): string =>
	comparison.kind === 'not-compared' && comparison.reason === 'plan'
		? 'to be as near it as can be'
		: 'in another unit, not compared';

/** What the table is called by a screen reader. */
export const TABLE = 'Measures';
