import type { RatingBranch } from '$lib/domain/rating';

/** Each branch of the rules in a sentence: what is met, and so why the rating is what it is. */
export const BRANCH_WORDS: Record<RatingBranch, string> = {
	'no-outturn': 'There is no outturn to rate.',
	'no-rule': 'No rule for ratings is given.',
	'no-polarity': 'Neither way is better, so there is nothing to rate.',
	plan: 'It is to be as near the target as can be, which no rule rates.',
	'no-comparator': 'There is no comparator to rate against, so the measure is not rated.',
	'all-met': 'The target is met and the comparator is met.',
	'target-missed': 'The target is missed; the comparator is met.',
	'both-missed': 'The target is missed and the comparator is missed.',
	'comparator-missed': 'The target is met; the comparator is missed.',
	'no-target-both-met': 'There is no target; both comparators are met.',
	'no-target-one-met': 'There is no target; one of the two comparators is met.',
	'no-target-none-met': 'There is no target; neither comparator is met.',
	'no-target-single-met': 'There is no target; the only comparator is met.',
	'no-target-single-missed': 'There is no target; the only comparator is missed.',
	'comparators-disagree':
		'The report does not say which comparator applies, and the two disagree: the figures alone do not decide.',
	'on-target': 'The target is met, or missed by no more than the first limit.',
	'within-tolerance': 'The target is missed, by no more than the second limit.',
	'beyond-tolerance': 'The target is missed by more than the limits allow.',
	'no-target': 'There is no target to rate against, so the measure is not rated.',
	'comparators-met': 'The comparator is met.',
	'one-comparator-met': 'Some of the comparators are met and others missed.',
	'no-comparator-met': 'The comparator is missed.',
	'from-good': 'The outturn reaches the first threshold.',
	'from-middle': 'The outturn reaches the second threshold but not the first.',
	'below-middle': 'The outturn reaches neither threshold.',
	'other-unit': 'The outturn is in another unit than the thresholds, so the measure is not rated.'
};
