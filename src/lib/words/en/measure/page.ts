import type { Family } from '$lib/domain/measure';
import type { Result } from '$lib/domain/result';
import { RATING_LABELS } from '../ratings';
import { sentenceOf } from '../results';
import { referenceAndTitle } from '../names';

/** The page of one measure: its head, and the names of its parts. */

/** @returns "Children in poverty: Red" */
export const measureTitle = ({ measure, rating }: Pick<Result, 'measure' | 'rating'>): string =>
	`${measure.shortTitle}: ${RATING_LABELS[rating]}`;

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

/** The parts of the page. */
export const SECTIONS = {
	result: 'Result',
	comparisons: 'Comparisons',
	why: 'Why this rating',
	trend: 'Trend',
	commentary: 'Commentary',
	further: 'Further figures',
	sources: 'Notes and sources',
	share: 'Share or edit'
};
