import type { IncomingRow } from '../incoming';
import type { Issue, IssueFacts, Severity } from '../issue/issue';

/** An issue of a row that came, in the cell that one of its columns was read from. */
export const issueAt = (
	{ place: { sheet, row, columns } }: IncomingRow,
	name: string,
	issue: IssueFacts & { severity: Severity; value?: string }
): Issue => {
	const column = columns[name];
	return { ...issue, place: { sheet, row, ...(column !== undefined && { column }) } };
};
