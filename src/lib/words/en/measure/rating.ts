import type { Measure } from '$lib/domain/measure';
import type { Rating, RatingRule } from '$lib/domain/rating';
import { anyRating, measureRuleSentence, ratingWord, RULE_TITLES } from '../ratings';

/** Why a measure has its rating, and what would change it. */

export const WHY = {
	published: 'Published',
	noRating: 'no rating',
	calculated: 'By the rule, from the figures',
	/** Said of the answer that was taken, to those who do not see it lit. */
	taken: ': so it is here',
	ties: 'Tied: the printed decimals allow either',
	differences: 'Where published and figures differ',
	audit: 'All differences, in the audit'
};

/**
 * The rule that a measure is rated by.
 * @param own whether it is this measure's alone
 * @param split whether some of its comparators can be met and others missed
 * @returns its title, which stands out, and what it says
 */
export const ruleParts = (
	rule: RatingRule,
	{ ratings, unit }: Pick<Measure, 'ratings' | 'unit'>,
	{ own, split }: { own: boolean; split: boolean }
): [title: string, says: string] => [
	RULE_TITLES[rule.kind],
	`${own ? ', a rule of this measure’s own' : ''}. ${measureRuleSentence(rule, ratings, unit, split)}`
];

export const CHANGE = {
	heading: 'What would change it',
	nothing: 'No other outturn would: the rule has nothing to rate it against.',
	/** Between two ratings. */
	or: ' or ',
	either: 'One or the other of two, depending on which comparator decides.'
};

/** @param ratings those that the rule allows; two where it leaves it open which comparator decides */
export function standsText(ratings: Rating[], isUndecided: boolean): string {
	return `Another outturn, with all else as it is. By the rule, it stands ${isUndecided ? 'undecided:' : 'at'} ${anyRating(ratings)}.`;
}

type Way = 'lift' | 'lower';

/** What heads the outturns that would lift a rating or lower it. */
export const wayHeading = (way: Way, isUndecided: boolean): string =>
	({
		lift: isUndecided ? 'Would settle or lift it' : 'Would lift it',
		lower: isUndecided ? 'Would settle or lower it' : 'Would lower it'
	})[way];

/** Why no outturn would lift a rating or lower it. */
export function noneWould(way: Way, rating: Rating | 'undecided'): string {
	const tone = rating === 'undecided' ? rating : rating.tone;
	if (way === 'lift')
		return tone === 'good'
			? `${ratingWord(rating)} is the best there is.`
			: 'No outturn that is possible lifts it.';
	return tone === 'bad'
		? `${ratingWord(rating)} is the worst there is.`
		: 'No outturn that is possible lowers it.';
}
