import { FILTER_VALUES, SORTS, VIEWS, type Filters } from '$lib/domain/filter/values';

/** All that the overview's address can say. */
export interface Selection extends Filters {
	sort: (typeof SORTS)[number];
	view: (typeof VIEWS)[number];
	period: string;
}

/** What a report takes of the overview's choices: which measures and when, not how they are laid out. */
export const forReport = (selection: Selection): Selection => ({
	...selection,
	sort: EVERYTHING.sort,
	view: EVERYTHING.view
});

const MAX_Q = 200;

/** The defaults: everything, as in the report, as tiles, in the dataset's own period. */
export const EVERYTHING: Selection = {
	q: '',
	priority: [],
	rating: [],
	direction: [],
	against: [],
	flag: [],
	sort: 'report',
	view: 'tiles',
	period: ''
};

/**
 * What an address asks for. An unknown value falls to its default; it never throws.
 * @param periods the ids of the periods that the dataset can show
 */
export function readSelection(query: URLSearchParams, periods: readonly string[]): Selection {
	const one = <T extends string>(key: string, known: readonly T[], otherwise: T): T =>
		known.find((value) => value === query.get(key)) ?? otherwise;
	const many = (key: keyof typeof FILTER_VALUES) => {
		const asked = (query.get(key) ?? '').split(',');
		return FILTER_VALUES[key].filter((value) => asked.includes(value));
	};
	return {
		q: (query.get('q') ?? '').slice(0, MAX_Q),
		priority: many('priority'),
		rating: many('rating'),
		direction: many('direction'),
		against: many('against'),
		flag: many('flag'),
		sort: one('sort', SORTS, EVERYTHING.sort),
		view: one('view', VIEWS, EVERYTHING.view),
		period: one('period', periods, '')
	};
}

/**
 * The query of a selection: only what differs from the defaults, in a fixed order, so that equal
 * selections have equal addresses.
 * @returns "" or "?rating=red,amber&view=table"
 */
export function writeSelection(selection: Selection): string {
	const pairs = (Object.keys(EVERYTHING) as (keyof Selection)[]).flatMap((key) => {
		const value = [selection[key]].flat().join(',');
		return value === [EVERYTHING[key]].flat().join(',') ? [] : [[key, value]];
	});
	const query = new URLSearchParams(pairs).toString().replaceAll('%2C', ',');
	return query && `?${query}`;
}
