import { codeOrder } from '$lib/domain/codeOrder';
import type { Observation } from '$lib/domain/measure';
import { monthsBetween, monthsIn, periodKind } from '$lib/domain/period';
import type { Result } from '$lib/domain/result';

/** A figure that has a value, and so a place on a scale. */
export type Known = Observation & { value: number };

export type ComparatorSeries = 'stat_neighbours' | 'national';

/** What a chart says of a result: only figures in the measure's own unit share its scale. */
export interface Figures {
	periodId: string;
	prior: Known | undefined;
	outturn: Known | undefined;
	later: Known[];
	/** Outturns of the same kind of period up to this one, in the order of time. */
	series: Known[];
	target: Known | undefined;
	comparators: { series: ComparatorSeries; figure: Known }[];
}

/** The figures of a result that can be drawn on one scale. */
export function figuresOf(result: Result): Figures {
	const known = (figure: Observation | undefined): Known | undefined =>
		figure && isKnown(figure) && figure.unit === result.measure.unit ? figure : undefined;
	const comparators = [
		{ series: 'stat_neighbours' as const, figure: known(result.statNeighbours) },
		{ series: 'national' as const, figure: known(result.national) }
	];
	return {
		periodId: result.periodId,
		prior: known(result.prior),
		outturn: known(result.outturn),
		later: result.later.map(known).filter((figure) => figure !== undefined),
		series: seriesOf(result)
			.map(known)
			.filter((figure) => figure !== undefined),
		target: known(result.target),
		comparators: comparators.flatMap(({ series, figure }) => (figure ? [{ series, figure }] : []))
	};
}

/** As many periods back as a small drawing has room for; further only to the prior one. */
const LOOKS_BACK = 7;

function seriesOf({ measure, periodId, prior }: Result): Observation[] {
	const first = prior?.periodId ?? periodId;
	return measure.observations
		.filter(
			(o) =>
				o.series === 'actual' &&
				periodKind(o.periodId) === periodKind(periodId) &&
				o.periodId <= periodId &&
				(o.periodId >= first || stepsBetween(o.periodId, periodId) <= LOOKS_BACK)
		)
		.sort((a, b) => codeOrder(a.periodId, b.periodId));
}

/** How many periods of their kind one comes after another. */
export const stepsBetween = (from: string, to: string): number =>
	monthsBetween(from, to) / monthsIn(to);

const isKnown = (figure: Observation): figure is Known => figure.value !== null;

/** Every value that stands on the scale. */
export function valuesOf({ prior, outturn, later, target, comparators }: Figures): number[] {
	const figures = [prior, outturn, ...later, target, ...comparators.map(({ figure }) => figure)];
	return figures.flatMap((figure) => (figure ? [figure.value] : []));
}
