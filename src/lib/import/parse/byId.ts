type Row = Readonly<Record<string, string>>;

/** The rows of a table never change, and each cell of a sheet asks for one. */
const known = new WeakMap<readonly Row[], Map<string, Row>>();

/** The row of a table that has an id; `undefined` where none has. */
export function rowById(rows: readonly Row[], id: string): Row | undefined {
	const index = known.get(rows) ?? new Map(rows.toReversed().map((row) => [row.id ?? '', row]));
	known.set(rows, index);
	return index.get(id);
}
