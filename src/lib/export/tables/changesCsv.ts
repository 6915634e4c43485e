import { CHANGE_COLUMNS } from '$words/desk/changeTable';
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
			[CHANGE_COLUMNS.of]: what,
			[CHANGE_COLUMNS.field]: field,
			[CHANGE_COLUMNS.before]: before,
			[CHANGE_COLUMNS.after]: after,
			[CHANGE_COLUMNS.change]: status
		}))
	);
