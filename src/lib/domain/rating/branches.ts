import type { Rating, RuleTone } from './rating';
import type { RuleKind } from './rule';

interface Branch {
	/** `none` where the data have no rule at all. */
	rule: RuleKind | 'any' | 'none';
	basis: 'stated' | 'inferred';
	/** What it comes to, said with the dataset's rating of that tone. */
	tone: RuleTone | 'undecided';
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
		tone: 'none'
	},
	'no-outturn': {
		rule: 'any',
		basis: 'inferred',
		tone: 'none'
	},
	'no-polarity': {
		rule: 'any',
		basis: 'inferred',
		tone: 'none'
	},
	plan: {
		rule: 'any',
		basis: 'inferred',
		tone: 'none'
	},
	'no-comparator': {
		rule: 'any',
		basis: 'inferred',
		tone: 'none'
	},
	'all-met': {
		rule: 'target-and-comparator',
		basis: 'stated',
		tone: 'good'
	},
	'target-missed': {
		rule: 'target-and-comparator',
		basis: 'stated',
		tone: 'middle'
	},
	'both-missed': {
		rule: 'target-and-comparator',
		basis: 'stated',
		tone: 'bad'
	},
	'comparator-missed': {
		rule: 'target-and-comparator',
		basis: 'inferred',
		tone: 'middle'
	},
	'no-target-both-met': {
		rule: 'target-and-comparator',
		basis: 'inferred',
		tone: 'good'
	},
	'no-target-one-met': {
		rule: 'target-and-comparator',
		basis: 'inferred',
		tone: 'middle'
	},
	'no-target-none-met': {
		rule: 'target-and-comparator',
		basis: 'inferred',
		tone: 'bad'
	},
	'no-target-single-met': {
		rule: 'target-and-comparator',
		basis: 'inferred',
		tone: 'good'
	},
	'no-target-single-missed': {
		rule: 'target-and-comparator',
		basis: 'inferred',
		tone: 'bad'
	},
	'comparators-disagree': {
		rule: 'target-and-comparator',
		basis: 'inferred',
		tone: 'undecided'
	},
	'on-target': {
		rule: 'target-with-tolerance',
		basis: 'stated',
		tone: 'good'
	},
	'within-tolerance': {
		rule: 'target-with-tolerance',
		basis: 'stated',
		tone: 'middle'
	},
	'beyond-tolerance': {
		rule: 'target-with-tolerance',
		basis: 'stated',
		tone: 'bad'
	},
	'no-target': {
		rule: 'target-with-tolerance',
		basis: 'inferred',
		tone: 'none'
	},
	'comparators-met': {
		rule: 'comparator-only',
		basis: 'stated',
		tone: 'good'
	},
	'one-comparator-met': {
		rule: 'comparator-only',
		basis: 'stated',
		tone: 'middle'
	},
	'no-comparator-met': {
		rule: 'comparator-only',
		basis: 'stated',
		tone: 'bad'
	},
	'from-good': {
		rule: 'thresholds',
		basis: 'stated',
		tone: 'good'
	},
	'from-middle': {
		rule: 'thresholds',
		basis: 'stated',
		tone: 'middle'
	},
	'below-middle': {
		rule: 'thresholds',
		basis: 'stated',
		tone: 'bad'
	},
	'other-unit': {
		rule: 'thresholds',
		basis: 'stated',
		tone: 'none'
	}
} as const satisfies Record<string, Branch>;
export type RatingBranch = keyof typeof RATING_BRANCHES;

export interface RatingResult {
	rating: Rating | 'undecided';
	branch: RatingBranch;
}
