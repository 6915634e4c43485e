import type { Priority } from '../measure';
import { MANY_COMPARATORS, type Comparator } from '../measure/comparator';
import { priorityKey } from '../measure/priorities';
import { DIRECTIONS } from '../measure/direction';
import type { Rating } from '../rating';

/** What measures can be filtered by: how they stand to the target or a comparator. */
export interface Standing {
	/** In an address: `target-met`, or a comparator's id with `-met` or `-missed`. */
	value: string;
	/** `undefined` of the target. */
	comparator: Comparator | undefined;
	met: boolean;
}

/** How measures may stand to the target and each comparator, main ones first, else in the dataset's order. */
export const standingsAmong = (comparators: readonly Comparator[]): Standing[] =>
	[undefined, ...comparators.toSorted((a, b) => a.place - b.place)].flatMap((comparator) =>
		[true, false].map((met) => ({
			value: standingValue(comparator?.id ?? 'target', met),
			comparator,
			met
		}))
	);

/**
 * Those that the filter offers: by the target and the main comparators, by any other where a dataset
 * has so many that it is told one by one, and by whatever is chosen already.
 */
export const offeredStandings = (
	comparators: readonly Comparator[],
	chosen: readonly string[]
): Standing[] =>
	standingsAmong(comparators).filter(
		({ comparator, value }) =>
			(comparator?.isMain ?? true) ||
			comparators.length >= MANY_COMPARATORS ||
			chosen.includes(value)
	);

export const standingValue = (against: string, met: boolean): string =>
	`${against}-${met ? 'met' : 'missed'}`;

export const SORTS = ['report', 'attention', 'gap', 'title'] as const;
export const VIEWS = ['tiles', 'table'] as const;

/** What the choices of a dataset's filters are made of. */
export interface FilterSource {
	priorities: readonly Pick<Priority, 'id' | 'number'>[];
	comparators: readonly Comparator[];
	ratings: readonly Pick<Rating, 'id'>[];
}

/** The values that each filter can have in a dataset, in the order of its choices. */
export const filterValues = ({ priorities, comparators, ratings }: FilterSource) =>
	({
		priority: priorities.map(priorityKey),
		rating: ratings.map(({ id }) => id),
		direction: DIRECTIONS,
		against: standingsAmong(comparators).map(({ value }) => value),
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
