import type { RuleKind } from './rule';

export const RATINGS = ['red', 'amber', 'green', 'none'] as const;
export type Rating = (typeof RATINGS)[number];

interface Branch {
	/** `none` where the data have no rule at all. */
	rule: RuleKind | 'any' | 'none';
	basis: 'stated' | 'inferred';
	rating: Rating | 'undecided';
}

/**
 * The branches of the rules. `stated` is written where the rule is: for the report's own, in its
 * "Definition of new RAG Status", Appendix A. `inferred` is ours, read from the published table
 * where the report is silent.
 */
export const RATING_BRANCHES = {
	'no-rule': {
		rule: 'none',
		basis: 'stated',
		rating: 'none'
	},
	'no-outturn': {
		rule: 'any',
		basis: 'inferred',
		rating: 'none'
	},
	'no-polarity': {
		rule: 'any',
		basis: 'inferred',
		rating: 'none'
	},
	plan: {
		rule: 'any',
		basis: 'inferred',
		rating: 'none'
	},
	'no-comparator': {
		rule: 'any',
		basis: 'inferred',
		rating: 'none'
	},
	'all-met': {
		rule: 'target-and-comparator',
		basis: 'stated',
		rating: 'green'
	},
	'target-missed': {
		rule: 'target-and-comparator',
		basis: 'stated',
		rating: 'amber'
	},
	'both-missed': {
		rule: 'target-and-comparator',
		basis: 'stated',
		rating: 'red'
	},
	'comparator-missed': {
		rule: 'target-and-comparator',
		basis: 'inferred',
		rating: 'amber'
	},
	'no-target-both-met': {
		rule: 'target-and-comparator',
		basis: 'inferred',
		rating: 'green'
	},
	'no-target-one-met': {
		rule: 'target-and-comparator',
		basis: 'inferred',
		rating: 'amber'
	},
	'no-target-none-met': {
		rule: 'target-and-comparator',
		basis: 'inferred',
		rating: 'red'
	},
	'no-target-single-met': {
		rule: 'target-and-comparator',
		basis: 'inferred',
		rating: 'green'
	},
	'no-target-single-missed': {
		rule: 'target-and-comparator',
		basis: 'inferred',
		rating: 'red'
	},
	'comparators-disagree': {
		rule: 'target-and-comparator',
		basis: 'inferred',
		rating: 'undecided'
	},
	'on-target': {
		rule: 'target-with-tolerance',
		basis: 'stated',
		rating: 'green'
	},
	'within-tolerance': {
		rule: 'target-with-tolerance',
		basis: 'stated',
		rating: 'amber'
	},
	'beyond-tolerance': {
		rule: 'target-with-tolerance',
		basis: 'stated',
		rating: 'red'
	},
	'no-target': {
		rule: 'target-with-tolerance',
		basis: 'inferred',
		rating: 'none'
	},
	'comparators-met': {
		rule: 'comparator-only',
		basis: 'stated',
		rating: 'green'
	},
	'one-comparator-met': {
		rule: 'comparator-only',
		basis: 'stated',
		rating: 'amber'
	},
	'no-comparator-met': {
		rule: 'comparator-only',
		basis: 'stated',
		rating: 'red'
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
