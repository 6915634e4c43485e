import type { Priority } from '../measure';
import { DIRECTIONS } from '../measure/direction';
import { RATINGS } from '../rating';

export const AGAINST = [
	'target-met',
	'target-missed',
	'neighbours-met',
	'neighbours-missed',
	'national-met',
	'national-missed'
] as const;
export const SORTS = ['report', 'attention', 'gap', 'title'] as const;
export const VIEWS = ['tiles', 'table'] as const;

/** The values that each filter can have in a dataset of these priorities, in the order of its choices. */
export const filterValues = (priorities: readonly Pick<Priority, 'number'>[]) =>
	({
		priority: priorities.map(({ number }) => String(number)),
		rating: RATINGS,
		direction: DIRECTIONS,
		against: AGAINST,
		flag: ['differs']
	}) satisfies Record<string, readonly string[]>;

/** What a reader narrowed the measures to. An empty list or text narrows nothing. */
export interface Filters {
	q: string;
	priority: string[];
	rating: string[];
	direction: string[];
	against: string[];
	flag: string[];
}
