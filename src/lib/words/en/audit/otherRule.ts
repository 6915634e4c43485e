import {
	ASKS_COMPARATORS,
	isSameRating,
	ratingOfTone,
	type Rating,
	type RuleForAll,
	type RuleTone
} from '$lib/domain/rating';
import type { RatingChange } from '$lib/domain/result/ratingsUnderRule';
import { capital } from '../common';
import { ratingInText, RULE_TITLES, ruleSentence } from '../ratings';

/** What another rule of the rating would change. */

/**
 * The rule in force stands out: its title is the second part.
 * @param source where it is written
 * @param split whether some comparators of a measure can be met and others missed
 */
export const ruleInForceText = (
	{ rule, source }: { rule: RuleForAll; source: string },
	ratings: readonly Rating[],
	split: boolean
): [before: string, title: string, after: string] => [
	'In force: ',
	RULE_TITLES[rule.kind],
	` (${source}). ${ruleSentence(rule, ratings, split)}`
];

export const CHANGES_NOTHING =
	'Trying another changes no data: the calculated ratings are worked out again, and those that would flip are listed.';

/** The choice of a rule. */
export const RULE_FORM = {
	rule: 'Rule to try'
};

/** The limit of a tone: "Green within, % of target". */
export const limitName = (ratings: readonly Rating[], tone: RuleTone): string =>
	`${capital(ratingInText(ratingOfTone(ratings, tone)))} within, % of target`;

/** Why a limit was not taken. */
export const refusedLimit = (text: string, least: number, most: number): string =>
	`“${text}” is not tried: wanted a number from ${least} to ${most}.`;

/** The rule that is tried, of which the first part stands out. */
export const triedRuleText = (
	rule: RuleForAll,
	ratings: readonly Rating[],
	split: boolean
): [title: string, after: string] => [
	RULE_TITLES[rule.kind],
	`. ${ruleSentence(rule, ratings, split)}`
];

type Turn = Pick<RatingChange, 'from' | 'to'>;

/**
 * What the rule that is tried would do.
 * @param turns every rating that it would turn, those that could not be rated any more among them
 * @param measures of how many measures
 * @returns "13 of 28 ratings would flip: 6 red to amber, 7 red to green. 2 more could not be rated: there is no target."
 */
export function turnsText(
	turns: Turn[],
	measures: number,
	{ rule, ratings }: { rule: RuleForAll; ratings: readonly Rating[] }
): string {
	const flips = turns.filter(({ to }) => to === 'undecided' || to.tone !== 'none');
	const unrated = turns.length - flips.length;
	const moves = movesOf(flips, ratings);
	const flipped = `${flips.length} of ${measures} ratings would flip${moves ? `: ${moves}` : ''}.`;
	const absent = ASKS_COMPARATORS[rule.kind] ? 'comparator' : 'target';
	return unrated > 0
		? `${flipped} ${unrated} more could not be rated: there is no ${absent}.`
		: flipped;
}

function movesOf(flips: Turn[], ratings: readonly Rating[]): string {
	const all = [...ratings, 'undecided' as const];
	return all
		.flatMap((from) =>
			all.flatMap((to) => {
				const n = flips.filter(
					(flip) => isSameRating(flip.from, from) && isSameRating(flip.to, to)
				).length;
				return n > 0 ? `${n} ${ratingInText(from)} to ${ratingInText(to)}` : [];
			})
		)
		.join(', ');
}

/** The table of the ratings that would flip: its heads, and the names of its cells where they are shorter. */
export const TURNS_TABLE = {
	name: 'Ratings that would flip',
	measure: 'Measure',
	published: 'Published',
	inForce: 'By the rule in force',
	tried: 'By the rule tried',
	inForceCell: 'Rule in force',
	triedCell: 'Rule tried'
};

export const NO_RATING = 'no rating';
