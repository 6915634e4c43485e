import { group } from 'd3-array';
import type { Cells, Issue } from './issue';

const FEW = 3;

/** What an issue says of its one cell; the rest is what like ones share. */
const OF_CELL = new Set([
	...[
		'place',
		'value',
		'wanted',
		'beside',
		'nearest',
		'near',
		'period',
		'printed',
		'figures',
		'percent',
		'endsOn',
		'reference'
	],
	...['numerator', 'denominator', 'worked', 'earlierRow', 'earlierColumn']
]);

/** New measures have a list of their own; a new priority is named nowhere else. */
const ALONE: readonly Issue['kind'][] = ['new-priority'];

/** What like issues have in common; '' for one that is told by itself. */
function likenessOf(issue: Issue): string {
	const { kind, place } = issue;
	if (place.row === undefined || ALONE.includes(kind)) return '';
	const shared = Object.entries(issue).filter(([name]) => !OF_CELL.has(name));
	const wanted = issue.kind === 'invalid' && { ...issue.wanted, earlierRow: undefined };
	return [place.sheet, place.column, JSON.stringify([shared, wanted])].join(' ');
}

/**
 * Of more than three like issues in a column, the first with the places of the others: many equal ones
 * hide no other kind.
 * @param issues in order
 */
export function gathered(issues: readonly Issue[]): Issue[] {
	const alike = issues.map((issue) => ({ issue, likeness: likenessOf(issue) }));
	const groups = group(alike, ({ likeness }) => likeness);
	return alike.flatMap(({ issue, likeness }) => {
		const all = (likeness && groups.get(likeness)) || [];
		if (all.length <= FEW) return [issue];
		if (all[0]?.issue !== issue) return [];
		const others = all.slice(1).map((other) => other.issue);
		return [{ ...issue, further: others.length, also: runsOf(others) }];
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
