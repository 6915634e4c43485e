import type { RuleKind } from './rule';

export const RATINGS = ['red', 'amber', 'green', 'none'] as const;
export type Rating = (typeof RATINGS)[number];

interface Branch {
	rule: RuleKind | 'any';
	basis: 'stated' | 'inferred';
	rating: Rating | 'undecided';
	words: string;
}

/**
 * The branches of the rules. `stated` is written where the rule is: for the report's own, in its
 * "Definition of new RAG Status", Appendix A. `inferred` is ours, read from the published table
 * where the report is silent.
 */
export const RATING_BRANCHES = {
	'no-outturn': {
		rule: 'any',
		basis: 'inferred',
		rating: 'none',
		words: 'There is no outturn to rate.'
	},
	'no-polarity': {
		rule: 'any',
		basis: 'inferred',
		rating: 'none',
		words: 'Neither way is better, so there is nothing to rate.'
	},
	'no-comparator': {
		rule: 'any',
		basis: 'inferred',
		rating: 'none',
		words: 'There is no comparator to rate against, so the measure is not rated.'
	},
	'all-met': {
		rule: 'target-and-comparator',
		basis: 'stated',
		rating: 'green',
		words: 'The target is met and the comparator is met.'
	},
	'target-missed': {
		rule: 'target-and-comparator',
		basis: 'stated',
		rating: 'amber',
		words: 'The target is missed; the comparator is met.'
	},
	'both-missed': {
		rule: 'target-and-comparator',
		basis: 'stated',
		rating: 'red',
		words: 'The target is missed and the comparator is missed.'
	},
	'comparator-missed': {
		rule: 'target-and-comparator',
		basis: 'inferred',
		rating: 'amber',
		words: 'The target is met; the comparator is missed.'
	},
	'no-target-both-met': {
		rule: 'target-and-comparator',
		basis: 'inferred',
		rating: 'green',
		words: 'There is no target; both comparators are met.'
	},
	'no-target-one-met': {
		rule: 'target-and-comparator',
		basis: 'inferred',
		rating: 'amber',
		words: 'There is no target; one of the two comparators is met.'
	},
	'no-target-none-met': {
		rule: 'target-and-comparator',
		basis: 'inferred',
		rating: 'red',
		words: 'There is no target; neither comparator is met.'
	},
	'no-target-single-met': {
		rule: 'target-and-comparator',
		basis: 'inferred',
		rating: 'green',
		words: 'There is no target; the only comparator is met.'
	},
	'no-target-single-missed': {
		rule: 'target-and-comparator',
		basis: 'inferred',
		rating: 'red',
		words: 'There is no target; the only comparator is missed.'
	},
	'comparators-disagree': {
		rule: 'target-and-comparator',
		basis: 'inferred',
		rating: 'undecided',
		words:
			'The report does not say which comparator applies, and the two disagree: the figures alone do not decide.'
	},
	'on-target': {
		rule: 'target-with-tolerance',
		basis: 'stated',
		rating: 'green',
		words: 'The target is met, or missed by no more than green allows.'
	},
	'within-tolerance': {
		rule: 'target-with-tolerance',
		basis: 'stated',
		rating: 'amber',
		words: 'The target is missed, by no more than amber allows.'
	},
	'beyond-tolerance': {
		rule: 'target-with-tolerance',
		basis: 'stated',
		rating: 'red',
		words: 'The target is missed by more than amber allows.'
	},
	'no-target': {
		rule: 'target-with-tolerance',
		basis: 'inferred',
		rating: 'none',
		words: 'There is no target to rate against, so the measure is not rated.'
	},
	'comparators-met': {
		rule: 'comparator-only',
		basis: 'stated',
		rating: 'green',
		words: 'The comparator is met.'
	},
	'one-comparator-met': {
		rule: 'comparator-only',
		basis: 'stated',
		rating: 'amber',
		words: 'One of the two comparators is met.'
	},
	'no-comparator-met': {
		rule: 'comparator-only',
		basis: 'stated',
		rating: 'red',
		words: 'The comparator is missed.'
	}
} as const satisfies Record<string, Branch>;
export type RatingBranch = keyof typeof RATING_BRANCHES;

export interface RatingResult {
	rating: Rating | 'undecided';
	branch: RatingBranch;
}

/** The rating that a result is counted and found under: an undecided one is not rated. */
export const ratedAs = (rating: RatingResult['rating']): Rating =>
	rating === 'undecided' ? 'none' : rating;
