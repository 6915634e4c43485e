import { metOf } from './comparison';
import type { Result } from './result';

/** Which comparator a rating follows, and whether the report says so. */
export function comparatorWords({ measure, against, target }: Result): string {
	const { stat_neighbours, national } = {
		stat_neighbours: metOf(against.statNeighbours),
		national: metOf(against.national)
	};
	if (stat_neighbours === undefined && national === undefined)
		return 'none: there is nothing to compare';
	if (stat_neighbours === undefined) return 'England, the only one to compare with';
	if (national === undefined) return 'statistical neighbours, the only ones to compare with';
	if (target?.value == null) return 'both: without a target the rule counts the two';
	if (measure.comparator === 'national') return 'England, as the published flags show';
	if (measure.comparator) return 'statistical neighbours, as the published flags show';
	return stat_neighbours === national
		? 'not stated by the report; the two agree'
		: 'not stated by the report; the two disagree';
}
