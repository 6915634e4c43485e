import type { Result } from '$lib/domain/result';
import type { Counts, RatingOrigin } from '$lib/domain/result/counts';
import type { Site } from '$lib/domain/site';
import { counted, NOUNS } from '../counts';
import type { Published } from '../datasets';
import type { Rating } from '$lib/domain/rating';
import { anyOfTone } from '../ratings';
import { headlineOf } from '../results';
import { formatDay } from '../days';

/** The report to read or print: its cover and what heads its parts. */

/** What its figures are: the outturn of a period, or each measure's latest where all show that. */
export const ofPeriod = (results: readonly Pick<Result, 'measure'>[], period: string): string =>
	results.length > 0 && results.every(({ measure }) => measure.showsLatest)
		? `latest figures up to ${period}`
		: `${period} outturn`;

/**
 * What the page is called.
 * @param figures what they are: "2011/12 outturn"
 * @param isPart whether it is about some of the measures alone
 */
export const reportTitle = (figures: string, isPart: boolean): string =>
	`${isPart ? 'Report of some measures' : 'Full report'}: ${figures}`;

/** "all 50 measures", "1 measure" */
const allOf = (measures: number): string =>
	`${measures === 1 ? '' : 'all '}${counted(measures, NOUNS.measure)}`;

/** What search engines say of it. */
export const reportDescription = (measures: number, ratings: readonly Rating[]): string =>
	`The whole performance report to read or print: position, what changed, ${everyRed(ratings)}and ${allOf(measures)} in one table.`;

const redIn = (ratings: readonly Rating[]) => anyOfTone(ratings, 'bad');
const everyRed = (ratings: readonly Rating[]) =>
	redIn(ratings) && `every ${redIn(ratings)} measure, `;

/** What stands above the heading of the cover. */
export const overHeading = (
	figures: string,
	isPart: boolean,
	{ place }: Pick<Site, 'place'>
): string => `${place} · ${figures} · ${isPart ? 'report of some measures' : 'full report'}`;

/** How a part of the measures stands is no finding about the council. */
export const coverHeading = (counts: Counts, isPart: boolean): string =>
	isPart
		? `Report of ${counts.total === 0 ? 'no measures' : counted(counts.total, NOUNS.measure)}`
		: headlineOf(counts);

/** @param scope the measures that it is about: "12 of 50 measures: red" */
export const filteredTo = (scope: string): string => `Filtered to ${scope}.`;

export const COVER = {
	full: 'Read the full report',
	published: 'Published',
	source: 'Source',
	figures: 'Figures',
	print: 'Print or save as PDF',
	overview: 'Overview',
	contents: 'Contents'
};

/** When it was published; a reader's own data is not. */
export const publishedDay = ({ origin, publishedOn }: Published): string =>
	origin === 'own' ? 'Own data, not published' : formatDay(publishedOn);

/** What of it is published and what is calculated. */
export const basisOf = ({ origin }: Pick<Published, 'origin'>, ratings: RatingOrigin): string =>
	`${origin === 'own' ? 'As they were brought.' : 'As published.'} ${BASES[ratings]}`;

const BASES: Record<RatingOrigin, string> = {
	published:
		'Ratings are the council’s; directions, gaps and sentences are calculated from the figures. Where the two do not agree, it is said beside.',
	'in-part':
		'Ratings are the council’s where it published one; the others, directions, gaps and sentences are calculated from the figures. Where the two do not agree, it is said beside.',
	calculated:
		'No ratings are published: ratings, directions, gaps and sentences are calculated from the figures.'
};

/** What heads its parts. */
export const PARTS = {
	position: 'Position',
	changed: 'What changed',
	notes: 'Method, missing values and sources'
};

/** @returns "Exception report: the 13 red measures" */
export const exceptionsHeading = (
	red: number,
	ratings: readonly Rating[],
	isPart: boolean
): string =>
	`Exception report: ${isPart ? '' : 'the '}${red} ${redIn(ratings)} ${red === 1 ? 'measure' : 'measures'}`;

/** @returns "Monitoring table: all 50 measures" */
export const monitoringHeading = (measures: number, isPart: boolean): string =>
	`Monitoring table: ${isPart ? counted(measures, NOUNS.measure) : allOf(measures)}`;

export const noneRed = (ratings: readonly Rating[], isPart: boolean): string =>
	`${isPart ? 'None of these measures' : 'No measure'} is rated ${redIn(ratings)}.`;

export const NOTHING = 'No measure answers all of these choices.';
