import type { IncomingRow } from '$lib/import/incoming';
import { inCell } from '$lib/import/issue/inCell';
import type { Issue } from '$lib/import/issue/issue';
import type { Context } from '$lib/import/parse/context';
import type { Change } from '$lib/import/change';
import { changeText, type ChangeText } from '$words/desk/importChanges';
import { issueText, type IssueText } from '$words/desk/importIssues';

/** What was found, its issues as they are read. */
export const said = <T extends { issues: Issue[] }>(
	found: T
): Omit<T, 'issues'> & { issues: IssueText[] } => ({
	...found,
	issues: found.issues.map(issueText)
});

/** What came of a sheet or an edit, its issues and changes as they are read. */
export const saidRun = <T extends { issues: Issue[]; changes: Change[] }>(
	run: T
): Omit<T, 'issues' | 'changes'> & { issues: IssueText[]; changes: ChangeText[] } => ({
	...run,
	issues: run.issues.map(issueText),
	changes: run.changes.map(changeText)
});

/** An issue of a sheet that is parsed as it is read, with its cell. */
export const inWords = ({ sheet, guess }: Context, issue: Issue): IssueText =>
	issueText(inCell(issue, sheet, guess));

/** What was found in a sheet that is parsed, its issues as they are read. */
export const saidIn = (
	context: Context,
	found: (IncomingRow | Issue)[]
): (IncomingRow | IssueText)[] => found.map((one) => ('file' in one ? one : inWords(context, one)));
