import type { Problem } from './problem';
import { lettersOf } from './read/reference';
import type { Sheet } from './sheet';

/** Where in a sheet something was read. */
export interface Place {
	sheet: string;
	row: number;
	/** The sheet's column, from 1, for each column of the package's table. */
	columns: Record<string, number>;
}

type Said = Pick<Problem, 'wanted'> & Partial<Pick<Problem, 'advice' | 'severity' | 'value'>>;

/** A maker of problems of one sheet's cells; rows and columns count from 1. */
export const problemsIn =
	(sheet: Sheet, headerRow: number) =>
	(row: number, column: number | undefined, { severity = 'error', ...said }: Said): Problem => {
		const at = column === undefined ? undefined : column - 1;
		const header = at === undefined ? '' : (sheet.rows[headerRow - 1]?.[at] ?? '');
		return {
			severity,
			sheet: sheet.name,
			row,
			...(column !== undefined && { column: lettersOf(column) }),
			...(header !== '' && { header: header.replace(/\s+/g, ' ').trim() }),
			value: at === undefined ? '' : (sheet.rows[row - 1]?.[at] ?? ''),
			...said
		};
	};
