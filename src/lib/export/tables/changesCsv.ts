import { csvOf } from './csv';

/** A difference between two datasets, as a change log tells it. */
interface SaidChange {
	status: string;
	what: string;
	field: string;
	before: string;
	after: string;
}

/** A change log as CSV text for a spreadsheet, a row a change. */
export const changesCsv = (changes: readonly SaidChange[]): string =>
	csvOf(
		changes.map(({ what, field, before, after, status }) => ({
			Of: what,
			Field: field,
			Before: before,
			After: after,
			Change: status
		}))
	);
