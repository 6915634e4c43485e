import type { Sheet } from '../sheet';
import type { Issue } from './issue';

/** An issue with what a person would look for: the column's header, and the text of the cell as it stands. */
export function inCell(issue: Issue, { name, rows }: Sheet, headerRow: number): Issue {
	const { sheet, row, column } = issue.place;
	if (sheet !== name || column === undefined) return issue;
	const header = (rows[headerRow - 1]?.[column - 1] ?? '').replace(/\s+/g, ' ').trim();
	const value = rows[(row ?? 0) - 1]?.[column - 1];
	return {
		...issue,
		place: { ...issue.place, ...(header && { header }) },
		...(value !== undefined && { value })
	};
}
