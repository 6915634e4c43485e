import { RATING_BRANCHES, type RatingBranch, type RatingResult } from './branches';
import { ratingOfTone, type Rating } from './rating';
import { unknownRule, type RatingRule } from './rule';

export * from './branches';
export * from './rating';
export * from './rule';

/** What a rule is given: met, not met, or `undefined` where there is nothing to compare. */
export interface RatingInputs {
	rule: RatingRule;
	/** The dataset's, in their order. */
	ratings: readonly Rating[];
	/** Why no rule can say anything; `undefined` where one can. */
	unrateable?: 'no-rule' | 'no-outturn' | 'no-polarity' | 'plan' | undefined;
	/** The outturn in the measure's unit, which thresholds are in too; `undefined` where it has another. */
	value?: number | undefined;
	isLowerBetter?: boolean;
	target: boolean | undefined;
	/** By how many per cent of the target's value it is missed: 0 where it is met. */
	shortfall?: number | undefined;
	/** Those that the rule counts, in the dataset's order. */
	comparators: ComparatorInput[];
	/** The comparator that the published rating follows; `null` where the report does not say. */
	comparatorId: string | null;
}

/** How an outturn stands to a comparator; `undefined` where there is nothing to compare. */
export interface ComparatorInput {
	id: string;
	met: boolean | undefined;
}

/** Those that have an answer. */
export const knownAmong = (
	comparators: readonly ComparatorInput[]
): (ComparatorInput & { met: boolean })[] =>
	comparators.filter((one): one is ComparatorInput & { met: boolean } => one.met !== undefined);

/**
 * The rating that follows from the figures alone, with the branch of the rule that gave it: the
 * dataset's first of the branch's tone.
 * On the mark is met. Where no comparator is stated and they disagree, the answer is
 * `undecided`, never a guess.
 * @throws RangeError for a rule that is not known
 */
export function calculateRating(inputs: RatingInputs): RatingResult {
	const branch = inputs.unrateable ?? branchOf(inputs);
	const { tone } = RATING_BRANCHES[branch];
	return {
		branch,
		rating: tone === 'undecided' ? tone : ratingOfTone(inputs.ratings, tone)
	};
}

function branchOf(inputs: RatingInputs): RatingBranch {
	const { rule } = inputs;
	switch (rule.kind) {
		case 'target-and-comparator':
			return byTargetAndComparator(inputs);
		case 'target-with-tolerance':
			return byTolerance(inputs, rule);
		case 'comparator-only':
			return byComparator(inputs);
		case 'thresholds':
			return byThresholds(inputs, rule);
		default:
			throw unknownRule(rule);
	}
}

/**
 * The report's rule: "Definition of new RAG Status", Appendix A, which says "on or above" of a
 * missed target and "above" of a met one; both are read as on the mark is met.
 */
function byTargetAndComparator(inputs: RatingInputs): RatingBranch {
	const known = knownComparators(inputs);
	if (known.length === 0) return 'no-comparator';
	if (inputs.target === undefined) return withoutTarget(known);
	const comparator = comparatorMet(inputs, known);
	if (comparator === undefined) return 'comparators-disagree';
	if (inputs.target) return comparator ? 'all-met' : 'comparator-missed';
	return comparator ? 'target-missed' : 'both-missed';
}

const knownComparators = ({ comparators }: RatingInputs): boolean[] =>
	knownAmong(comparators).map(({ met }) => met);

function comparatorMet(inputs: RatingInputs, known: boolean[]): boolean | undefined {
	const stated = statedMet(inputs);
	if (stated !== undefined) return stated;
	return known.every((met) => met === known[0]) ? known[0] : undefined;
}

/** How the stated comparator stands; `undefined` where none is stated or it has no figure. */
const statedMet = ({ comparatorId, comparators }: RatingInputs): boolean | undefined =>
	comparators.find(({ id }) => id === comparatorId)?.met;

function withoutTarget(known: boolean[]): RatingBranch {
	const met = known.filter(Boolean).length;
	if (known.length === 1) return met ? 'no-target-single-met' : 'no-target-single-missed';
	return met === known.length
		? 'no-target-both-met'
		: met
			? 'no-target-one-met'
			: 'no-target-none-met';
}

function byTolerance(
	{ target, shortfall }: RatingInputs,
	limits: { goodWithin: number; middleWithin: number }
): RatingBranch {
	if (target === undefined || shortfall === undefined) return 'no-target';
	// On a limit that does not count itself a target is missed, if by nothing.
	const isWithin = limits.goodWithin > 0 && shortfall <= limits.goodWithin;
	if (target || isWithin) return 'on-target';
	return shortfall <= limits.middleWithin ? 'within-tolerance' : 'beyond-tolerance';
}

function byComparator(inputs: RatingInputs): RatingBranch {
	const known = knownComparators(inputs);
	if (known.length === 0) return 'no-comparator';
	const stated = statedMet(inputs);
	const counted = stated === undefined ? known : [stated];
	if (counted.every(Boolean)) return 'comparators-met';
	return counted.some(Boolean) ? 'one-comparator-met' : 'no-comparator-met';
}

/** A value on a threshold has reached it. */
function byThresholds(
	{ value, isLowerBetter }: RatingInputs,
	{ goodFrom, middleFrom }: { goodFrom: number; middleFrom: number }
): RatingBranch {
	if (value === undefined) return 'other-unit';
	const reaches = (limit: number) => (isLowerBetter ? value <= limit : value >= limit);
	if (reaches(goodFrom)) return 'from-good';
	return reaches(middleFrom) ? 'from-middle' : 'below-middle';
}
