import { sum } from 'd3-array';
import type { Issue, Severity } from './issue';

const SEVERITIES: Severity[] = ['error', 'confirm', 'warning'];

/** Each issue once: errors first, then what is to confirm, each from the top of the sheet down. */
export const inOrder = (issues: Issue[]): Issue[] =>
	[...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()].toSorted(
		(a, b) =>
			SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
			(a.place.row ?? 0) - (b.place.row ?? 0)
	);

/** How many issues of each severity there are, those that are told with another one among them. */
export function severityCounts(issues: Issue[]): Record<Severity, number> {
	const count = (wanted: Severity) =>
		sum(issues, ({ severity, further = 0 }) => (severity === wanted ? 1 + further : 0));
	return { error: count('error'), confirm: count('confirm'), warning: count('warning') };
}

export const hasError = (issues: Issue[]): boolean =>
	issues.some(({ severity }) => severity === 'error');
