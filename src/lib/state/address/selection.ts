import {
	filterValues,
	SORTS,
	standingsAmong,
	standingValue,
	VIEWS,
	type Filters,
	type Standing
} from '$lib/domain/filter/values';
import { TARGET } from '$lib/domain/result';
import { slug } from '$lib/domain/text/slug';
import {
	namesOf,
	readQuery,
	rewriteQuery,
	writeQuery,
	type Key,
	type Keys,
	type Query
} from './codec';
import { oneOf, oneOrNone, someOf, text } from './kinds';
import type { Offered } from './offered';

/** All that the overview's address can say. */
export interface Selection extends Filters {
	sort: (typeof SORTS)[number];
	view: (typeof VIEWS)[number];
	/** Empty: the dataset's own period. */
	period: string;
}

const MOST_LETTERS = 200;
const filter = (name: Exclude<keyof Filters, 'q'>): Key<string[], Offered, Selection> =>
	someOf((offered) => filterValues(offered)[name]);

export const SELECTION_KEYS: Keys<Selection, Offered> = {
	q: text(MOST_LETTERS),
	priority: filter('priority'),
	rating: filter('rating'),
	direction: filter('direction'),
	against: someOf((offered) => filterValues(offered).against, {
		otherwise: ({ comparators }) =>
			Object.fromEntries(standingsAmong(comparators).map((one) => [one.value, shortStanding(one)]))
	}),
	flag: filter('flag'),
	sort: oneOf(SORTS, 'report'),
	view: oneOf(VIEWS, 'tiles'),
	period: oneOrNone(({ periodIds }) => periodIds)
};

/** The defaults: everything, as in the report, as tiles, in the dataset's own period. */
export const EVERYTHING: Selection = readQuery(SELECTION_KEYS, new URLSearchParams(), {
	periodIds: [],
	priorities: [],
	comparators: [],
	ratings: []
});

/** A comparator goes by its short title too: `neighbours-met`. */
function shortStanding({ comparator, met }: Standing): string {
	return standingValue(slug([comparator?.shortTitle ?? TARGET]), met);
}

/** What a report takes of the overview's choices: which measures and when, not how they are laid out. */
export const forReport = (selection: Selection): Selection => ({
	...selection,
	sort: EVERYTHING.sort,
	view: EVERYTHING.view
});

/** What an address asks for. An unknown value falls to its default; it never throws. */
export const readSelection = (query: Query, offered: Offered): Selection =>
	readQuery(SELECTION_KEYS, query, offered);

/**
 * The query of a selection: only what differs from the defaults.
 * @returns "" or "?rating=red,amber&view=table"
 */
export const writeSelection = (selection: Selection): string =>
	writeQuery(SELECTION_KEYS, selection, EVERYTHING);

/** A query whose selection is this one, everything else as it stands. */
export const withSelection = (search: string, selection: Selection): string =>
	rewriteQuery(search, namesOf(SELECTION_KEYS), writeSelection(selection));

/**
 * The period that an address asks for, whether there is one or not, as a link to another page says it.
 * @returns "" or "?period=2012-13-q1"
 */
export function keepPeriod(query: Query): string {
	const [period = ''] = query.getAll('period');
	return writeSelection({ ...EVERYTHING, period });
}
