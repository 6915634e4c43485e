import { AGAINST, type Filters } from '$lib/domain/filter/values';
import type { Priority } from '$lib/domain/measure';
import { lower } from './common';
import { DIRECTION_LABELS, RATING_LABELS } from './ratings';

export const AGAINST_LABELS: Record<(typeof AGAINST)[number], string> = {
	'target-met': 'Target met',
	'target-missed': 'Target missed',
	'neighbours-met': 'Statistical neighbours met',
	'neighbours-missed': 'Statistical neighbours missed',
	'national-met': 'England met',
	'national-missed': 'England missed'
};

/**
 * Which measures a selection leaves, in words.
 * @returns "All 50 measures", "12 of 50 measures: red; priority 3; named “adoption”"
 */
export function scopeText(
	filters: Filters,
	priorities: Priority[],
	{ shown, total }: { shown: number; total: number }
): string {
	const said = filterWords(filters, priorities);
	if (said.length === 0) return `All ${total} measures`;
	return `${shown} of ${total} measures: ${said.join('; ')}`;
}

function filterWords(filters: Filters, priorities: Priority[]): string[] {
	const either = (values: string[], words: Record<string, string>) =>
		values.map((value) => (words[value] ?? value).toLowerCase()).join(' or ');
	const titles = Object.fromEntries(
		priorities.map(({ number, title }) => [String(number), `priority ${number}, ${title}`])
	);
	return [
		filters.q && `named “${filters.q}”`,
		filters.priority.map((number) => titles[number] ?? `priority ${number}`).join(' or '),
		either(filters.rating, RATING_LABELS),
		either(filters.direction, DIRECTION_LABELS),
		AGAINST.filter((value) => filters.against.includes(value))
			.map((value) => withinList(AGAINST_LABELS[value]))
			.join(' or '),
		filters.flag.includes('differs') ? 'published and figures differ' : ''
	].filter(Boolean);
}

/** Within a list, where England keeps its capital. */
const withinList = (label: string) => (label.startsWith('England') ? label : lower(label));
