import { inCell } from '$lib/import/issue/inCell';
import type { Issue } from '$lib/import/issue/issue';
import type { Context } from '$lib/import/parse/context';
import { issueText, type IssueText } from '$words/importIssues';

/** What came of a sheet or an edit, its issues as they are read. */
export const said = <T extends { issues: Issue[] }>(found: T) => ({
	...found,
	issues: found.issues.map(issueText)
});

/** Issues of a sheet that is parsed as they are read, each with its cell. */
export const saidIn = <T extends object>(
	{ sheet, guess }: Context,
	found: (T | Issue)[]
): (T | IssueText)[] =>
	found.map((one) => (isIssue(one) ? issueText(inCell(one, sheet, guess.headerRow)) : one));

const isIssue = (one: object): one is Issue => 'severity' in one;
