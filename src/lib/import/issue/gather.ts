import { group } from 'd3-array';
import type { Cells, Issue } from './issue';

const FEW = 3;

/** What an issue says of its one cell; the rest is what like ones share. */
const OF_CELL: readonly string[] = [
	...['place', 'value', 'beside', 'nearest', 'near', 'period', 'printed', 'percent'],
	...['numerator', 'denominator', 'worked', 'earlierRow', 'earlierColumn', 'text']
];

/** Each new measure and priority is asked about by itself. */
const ALONE: readonly Issue['kind'][] = ['new-measure', 'new-priority'];

/** What like issues have in common; '' for one that is told by itself. */
function likenessOf(issue: Issue): string {
	const { kind, place } = issue;
	if (place.row === undefined || ALONE.includes(kind)) return '';
	const shared = JSON.stringify(issue, (key, value: unknown) =>
		OF_CELL.includes(key) ? undefined : value
	);
	return [place.sheet, place.column, shared].join(' ');
}

/**
 * Of more than three like issues in a column, the first with the places of the others: many equal ones
 * hide no other kind.
 * @param issues in order
 */
export function gathered(issues: readonly Issue[]): Issue[] {
	const groups = group(issues, likenessOf);
	return issues.flatMap((issue) => {
		const likeness = likenessOf(issue);
		const [first, ...others] = groups.get(likeness) ?? [];
		if (!likeness || others.length < FEW) return [issue];
		return first === issue ? [{ ...issue, further: others.length, also: runsOf(others) }] : [];
	});
}

/** The rows of issues in one column, those that follow each other as one run. */
function runsOf(issues: readonly Issue[]): Cells[] {
	const runs: Cells[] = [];
	for (const { place } of issues) {
		const { row = 0, column } = place;
		const last = runs.at(-1);
		if (last && row >= last.from && row <= last.to + 1) last.to = Math.max(last.to, row);
		else runs.push({ ...(column !== undefined && { column }), from: row, to: row });
	}
	return runs;
}
