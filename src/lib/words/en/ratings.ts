import type { Direction } from '$lib/domain/measure/direction';
import {
	isRuleForAll,
	ratingOfTone,
	unknownRule,
	type Rating,
	type RatingRule,
	type RuleForAll,
	type RuleKind,
	type RuleTone,
	type Tone
} from '$lib/domain/rating';
import type { Counts, RatingOrigin } from '$lib/domain/result/counts';
import type { Unit } from '$lib/domain/text/unit';
import { capital, listOr, lower } from './common';
import { limitText } from './units';

/** A rating as it stands by itself: the council's word. */
export const ratingWord = (rating: Rating | 'undecided'): string =>
	rating === 'undecided' ? 'Undecided' : rating.word;

/** The same within a sentence: "red", "not rated"; a word in capitals keeps them. */
export const ratingInText = (rating: Rating | 'undecided'): string => inText(ratingWord(rating));

const inText = (word: string): string => (/^\p{Lu}{2}/u.test(word) ? word : lower(word));

/** What a rule's answer of a tone is called, within a sentence. */
const toneInText = (ratings: readonly Rating[], tone: RuleTone): string =>
	ratingInText(ratingOfTone(ratings, tone));

/** Several ratings where any of them is meant: "red", "behind or off track"; "" of none. */
export const anyRating = (ratings: readonly Rating[]): string => listOr(ratings.map(ratingInText));

/** All ratings of a tone, likewise. */
export const anyOfTone = (ratings: readonly Rating[], tone: Tone): string =>
	anyRating(ratings.filter((one) => one.tone === tone));

export const DIRECTION_LABELS: Record<Direction, string> = {
	improved: 'Improved',
	declined: 'Declined',
	unchanged: 'Unchanged',
	unknown: 'Direction unknown'
};

/** "15 red, 6 amber, 5 green, 2 not rated", without those that are none. */
export const ratingCounts = ({ rating }: Pick<Counts, 'rating'>): string =>
	rating
		.filter(({ count }) => count > 0)
		.map((one) => `${one.count} ${ratingInText(one.rating)}`)
		.join(', ');

export const RULE_TITLES: Record<RuleKind, string> = {
	'target-and-comparator': 'Target and comparator',
	'target-with-tolerance': 'Target with tolerance',
	'comparator-only': 'Comparator only',
	thresholds: 'Thresholds'
};

/**
 * A rule in one sentence, in the dataset's words.
 * @param split whether some comparators of a measure can be met and others missed
 * @returns "Green on the target or better, amber within 10% of it, red beyond."
 */
export function ruleSentence(rule: RuleForAll, ratings: readonly Rating[], split: boolean): string {
	const [good, middle, bad] = answersInText(ratings);
	switch (rule.kind) {
		case 'target-and-comparator':
			return `${capital(good)} where target and comparator are met, ${middle} where the target is missed and the comparator met, ${bad} where both are missed.`;
		case 'comparator-only':
			return `${capital(good)} where the comparator is met, ${bad} where it is missed${split ? `; of several, ${middle} where some are met and others missed` : ''}.`;
		case 'target-with-tolerance': {
			const within = rule.goodWithin > 0 ? ` or within ${rule.goodWithin}% of it` : '';
			return `${capital(good)} on the target or better${within}, ${middle} within ${rule.middleWithin}% of it, ${bad} beyond.`;
		}
		default:
			throw unknownRule(rule);
	}
}

/** What a rule may answer: good, middle, bad. */
const answersInText = (ratings: readonly Rating[]) =>
	[toneInText(ratings, 'good'), toneInText(ratings, 'middle'), toneInText(ratings, 'bad')] as const;

/**
 * A measure's rule in one sentence.
 * @param unit the measure's, in which thresholds are
 * @param split whether some of its comparators can be met and others missed
 * @returns "Green from 95%, amber from 90%, red below.", "Green up to 5 days, amber up to 10 days, red above."
 */
export function measureRuleSentence(
	rule: RatingRule,
	ratings: readonly Rating[],
	unit: Unit,
	split: boolean
): string {
	if (isRuleForAll(rule)) return ruleSentence(rule, ratings, split);
	const [good, middle, bad] = answersInText(ratings);
	const { goodFrom, middleFrom } = rule;
	const [first, second] = [limitText(goodFrom, unit), limitText(middleFrom, unit)];
	return goodFrom > middleFrom
		? `${capital(good)} from ${first}, ${middle} from ${second}, ${bad} below.`
		: `${capital(good)} up to ${first}, ${middle} up to ${second}, ${bad} above.`;
}

/** @returns "Rated by target with tolerance" */
export const ratedByText = (kind: RuleKind): string => `Rated by ${lower(RULE_TITLES[kind])}`;

/** What stands before the rule where not every rating is published. */
export const CALCULATED_BY_RULE: Record<RatingOrigin, string> = {
	published: '',
	'in-part': 'Calculated from the figures where none is published.',
	calculated: 'Calculated from the figures; none is published.'
};

/**
 * The rule in force, by its title and what it says.
 * @param split whether some comparators of a measure can be met and others missed
 */
export const ruleInForceText = (
	rule: RuleForAll,
	ratings: readonly Rating[],
	split: boolean
): string => `${ratedByText(rule.kind)}. ${ruleSentence(rule, ratings, split)}`;

/**
 * A direction, with the earlier figure where there is one.
 * @returns "Declined from 58.30%"
 */
export const directionText = (direction: Direction, from: string): string =>
	from === ''
		? DIRECTION_LABELS[direction]
		: direction === 'unknown'
			? `Before: ${from}`
			: `${DIRECTION_LABELS[direction]} from ${from}`;
