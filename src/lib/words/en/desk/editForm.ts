import type { Commentary } from '$lib/domain/measure';
import { plainWords } from '$lib/domain/text/plainWords';
import { counted, NOUNS } from '../counts';
import { SEVERITIES, type IssueText } from './importIssues';

/** The form that edits a measure's figures and words on its page. */

/** @param period as it is read: "2011/12" */
export const editHeading = (reference: string, period: string): string =>
	`Edit ${reference}, ${period}`;

/** The fields of words. */
export const TEXT_FIELDS: Record<Extract<Commentary['kind'], 'summary' | 'action'>, string> = {
	summary: 'Summary',
	action: 'Actions, a blank line between two'
};

/** What is known of an action beside its words. */
export const ACTION_FIELDS = {
	owner: 'Owner: a role, not a person',
	due: 'Due',
	state: 'State',
	/** Those of the commentary, beside which others have rows of their own. */
	further: 'Further actions, a blank line between two',
	/** The state that says nothing. */
	noState: 'Not said'
};

/** The name of an action's fields. @param text what is done, as Markdown */
export const actionName = (text: string): string => `Action: ${plainWords(text)}`;

export const FORM = {
	note: 'What was changed, and why',
	check: 'Check',
	cancel: 'Cancel',
	result: 'Result',
	looked: 'I have looked at what is to confirm',
	save: 'Save as my own data'
};

export const WORK = { checking: 'Checking…', saving: 'Saving…' };

/** What an edit on a page comes to. */
export function editVerdict(errors: number, changes: number): string {
	if (errors > 0) return `${counted(errors, NOUNS.error)} to correct. Nothing was changed.`;
	if (changes === 0) return 'Nothing would change: all of it is shown already.';
	return `No errors: ${counted(changes, NOUNS.change)}.`;
}

/** An issue below its field: its severity, which stands out, and the rest. */
export const fieldIssue = ({ severity, wanted, advice }: IssueText): [string, string] => [
	`${SEVERITIES[severity]}.`,
	[wanted && `Wanted: ${wanted}.`, advice].filter(Boolean).join(' ')
];

/** An issue of what was not edited here. */
export const issueElsewhere = ({ sheet, header, value, wanted, advice }: IssueText): string =>
	[`${[sheet, header, value].filter(Boolean).join(', ')}. Wanted: ${wanted}.`, advice]
		.filter(Boolean)
		.join(' ');
