import { benchmarksOf, type Counts, type RatingOrigin } from '$lib/domain/result/counts';
import type { Result } from '$lib/domain/result';
import type { Site } from '$lib/domain/site';
import { counted, NOUNS } from '../counts';
import { formatDay } from '../days';
import { publishedText, type Published } from '../datasets';
import { againstText } from '../measure/comparators';
import { withoutAttention } from '$lib/domain/result/attention';
import type { Rating } from '$lib/domain/rating';
import { anyRating, ratingCounts } from '../ratings';

/** The head of the overview: how the measures stand, which need attention, what changed. */

/** What search engines say of the page. */
export const description = (
	results: Result[],
	{ subject, place }: Pick<Site, 'subject' | 'place'>
) =>
	`Performance of ${subject} in ${place}: ${counted(results.length, NOUNS.measure)}${againstText(benchmarksOf(results)).replace(',', '')}.`;

/** @param period as it is read: "2011/12" */
export const lede = (results: Result[], period: string, published: Published): string =>
	`${counted(results.length, NOUNS.measure)}${whenText(results, period)}${againstText(benchmarksOf(results))}. ${publishedText(published)}.`;

/** Of when results are: all of one period, each the latest until its end, or some so. */
export function whenText(results: Pick<Result, 'measure'>[], period: string): string {
	const latest = results.filter(({ measure }) => measure.showsLatest).length;
	if (latest === 0) return ` at the end of ${period}`;
	return latest === results.length
		? `, each with its latest figure up to ${period}`
		: ` at the end of ${period}, ${latest} of them with a figure of another period`;
}

export const READ_REPORT = 'Read or print the full report';

/** What the counts by rating are called. */
export const RATINGS: Record<RatingOrigin, string> = {
	published: 'Published ratings',
	'in-part': 'Ratings, published or calculated',
	calculated: 'Calculated ratings'
};

/**
 * How many improved and declined by the figures: every second part is a number that stands out.
 * @param prior what outturns are held against: "the year before"
 */
export function movementParts({ direction }: Pick<Counts, 'direction'>, prior: string): string[] {
	const { improved, declined, unchanged, unknown } = direction;
	const told = ['', `${improved}`, ' improved, ', `${declined}`, ' declined, ', `${unchanged}`];
	const on = ` unchanged on ${prior}, going by the figures`;
	return unknown > 0 ? [...told, `${on}; `, `${unknown}`, ' cannot be told.'] : [...told, `${on}.`];
}

/** What the report itself says of the direction. */
export const arrowsText = ({
	publishedDirection: { improved, declined, unchanged }
}: Pick<Counts, 'publishedDirection'>): string =>
	`The report’s own arrows say ${improved} improved, ${declined} declined, ${unchanged} unchanged.`;

/**
 * How many flags differ: a link to the audit, and one to the measures.
 * @returns "2 published flags do not follow from the figures", ", on ", "2 measures", "."
 */
export const differingParts = (
	flags: number,
	measures: number
): [audit: string, on: string, measures: string, end: string] => [
	`${flags} published ${flags === 1 ? 'flag does' : 'flags do'} not follow from the figures`,
	', on ',
	counted(measures, NOUNS.measure),
	'.'
];

export const ATTENTION = {
	heading: 'Needs attention first',
	order: 'How this order is made'
};

/** Said in the place of those that need attention. @returns "None: every measure is green." */
export const noneInNeed = (ratings: readonly Rating[]): string =>
	`None: every measure is ${anyRating(withoutAttention(ratings))}.`;

/** What the list of priorities with their marks is called. */
export const RATINGS_BY_PRIORITY = 'Ratings by priority';

/**
 * How the measures under a priority are rated.
 * @param partial whether the dataset has measures that the period does not report on
 */
export const priorityText = (counts: Pick<Counts, 'rating'>, partial: boolean): string =>
	ratingCounts(counts) || (partial ? 'none reported' : 'no indicators in this report');

export const CHANGED = {
	heading: 'What changed',
	all: 'All of it, in the full report'
};

/** Which measures are not in the figures of a period. */
export const reportedText = (reported: number, all: number, period: string): string =>
	`${reported} of ${all} measures are reported for ${period}; the others are not in the figures below.`;

/** @param since the period before: "2010/11" */
export const newInBasket = (since: string): string => `New in the basket since ${since}:`;

/** @param since the period before: "2010/11" */
export const leftBasket = (since: string): string => `In the basket of ${since}, and no longer:`;

/** How a list of names ends that has more than are named. */
export const moreNames = (more: number): string => (more > 0 ? ` and ${more} more.` : '.');

/**
 * How many measures wait for a figure that was due; their names follow.
 * @param publishedOn the ISO day that this is told by
 * @returns "2 measures were due a new figure before publication on 12 June 2025"
 */
export const lateText = (measures: number, publishedOn: string): string =>
	`${counted(measures, NOUNS.measure)} ${measures === 1 ? 'was' : 'were'} due a new figure before publication on ${formatDay(publishedOn)}`;

/**
 * How many measures stand on an old figure; their names follow.
 * @returns "2 measures stand on a figure that was two years old or more at publication on 30 April 2024"
 */
export const oldText = (measures: number, publishedOn: string): string =>
	`${counted(measures, NOUNS.measure)} ${measures === 1 ? 'stands' : 'stand'} on a figure that was two years old or more at publication on ${formatDay(publishedOn)}`;
