import { compare, type Comparison } from '../measure/comparison';
import type { MetFlag, Observation, Series } from '../measure';
import type { Direction } from '../measure/direction';
import { isYearBefore, type Period } from '../period';
import type { Result } from '../result';
import { differencesOf, type Difference, type Flag } from './index';

/** What a row holds the outturn against; `earlier` is a period that is not the year before. */
export type ComparedTo = Exclude<Series, 'actual'> | 'prior' | 'earlier';

/** One benchmark of a result: what was published of it and what the figures say. */
export interface ComparisonRow {
	key: ComparedTo;
	/** The period it is filed under; none for a prior year that was never published. */
	period: Period | undefined;
	figure: Observation | undefined;
	comparison: Comparison;
	/** `undefined` where nothing could be compared. */
	calculated: 'yes' | 'no' | Direction | undefined;
	/** `null` where it was left blank, `undefined` where the report has no flag for it. */
	published: MetFlag | Direction | undefined;
	difference: Difference | undefined;
}

/** The rows of a measure's comparisons, in the order of the report; further areas after them. */
export function comparisonRows(result: Result): ComparisonRow[] {
	const { measure, published, against } = result;
	const further = (series: Series) =>
		measure.observations.find((o) => o.series === series && o.periodId === result.periodId);
	return [
		priorRow(result),
		row(result, 'target', {
			figure: result.target,
			comparison: against.target,
			published: published?.targetMet
		}),
		row(result, 'stat_neighbours', {
			figure: result.statNeighbours,
			comparison: against.statNeighbours,
			published: published?.statNeighboursMet
		}),
		row(result, 'national', {
			figure: result.national,
			comparison: against.national,
			published: published?.nationalMet
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

const FLAG_OF: Partial<Record<ComparedTo, Flag>> = {
	prior: 'direction',
	earlier: 'direction',
	target: 'target_met',
	stat_neighbours: 'stat_neighbours_met',
	national: 'national_met'
};

type Compared = Pick<ComparisonRow, 'figure' | 'comparison'> & { published?: MetFlag | undefined };

function row(
	result: Result,
	key: ComparedTo,
	{ figure, comparison, published }: Compared
): ComparisonRow {
	return {
		key,
		period: figure?.period ?? result.period,
		figure,
		comparison,
		calculated: comparison.kind === 'compared' ? (comparison.met ? 'yes' : 'no') : undefined,
		published,
		difference: differencesOf(result).find(({ flag }) => flag === FLAG_OF[key])
	};
}

function priorRow(result: Result): ComparisonRow {
	const { prior, direction, published } = result;
	const isEarlier = prior && !isYearBefore(prior.period, result.period);
	const comparison = compareTo(result, prior);
	return {
		...row(result, isEarlier ? 'earlier' : 'prior', { figure: prior, comparison }),
		period: prior?.period,
		calculated: comparison.kind === 'compared' ? direction : undefined,
		published: published?.direction
	};
}
