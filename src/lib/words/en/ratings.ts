import type { Direction } from '$lib/domain/measure/direction';
import {
	RATINGS,
	unknownRule,
	type Rating,
	type RatingRule,
	type RuleKind
} from '$lib/domain/rating';
import type { Counts } from '$lib/domain/result/counts';
import { lower } from './common';

export const RATING_LABELS: Record<Rating | 'undecided', string> = {
	red: 'Red',
	amber: 'Amber',
	green: 'Green',
	none: 'Not rated',
	undecided: 'Undecided'
};

export const DIRECTION_LABELS: Record<Direction, string> = {
	improved: 'Improved',
	declined: 'Declined',
	unchanged: 'Unchanged',
	unknown: 'Direction unknown'
};

/** "15 red, 6 amber, 5 green, 2 not rated", without those that are none. */
export const ratingCounts = ({ rating }: Pick<Counts, 'rating'>): string =>
	RATINGS.filter((key) => rating[key] > 0)
		.map((key) => `${rating[key]} ${lower(RATING_LABELS[key])}`)
		.join(', ');

export const RULE_TITLES: Record<RuleKind, string> = {
	'target-and-comparator': 'Target and comparator',
	'target-with-tolerance': 'Target with tolerance',
	'comparator-only': 'Comparator only'
};

/**
 * A rule in one sentence.
 * @returns "Green on the target or better, amber within 10% of it, red beyond."
 */
export function ruleSentence(rule: RatingRule): string {
	switch (rule.kind) {
		case 'target-and-comparator':
			return 'Green where target and comparator are met, amber where the target is missed and the comparator met, red where both are missed.';
		case 'comparator-only':
			return 'Green where the comparator is met, red where it is missed; where none is stated, amber where one of the two is met.';
		case 'target-with-tolerance': {
			const green = rule.goodWithin > 0 ? ` or within ${rule.goodWithin}% of it` : '';
			return `Green on the target or better${green}, amber within ${rule.middleWithin}% of it, red beyond.`;
		}
		default:
			throw unknownRule(rule);
	}
}

/** @returns "Rated by target with tolerance" */
export const ratedByText = (kind: RuleKind): string => `Rated by ${lower(RULE_TITLES[kind])}`;

/** What stands before the rule where no rating is published. */
export const CALCULATED_BY_RULE = 'Calculated from the figures; none is published.';

/** The rule in force, by its title and what it says. */
export const ruleInForceText = (rule: RatingRule): string =>
	`${ratedByText(rule.kind)}. ${ruleSentence(rule)}`;

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
