import { contextOf, type Context } from '$lib/import/parse/context';
import type { Column, Role } from '$lib/import/guess';
import type { IncomingRow } from '$lib/import/incoming';
import type { Issue } from '$lib/import/issue/issue';
import type { IssueText } from '$words/desk/importIssues';
import type { Questions } from '$lib/import/questions';
import type { RawTables } from '$lib/package/dataPackage';
import { TABLE_FILES, type TableFile } from '$lib/data/schema/tables';
import { COMPARATORS } from '../../builders';

/** A column of a brought table: its header, what it is taken for and the period it is of. */
export type Head = [header: string, role: Role, periodId?: string, measureId?: string];

/** Raw tables without a row but those of comparators and those given. */
export const rawTables = (given: Partial<RawTables> = {}): RawTables => ({
	...(Object.fromEntries(TABLE_FILES.map((file) => [file, []])) as Partial<
		Record<TableFile, Record<string, string>[]>
	> as RawTables),
	'comparators.csv': COMPARATORS.map(({ id, title, shortTitle, kind }) => ({
		...{ id, title, kind },
		short_title: shortTitle
	})),
	...given
});

/** What a brought table is parsed from: its headers in row 1 and the rows below. */
export function brought(
	heads: Head[],
	rows: string[][],
	given?: Partial<RawTables>,
	questions?: Questions
): Context {
	const columns: Column[] = heads.map(([header, role, periodId = '', measureId = '']) => ({
		header,
		role,
		periodId,
		measureId
	}));
	const sheet = { name: 'Sheet1', rows: [heads.map(([header]) => header), ...rows], notes: [] };
	const guess = { shape: 'indicators' as const, file: '', headerRow: 1, columns };
	return contextOf(sheet, guess, { tables: rawTables(given), fileName: 'table.csv', questions });
}

type Found = IncomingRow | Issue | IssueText;

export const rowsIn = (found: Found[]) => found.flatMap((one) => ('file' in one ? [one] : []));
export const issuesOf = (found: (IncomingRow | IssueText)[]) =>
	found.flatMap((one) => ('file' in one ? [] : [one]));
