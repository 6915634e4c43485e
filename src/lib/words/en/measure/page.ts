import type { Family, Frequency, Measure } from '$lib/domain/measure';
import type { Result } from '$lib/domain/result';
import { capital } from '../common';
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
 * Who answers for a measure, how often it is reported and when next, as far as that is known.
 * @returns "Head of Housing. Reported every quarter; next figure due 30 June 2026."; else ""
 */
export function reportingText({
	owner,
	frequency,
	nextDue
}: Pick<Measure, 'owner' | 'frequency' | 'nextDue'>): string {
	const reported = [
		frequency && `reported every ${EVERY[frequency]}`,
		nextDue && `next figure due ${formatDay(nextDue)}`
	].filter(Boolean);
	return [owner && `${OWNER}: ${owner}.`, reported.length > 0 && `${capital(reported.join('; '))}.`]
		.filter(Boolean)
		.join(' ');
}

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
