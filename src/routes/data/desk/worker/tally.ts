import type { Problem } from '$lib/import/problem';

const SEVERITIES: Problem['severity'][] = ['error', 'confirm', 'warning'];

/** Errors first, then what waits for a word, then warnings; as they stand in the sheet. */
export const inOrder = (problems: Problem[]): Problem[] =>
	SEVERITIES.flatMap((severity) => problems.filter((one) => one.severity === severity));

/** How many problems of each kind there are. */
export function tallyOf(problems: Problem[]): Record<Problem['severity'], number> {
	const of = (severity: Problem['severity']) =>
		problems.filter((one) => one.severity === severity).length;
	return { error: of('error'), confirm: of('confirm'), warning: of('warning') };
}
