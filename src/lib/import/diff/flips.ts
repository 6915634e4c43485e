import type { Measure } from '../../domain/measure';
import { isSameRating } from '../../domain/rating';
import { resultOf } from '../../domain/result';
import type { Change } from '../change';
import { pairs } from './pairs';
import { nameOf } from './values';

/** Linked, as the rules read them. */
interface Measures {
	measures: Measure[];
}

const periodsOf = ({ observations, statuses }: Measure): string[] => [
	...new Set([...observations, ...statuses].map(({ periodId }) => periodId))
];

/** The ratings and directions that are others in a period that both datasets report on. */
export const flipsOf = (before: Measures, after: Measures): Change[] =>
	pairs<Measure>(before.measures, after.measures, ({ id }) => id).flatMap((pair) =>
		pair.before && pair.after && pair.before !== pair.after ? flips(pair.before, pair.after) : []
	);

function flips(before: Measure, after: Measure): Change[] {
	const shared = periodsOf(before).filter((id) => periodsOf(after).includes(id));
	return shared.flatMap((periodId) => {
		const [was, is] = [resultOf(before, periodId), resultOf(after, periodId)];
		const period = is.period.label;
		const change = { status: 'changed' as const, what: nameOf(after) };
		const flipped: Change[] = [];
		if (!isSameRating(was.rating, is.rating))
			flipped.push({
				...change,
				kind: 'rating',
				field: { kind: 'rating', period },
				before: { kind: 'rating', rating: was.rating },
				after: { kind: 'rating', rating: is.rating }
			});
		if (was.direction !== is.direction)
			flipped.push({
				...change,
				kind: 'direction',
				field: { kind: 'direction', period },
				before: { kind: 'direction', direction: was.direction },
				after: { kind: 'direction', direction: is.direction }
			});
		return flipped;
	});
}
