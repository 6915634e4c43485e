import type { Guess } from '../guess';
import type { Sheet } from '../sheet';
import type { Issue } from './issue';

/** An issue with what a person would look for: the column's header, and the text of the cell as it stands. */
export function inCell(
	issue: Issue,
	{ name, rows }: Sheet,
	{ columns }: Pick<Guess, 'columns'>
): Issue {
	const { sheet, row, column } = issue.place;
	if (sheet !== name || column === undefined) return issue;
	const header = columns[column - 1]?.header;
	const value = rows[(row ?? 0) - 1]?.[column - 1];
	return {
		...issue,
		place: { ...issue.place, ...(header && { header }) },
		...(value !== undefined && { value })
	};
}
