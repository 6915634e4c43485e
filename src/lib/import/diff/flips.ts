import type { CorePart } from '../../data/schema/core';
import type { Measure } from '../../domain/measure';
import { periodLabel } from '../../domain/period/label';
import { resultOf } from '../../domain/result';
import type { Change } from '../change';
import { pairs } from './pairs';
import { nameOf } from './words';

const periodsOf = ({ observations, statuses }: Measure): string[] => [
	...new Set([...observations, ...statuses].map(({ periodId }) => periodId))
];

const RATING_WORDS = {
	red: 'Red',
	amber: 'Amber',
	green: 'Green',
	none: 'Not rated',
	undecided: 'Undecided'
};

/** The ratings and directions that are others in a period that both datasets report on. */
export const flipsOf = (before: CorePart, after: CorePart): Change[] =>
	pairs<Measure>(before.measures, after.measures, ({ id }) => id).flatMap((pair) =>
		pair.before && pair.after && pair.before !== pair.after ? flips(pair.before, pair.after) : []
	);

function flips(before: Measure, after: Measure): Change[] {
	const shared = periodsOf(before).filter((id) => periodsOf(after).includes(id));
	return shared.flatMap((periodId) => {
		const [was, is] = [resultOf(before, periodId), resultOf(after, periodId)];
		const period = periodLabel(periodId);
		const change = { status: 'changed' as const, what: nameOf(after) };
		return [
			...(was.rating === is.rating
				? []
				: [
						{
							...change,
							kind: 'rating' as const,
							field: `Rating ${period}`,
							before: RATING_WORDS[was.rating],
							after: RATING_WORDS[is.rating]
						}
					]),
			...(was.direction === is.direction
				? []
				: [
						{
							...change,
							kind: 'direction' as const,
							field: `Direction ${period}`,
							before: was.direction,
							after: is.direction
						}
					])
		];
	});
}
