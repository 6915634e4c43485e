import type { Comparator } from '../measure/comparator';
import { compare, type Comparison } from '../measure/comparison';
import type { MetFlag, Observation } from '../measure';
import type { Direction } from '../measure/direction';
import { isYearBefore, type Period } from '../period';
import type { Result } from '../result';
import { differencesOf, flagKey, flagsOf, type Difference } from './index';

/** `target`, a comparator's id, `prior`, or `earlier`: a period that is not the year before. */
export type ComparedTo = string;

/** One benchmark of a result: what was published of it and what the figures say. */
export interface ComparisonRow {
	key: ComparedTo;
	/** `undefined` of the target and of earlier periods. */
	comparator: Comparator | undefined;
	/** The period it is filed under; none for a prior year that was never published. */
	period: Period | undefined;
	figure: Observation | undefined;
	/** Whether it is told what time the figure covers. */
	isDated: boolean;
	comparison: Comparison;
	/** `undefined` where nothing could be compared. */
	calculated: 'yes' | 'no' | Direction | undefined;
	/** `null` where it was left blank, `undefined` where the report has no flag for it. */
	published: MetFlag | Direction | undefined;
	difference: Difference | undefined;
}

/** The rows of a measure's comparisons: those that are not the main ones only where they have a figure. */
export function comparisonRows(result: Result): ComparisonRow[] {
	const shown = result.benchmarks.filter(
		({ comparator, figure }) => (comparator?.isMain ?? true) || figure
	);
	return [
		priorRow(result),
		...shown.map(({ id, comparator, figure, comparison }) =>
			row(result, id, { comparator, figure, comparison, published: publishedOf(result, id) })
		)
	];
}

/** `undefined` where the report has no mark for it. */
function publishedOf({ published, measure }: Result, against: string): MetFlag | undefined {
	const isMarked = flagsOf([measure]).some((flag) => flagKey(flag) === against);
	return published && isMarked ? (published.met[against] ?? null) : undefined;
}

const compareTo = ({ outturn, measure }: Result, figure: Observation | undefined) =>
	compare(outturn, figure, measure.polarity);

type Compared = Pick<ComparisonRow, 'figure' | 'comparison'> & {
	comparator?: Comparator | undefined;
	published?: MetFlag | undefined;
};

function row(
	result: Result,
	key: ComparedTo,
	{ comparator, figure, comparison, published }: Compared
): ComparisonRow {
	return {
		key,
		comparator,
		period: figure?.period ?? result.period,
		figure,
		isDated: comparator === undefined || isFiledByTime(result, figure),
		comparison,
		calculated: comparison.kind === 'compared' ? (comparison.met ? 'yes' : 'no') : undefined,
		published,
		difference: differencesOf(result).find((one) => flagKey(one) === flagOf(key))
	};
}

/**
 * A report's one figure of a comparator is the latest that the council had, of whatever time. Where
 * there are several, each is filed under its own.
 */
const isFiledByTime = ({ measure }: Result, figure: Observation | undefined): boolean =>
	Boolean(figure?.refersTo) ||
	measure.observations.some(
		({ series, value, periodId }) =>
			series === figure?.series && value !== null && periodId !== figure.periodId
	);

const flagOf = (key: ComparedTo) => (key === 'prior' || key === 'earlier' ? 'direction' : key);

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
