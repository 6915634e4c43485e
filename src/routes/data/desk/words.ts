import type { Problem } from '$lib/import/problem';
import { counted } from '../../changeWords';
import type { Checked } from './protocol';

export { counted } from '../../changeWords';

export const countOf = (problems: Problem[], severity: Problem['severity']): number =>
	problems.filter((one) => one.severity === severity).length;

/** What a dry run comes to, in a sentence or two. */
export function verdictOf({ problems, changes, counts }: Checked): string {
	const errors = countOf(problems, 'error');
	if (errors > 0)
		return `${counted(errors, 'error')} ${errors === 1 ? 'stops' : 'stop'} this file. Mend ${errors === 1 ? 'it' : 'them'} in the sheet and check again.`;
	const read = readWords(counts);
	if (changes.length === 0)
		return `Nothing would change: the file says what is shown already. ${read}`;
	const warnings = countOf(problems, 'warning');
	const beside = warnings > 0 ? ` ${counted(warnings, 'warning')} to look at.` : '';
	return `Nothing stands in the way: ${counted(changes.length, 'change')}.${beside} ${read}`;
}

/** What was read of the file, by kind. */
function readWords({ measures, areas, figures }: Checked['counts']): string {
	const of = [measures > 0 && counted(measures, 'measure'), areas > 0 && counted(areas, 'area')];
	const whose = of.filter(Boolean).join(' and ');
	return `Read: ${counted(figures, 'figure')}${whose && ` of ${whose}`}.`;
}

const SEVERITIES: Problem['severity'][] = ['error', 'confirm', 'warning'];

/** Errors first, then what waits for a word, then warnings; as they stand in the sheet. */
export const inOrder = (problems: Problem[]): Problem[] =>
	SEVERITIES.flatMap((severity) => problems.filter((one) => one.severity === severity));

/** A file's name without what it ends in, in small letters with dashes. */
export const slugOf = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[^a-z\d]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 60) || 'data';

const DAY_TIME = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
/** "25 Nov 2026, 12:44" */
export const momentWords = (iso: string): string => DAY_TIME.format(new Date(iso));

/** This moment. */
export const now = (): string => new Date().toISOString();
