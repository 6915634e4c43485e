import { standingsAmong, type Filters, type Standing } from '$lib/domain/filter/values';
import type { Priority } from '$lib/domain/measure';
import type { Comparator } from '$lib/domain/measure/comparator';
import { priorityKey } from '$lib/domain/measure/priorities';
import { capital } from './common';
import { listedName } from './measure/comparators';
import type { Rating } from '$lib/domain/rating';
import { DIRECTION_LABELS, ratingInText } from './ratings';

/** A choice of the filter by benchmarks: "Target met", "Statistical neighbours missed". */
export const standingLabel = (standing: Standing): string => capital(standingWords(standing));

/** What those by a comparator that is no main one stand under: "Met, one by one"; else "". */
export const standingGroup = ({ comparator, met }: Standing): string =>
	(comparator?.isMain ?? true) ? '' : met ? 'Met, one by one' : 'Missed, one by one';

/** The same within a list, where a place keeps its capital: "target met", "England missed". */
const standingWords = (standing: Standing): string =>
	`${listedName(standing)} ${standing.met ? 'met' : 'missed'}`;

/** The choices of a dataset that a selection is made of. */
export interface Chosen {
	priorities: readonly Priority[];
	comparators: readonly Comparator[];
	ratings: readonly Rating[];
}

/**
 * Which measures a selection leaves, in words.
 * @returns "All 50 measures", "12 of 50 measures: red; priority 3; named “adoption”"
 */
export function scopeText(
	filters: Filters,
	chosen: Chosen,
	{ shown, total }: { shown: number; total: number }
): string {
	const said = filterWords(filters, chosen);
	if (said.length === 0) return `All ${total} measures`;
	return `${shown} of ${total} measures: ${said.join('; ')}`;
}

/** A rating by its id, as a sentence says it; the id of one that is not there. */
export function ratingNamed(id: string, ratings: readonly Rating[]): string {
	const rating = ratings.find((one) => one.id === id);
	return rating ? ratingInText(rating) : id;
}

const priorityNamed = ({ number, title }: Priority): string =>
	number ? `priority ${number}, ${title}` : `priority “${title}”`;

function filterWords(filters: Filters, { priorities, comparators, ratings }: Chosen): string[] {
	const either = (values: string[], words: Record<string, string>) =>
		values.map((value) => (words[value] ?? value).toLowerCase()).join(' or ');
	const titles = Object.fromEntries(
		priorities.map((priority) => [priorityKey(priority), priorityNamed(priority)])
	);
	return [
		filters.q && `named “${filters.q}”`,
		filters.priority.map((key) => titles[key] ?? `priority ${key}`).join(' or '),
		filters.rating.map((id) => ratingNamed(id, ratings)).join(' or '),
		either(filters.direction, DIRECTION_LABELS),
		standingsAmong(comparators)
			.filter(({ value }) => filters.against.includes(value))
			.map(standingWords)
			.join(' or '),
		filters.flag.includes('differs') ? 'published and figures differ' : ''
	].filter(Boolean);
}
