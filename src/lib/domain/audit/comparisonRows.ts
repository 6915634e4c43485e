import { differencesOf, type Difference, type Flag } from './index';
import { compare, positionWords, type Comparison } from '../measure/comparison';
import { besideWords, figureWords, SERIES_WORDS } from '../measure/figureWords';
import { formatDifference, printedDecimals } from '../text/format';
import type { MetFlag, Observation, Series } from '../measure';
import { MISSING_WORDS } from '../measure/missing';
import { yearBefore } from '../period';
import { periodLabel, timeOf } from '../period/label';
import type { Result } from '../result';

/** One yardstick of a result: what was published of it and what the figures say. */
export interface ComparisonRow {
	key: Series | 'prior';
	name: string;
	/** The period it is filed under. */
	period: string;
	figure: string;
	/** What the source prints where that differs, and that it is provisional or was revised. */
	beside: string;
	/** How far the outturn stands from it, in the measure's unit; or why that cannot be said. */
	gap: string;
	/** Empty where nothing could be compared. */
	calculated: string;
	published: string;
	difference: Difference | undefined;
	/** The time the figure covers; empty where there is no figure. */
	refersTo: string;
	source: string;
}

const MET_WORDS = { yes: 'met', no: 'not met', na: 'not applicable' } as const;
const NO_FLAG = 'no flag in the report';

/** The rows of a measure's comparisons, in the order of the report; further areas after them. */
export function comparisonRows(result: Result): ComparisonRow[] {
	const { measure, published, against } = result;
	const flag = (met: MetFlag | undefined) => (met ? MET_WORDS[met] : 'left blank');
	const further = (series: Series) =>
		measure.observations.find((o) => o.series === series && o.periodId === result.periodId);
	return [
		priorRow(result),
		row(result, 'target', {
			figure: result.target,
			comparison: against.target,
			published: published && flag(published.targetMet)
		}),
		row(result, 'stat_neighbours', {
			figure: result.statNeighbours,
			comparison: against.statNeighbours,
			published: published && flag(published.statNeighboursMet)
		}),
		row(result, 'national', {
			figure: result.national,
			comparison: against.national,
			published: published && flag(published.nationalMet)
		}),
		...(['region', 'south_yorkshire'] as const).flatMap((series) => {
			const figure = further(series);
			if (!figure) return [];
			return [row(result, series, { figure, comparison: compareTo(result, figure) })];
		})
	];
}

const compareTo = ({ outturn, measure }: Result, figure: Observation | undefined) =>
	compare(outturn, figure, measure.polarity);

type Yardstick = Exclude<Series, 'actual'> | 'prior';

const FLAG_OF: Partial<Record<Yardstick, Flag>> = {
	prior: 'direction',
	target: 'target_met',
	stat_neighbours: 'stat_neighbours_met',
	national: 'national_met'
};

interface Held {
	figure: Observation | undefined;
	comparison: Comparison;
	published?: string | undefined;
}

function row(
	result: Result,
	key: Yardstick,
	{ figure, comparison, published }: Held
): ComparisonRow {
	return {
		key,
		name: key === 'prior' ? 'Prior year' : SERIES_WORDS[key],
		period: periodLabel(figure?.periodId ?? result.periodId),
		figure: figureWords(figure),
		beside: besideWords(figure),
		gap: gapWords(comparison),
		calculated: comparison.kind === 'compared' ? (comparison.met ? 'met' : 'not met') : '',
		published: published ?? NO_FLAG,
		difference: differencesOf(result).find(({ flag }) => flag === FLAG_OF[key]),
		refersTo: figure?.value == null ? '' : timeCovered(key, figure),
		source: figure?.source ?? ''
	};
}

/** Comparators are the latest the council had: whose time is not given, is not guessed. */
const timeCovered = (key: Yardstick, figure: Observation): string =>
	key === 'target' || key === 'prior' || figure.refersTo ? timeOf(figure) : 'not stated';

function priorRow(result: Result): ComparisonRow {
	const { prior, direction, published } = result;
	const comparison = compareTo(result, prior);
	return {
		...row(result, 'prior', { figure: prior, comparison }),
		...(prior && prior.periodId !== yearBefore(result.periodId) && { name: 'Earlier period' }),
		period: prior ? periodLabel(prior.periodId) : '',
		calculated: comparison.kind === 'compared' ? direction : '',
		published: published ? (published.direction ?? 'left blank') : NO_FLAG
	};
}

/**
 * How far an outturn stands from a yardstick.
 * @returns "1.7 points above", "level", "not compared: in another unit"
 */
export function gapWords(comparison: Comparison): string {
	if (comparison.kind === 'not-compared')
		return `not compared: ${MISSING_WORDS[comparison.reason]}`;
	const { gap, unit, decimals } = comparison;
	if (gap === 0) return 'level';
	const size = formatDifference(gap, unit, Math.min(decimals, printedDecimals(String(gap))));
	return `${size} ${positionWords(comparison)}`;
}
