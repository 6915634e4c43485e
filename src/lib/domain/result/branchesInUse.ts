import type { Measure } from '../measure';
import { isSameUnit } from '../text/format';
import { ASKS_COMPARATORS, RATING_BRANCHES, type RatingBranch } from '../rating';

type Rated = Pick<
	Measure,
	'polarity' | 'ratedBy' | 'comparators' | 'comparatorId' | 'unit' | 'observations'
>;

/**
 * The branches that the ratings of these measures can come by, in the order told.
 * @returns none that only a rule has which no measure follows, or that asks for a kind of measure that is not there
 */
export function branchesInUse(measures: readonly Rated[]): RatingBranch[] {
	const kinds = new Set(measures.flatMap(({ ratedBy }) => ratedBy?.rule.kind ?? []));
	/** Where the data alone do not say whether a branch of a rule in use can be reached. */
	const isReached: Partial<Record<RatingBranch, boolean>> = {
		'no-rule': measures.some(({ ratedBy }) => ratedBy === null),
		plan: measures.some(({ polarity }) => polarity === 'plan'),
		'no-comparator': [...kinds].some((kind) => ASKS_COMPARATORS[kind]),
		'one-comparator-met': maySplit(
			measures.filter(({ ratedBy }) => ratedBy?.rule.kind === 'comparator-only')
		),
		'other-unit': measures.some(hasOtherUnit)
	};
	return (Object.keys(RATING_BRANCHES) as RatingBranch[]).filter((branch) => {
		const { rule } = RATING_BRANCHES[branch];
		const isOfRule = rule === 'none' || (rule === 'any' ? kinds.size > 0 : kinds.has(rule));
		return isOfRule && (isReached[branch] ?? true);
	});
}

/**
 * Whether some comparators of a measure can be met and others missed: several are counted, and it
 * states none that decides. Its rule need not be the one that asks for it.
 */
export const maySplit = (
	measures: readonly Pick<Measure, 'ratedBy' | 'comparators' | 'comparatorId'>[]
): boolean =>
	measures.some(({ ratedBy, comparators, comparatorId }) => {
		const ids = ratedBy?.comparatorIds ?? null;
		const counted = comparators.filter(({ id, isMain }) =>
			ids === null ? isMain : ids.includes(id)
		);
		return comparatorId === null && counted.length > 1;
	});

/** Whether thresholds rate a measure that has outturns in another unit than theirs. */
const hasOtherUnit = ({ ratedBy, unit, observations }: Rated): boolean =>
	ratedBy?.rule.kind === 'thresholds' &&
	observations.some((one) => one.series === 'actual' && !isSameUnit(one.unit, unit));
