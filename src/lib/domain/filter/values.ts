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
export const FILTER_VALUES = {
	priority: ['1', '2', '3', '4', '5'],
	rating: RATINGS,
	direction: DIRECTIONS,
	against: AGAINST,
	flag: ['differs']
} as const;

/** What a reader narrowed the measures to. An empty list or text narrows nothing. */
export interface Filters {
	q: string;
	priority: string[];
	rating: string[];
	direction: string[];
	against: string[];
	flag: string[];
}
