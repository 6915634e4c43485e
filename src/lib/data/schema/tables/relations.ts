import { TABLE_FILES, TABLES, type TableFile } from '.';
import type { GeographyRole } from '../../../domain/area';
import type { ColumnReference, TableDescription } from './table';

/** The columns that together name one row of a file; a file's first is its own name for a row. */
export const KEYS: [file: TableFile, columns: string[]][] = TABLE_FILES.flatMap((file) =>
	TABLES[file].keys.map((columns): [TableFile, string[]] => [file, columns])
);

/** A column whose cells, where they are not blank, name a row of a file. */
export interface Reference {
	from: [file: TableFile, column: string];
	to: [file: TableFile, column: string];
	/** Only areas of this role may be referred to. */
	role?: GeographyRole;
	/** Words that are no reference. */
	besides?: readonly string[];
	/** The cell names several, with a space between. */
	isList?: boolean;
}

/** Whether each of a column's cells, where it is not blank, is the key of a row and nothing else. */
export const isForeignKey = ({ besides, isList }: Reference): boolean => !besides && !isList;

/** Every column that refers to another, or to its own file. */
export const REFERENCES: Reference[] = TABLE_FILES.flatMap((from) => {
	const { references }: TableDescription = TABLES[from];
	return Object.entries(references).flatMap(([column, reference]) =>
		reference ? [{ from: [from, column], ...targetOf(reference) }] : []
	);
});

function targetOf({ file, ...more }: ColumnReference): Omit<Reference, 'from'> {
	const [first] = KEYS.find(([one]) => one === file)?.[1] ?? [];
	return { to: [file, first ?? ''], ...more };
}
