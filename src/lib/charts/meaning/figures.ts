import { isSameUnit } from '$lib/domain/text/format';
import type { Measure, Observation } from '$lib/domain/measure';
import type { Comparator } from '$lib/domain/measure/comparator';
import { againstComparators, targetOf, type Result } from '$lib/domain/result';

/** A figure that has a value, and so a place on a scale. */
export type Known = Observation & { value: number };

/** What a chart says of a result: only figures in the measure's own unit share its scale. */
export interface Figures {
	prior: Known | undefined;
	outturn: Known | undefined;
	later: Known[];
	target: Known | undefined;
	/** The main ones. */
	comparators: { comparator: Comparator; figure: Known }[];
}

/** The figures of a result that can be drawn on one scale. */
export function figuresOf(result: Result): Figures {
	const known = (figure: Observation | undefined): Known | undefined =>
		figure && isOnScale(result.measure)(figure) ? figure : undefined;
	return {
		prior: known(result.prior),
		outturn: known(result.outturn),
		later: result.later.map(known).filter((figure) => figure !== undefined),
		target: known(targetOf(result).figure),
		comparators: againstComparators(result)
			.filter(({ comparator }) => comparator.isMain)
			.flatMap(({ comparator, figure: one }) => {
				const figure = known(one);
				return figure ? [{ comparator, figure }] : [];
			})
	};
}

/** Whether a figure has a value in the measure's own unit. */
export const isOnScale =
	({ unit }: Pick<Measure, 'unit'>) =>
	(figure: Observation): figure is Known =>
		figure.value !== null && isSameUnit(figure.unit, unit);

/** Whether a bullet chart of a result has anything to draw. */
export const hasBullet = (result: Result): boolean =>
	valuesOf({ ...figuresOf(result), later: [] }).length > 0;

/** A figure's value; of a range both its ends. */
export const endsOf = ({ value, valueTo }: Known): number[] =>
	valueTo == null ? [value] : [value, valueTo];

/** Every value that stands on the scale. */
export function valuesOf({ prior, outturn, later, target, comparators }: Figures): number[] {
	const figures = [prior, outturn, ...later, target, ...comparators.map(({ figure }) => figure)];
	return figures.flatMap((figure) => (figure ? endsOf(figure) : []));
}
