/** The part of a query that reading needs. */
export type Query = Pick<URLSearchParams, 'getAll'>;

/**
 * How one value of a page stands in its address. `Known` is what the data offer to choose from,
 * `All` everything that the page's address can say.
 */
export interface Key<Value, Known = unknown, All = unknown> {
	/** Its name in the address, where that is not the name of its field. */
	name?: string;
	/** Written even where it is the default. */
	isAlwaysWritten?: boolean;
	/**
	 * What the address asks for; the default where it asks for nothing, or for nothing known.
	 * @param texts one for each time the key is in the address: a list takes all of them, any other
	 * value the first
	 * @param before the values of the keys further up in the table
	 */
	read: (texts: readonly string[], known: Known, before: Partial<All>) => Value;
	write: (value: Value) => string;
}

/** The table of a page's keys, in the order in which the address has them. */
export type Keys<All, Known = unknown> = {
	readonly [Field in keyof All]-?: Key<All[Field], Known, All>;
};

const fieldsOf = <All extends object>(keys: Keys<All, never>) =>
	Object.keys(keys) as (keyof All & string)[];

/** The names that a table's keys have in an address, in its order. */
export const namesOf = <All extends object>(keys: Keys<All, never>): string[] =>
	fieldsOf(keys).map((field) => keys[field].name ?? field);

/** What an address asks for. An unknown value falls to its default; it never throws. */
export function readQuery<All extends object, Known>(
	keys: Keys<All, Known>,
	query: Query,
	known: Known
): All {
	const values: Partial<All> = {};
	for (const field of fieldsOf(keys)) {
		const { name = field, read } = keys[field];
		values[field] = read(query.getAll(name), known, values);
	}
	return values as All;
}

/**
 * The query that asks for these values: only what differs from the defaults, in the table's order,
 * so that equal values have equal addresses.
 * @returns "" or "?rating=red,amber&view=table"
 */
export function writeQuery<All extends object>(
	keys: Keys<All, never>,
	values: All,
	defaults: All
): string {
	const pairs = fieldsOf(keys).flatMap((field) => {
		const { name = field, isAlwaysWritten, write } = keys[field];
		const text = write(values[field]);
		return isAlwaysWritten || text !== write(defaults[field]) ? [[name, text]] : [];
	});
	return asSearch(new URLSearchParams(pairs).toString().replaceAll('%2C', ','));
}

/**
 * A query without some of its keys, everything else as it stands, with other pairs at its end.
 * @returns "" or "?data=own&rating=red"
 */
export function rewriteQuery(search: string, without: readonly string[], query = ''): string {
	const kept = pairsOf(search).filter(
		(pair) => !without.some((name) => new URLSearchParams(pair).has(name))
	);
	return asSearch([...kept, ...pairsOf(query)].join('&'));
}

const pairsOf = (search: string) => search.replace(/^\?/, '').split('&').filter(Boolean);
const asSearch = (query: string) => query && `?${query}`;
