import { AGAINST_WORDS } from './index';
import { AGAINST, type Filters } from './values';
import type { Priority } from '../measure';
import { RATING_WORDS } from '../result/counts';
import { DIRECTION_WORDS } from '../result/sentence';

/**
 * Which measures a selection leaves, in words.
 * @returns "All 50 measures", "12 of 50 measures: red; priority 3; named “adoption”"
 */
export function scopeWords(
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
		either(filters.rating, RATING_WORDS),
		either(filters.direction, DIRECTION_WORDS),
		AGAINST.filter((value) => filters.against.includes(value))
			.map((value) => lower(AGAINST_WORDS[value]))
			.join(' or '),
		filters.flag.includes('differs') ? 'published and figures differ' : ''
	].filter(Boolean);
}

/** Within a list of words, where England keeps its capital. */
const lower = (words: string) => words.replace(/^[TS]/, (letter) => letter.toLowerCase());
