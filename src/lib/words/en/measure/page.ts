import { isLate, isOld, lagOf, type Lag } from '$lib/domain/measure/due';
import type { Family, Frequency, Measure } from '$lib/domain/measure';
import type { Result } from '$lib/domain/result';
import { capital } from '../common';
import { counted } from '../counts';
import { formatDay } from '../days';
import { ratingWord } from '../ratings';
import { sentenceOf } from '../results';
import { referenceAndTitle } from './names';

/** The page of one measure: its head, and the names of its parts. */

/** @returns "Children in poverty: Red" */
export const measureTitle = ({ measure, rating }: Pick<Result, 'measure' | 'rating'>): string =>
	`${measure.shortTitle}: ${ratingWord(rating)}`;

/** What search engines say of the page. */
export const measureDescription = (result: Result): string =>
	`${referenceAndTitle(result.measure.reference, result.measure.title)}: ${sentenceOf(result)}`;

/** The ways from one measure to others. */
export const WAYS = {
	name: 'Measures',
	all: 'All measures',
	back: 'Back to your selection',
	previous: 'Previous measure',
	next: 'Next measure'
};

/** What leads to the other parts of an indicator. */
export const otherParts = (family: Family | undefined, parts: number): string =>
	`${(family?.reference || family?.title) ?? ''} has ${parts === 1 ? 'another part' : 'other parts'}:`;

const EVERY: Record<Frequency, string> = {
	month: 'month',
	quarter: 'quarter',
	'half-year': 'half-year',
	year: 'year'
};

/**
 * Who answers for a measure, how often it is reported, how old its figure is and when the next is due,
 * as far as that is known; the age of an old figure always.
 * @param publishedOn the ISO day that old and late are told by
 * @returns "Owner: Head of Housing. Reported every quarter; latest figure to 31 March 2026, 1 month before
 *   publication; next figure due 30 June 2026."; else ""
 */
export function reportingText(
	measure: Pick<Measure, 'owner' | 'frequency' | 'nextDue' | 'observations'>,
	publishedOn: string
): string {
	const { owner, frequency, nextDue } = measure;
	const isTold = frequency || nextDue || isOld(measure, publishedOn);
	const lag = isTold ? lagOf(measure, publishedOn) : undefined;
	const reported = [
		frequency && `reported every ${EVERY[frequency]}`,
		lag && lagText(lag),
		nextDue && dueText(nextDue, isLate(measure, publishedOn))
	].filter(Boolean);
	return [owner && `${OWNER}: ${owner}.`, reported.length > 0 && `${capital(reported.join('; '))}.`]
		.filter(Boolean)
		.join(' ');
}

const lagText = ({ period, months }: Lag): string => {
	const before = months > 0 ? counted(months, MONTHS_COUNTED) : 'less than a month';
	return `latest figure to ${formatDay(period.endsOn)}, ${before} before publication`;
};

const MONTHS_COUNTED = { one: 'month', many: 'months' };

const dueText = (day: string, late: boolean): string =>
	late
		? `next figure was due ${formatDay(day)}, before publication`
		: `next figure due ${formatDay(day)}`;

const OWNER = 'Owner';

/** The parts of the page. */
export const SECTIONS = {
	result: 'Result',
	comparisons: 'Comparisons',
	peers: 'Among peers',
	targets: 'Why this target',
	why: 'Why this rating',
	trend: 'Trend',
	commentary: 'Commentary',
	further: 'Further figures',
	sources: 'Notes and sources',
	share: 'Share or edit'
};
