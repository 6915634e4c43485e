import type { Comparator } from './measure';

export const RATINGS = ['red', 'amber', 'green', 'none'] as const;
export type Rating = (typeof RATINGS)[number];

/** What the rule is given: met, not met, or `undefined` where there is nothing to compare. */
export interface RatingInputs {
	target: boolean | undefined;
	statNeighbours: boolean | undefined;
	national: boolean | undefined;
	/** The comparator that the published rating follows; `null` where the report does not say. */
	comparator: Comparator;
}

export interface RatingResult {
	rating: Rating | 'undecided';
	branch: RatingBranch;
}

/** The rating that a result is counted and found under: an undecided one is not rated. */
export const ratedAs = (rating: RatingResult['rating']): Rating =>
	rating === 'undecided' ? 'none' : rating;

/**
 * The rule's branches. `stated` is written in the report ("Definition of new RAG Status",
 * Appendix A); `inferred` is ours, read from the published table where the report is silent.
 */
export const RATING_BRANCHES = {
	'all-met': {
		basis: 'stated',
		rating: 'green',
		words: 'The target is met and the comparator is met.'
	},
	'target-missed': {
		basis: 'stated',
		rating: 'amber',
		words: 'The target is missed; the comparator is met.'
	},
	'both-missed': {
		basis: 'stated',
		rating: 'red',
		words: 'The target is missed and the comparator is missed.'
	},
	'comparator-missed': {
		basis: 'inferred',
		rating: 'amber',
		words: 'The target is met; the comparator is missed.'
	},
	'no-target-both-met': {
		basis: 'inferred',
		rating: 'green',
		words: 'There is no target; both comparators are met.'
	},
	'no-target-one-met': {
		basis: 'inferred',
		rating: 'amber',
		words: 'There is no target; one of the two comparators is met.'
	},
	'no-target-none-met': {
		basis: 'inferred',
		rating: 'red',
		words: 'There is no target; neither comparator is met.'
	},
	'no-target-single-met': {
		basis: 'inferred',
		rating: 'green',
		words: 'There is no target; the only comparator is met.'
	},
	'no-target-single-missed': {
		basis: 'inferred',
		rating: 'red',
		words: 'There is no target; the only comparator is missed.'
	},
	'no-comparator': {
		basis: 'inferred',
		rating: 'none',
		words: 'There is no comparator to rate against, so the measure is not rated.'
	},
	'comparators-disagree': {
		basis: 'inferred',
		rating: 'undecided',
		words:
			'The report does not say which comparator applies, and the two disagree: the figures alone do not decide.'
	}
} as const satisfies Record<
	string,
	{ basis: 'stated' | 'inferred'; rating: Rating | 'undecided'; words: string }
>;
export type RatingBranch = keyof typeof RATING_BRANCHES;

const took = (branch: RatingBranch): RatingResult => ({
	branch,
	rating: RATING_BRANCHES[branch].rating
});

/**
 * The rating that follows from the figures alone, with the branch of the rule that gave it.
 * "On or above" is met, so on the mark is met. Where no comparator is stated and the two
 * disagree, the answer is `undecided`, never a guess.
 */
export function calculateRating(inputs: RatingInputs): RatingResult {
	const { target, statNeighbours, national } = inputs;
	const known = [statNeighbours, national].filter((met) => met !== undefined);
	if (known.length === 0) return took('no-comparator');
	if (target === undefined) return took(withoutTarget(known));
	const comparator = comparatorMet(inputs, known);
	if (comparator === undefined) return took('comparators-disagree');
	if (target) return took(comparator ? 'all-met' : 'comparator-missed');
	return took(comparator ? 'target-missed' : 'both-missed');
}

function comparatorMet(inputs: RatingInputs, known: boolean[]): boolean | undefined {
	const stated =
		inputs.comparator &&
		(inputs.comparator === 'national' ? inputs.national : inputs.statNeighbours);
	if (typeof stated === 'boolean') return stated;
	return known.every((met) => met === known[0]) ? known[0] : undefined;
}

function withoutTarget(known: boolean[]): RatingBranch {
	const met = known.filter(Boolean).length;
	if (known.length === 1) return met ? 'no-target-single-met' : 'no-target-single-missed';
	return met === 2 ? 'no-target-both-met' : met ? 'no-target-one-met' : 'no-target-none-met';
}
