import { MOVERS_RULE } from '$words/changes';
import { changesSince } from '$lib/domain/changes/since';
import { changeReport } from '$words/changes';
import type { Measure } from '$lib/domain/measure';
import type { TextGroup } from './slides';

/** How many a slide names of a kind; how many there are in all is said. */
const MOST = 3;

/** What changed of some measures since the period or the year before, as a slide says it. */
export function changedGroups(measures: Measure[], periodId: string): TextGroup[] {
	const { summary, groups } = changeReport(changesSince({ measures, periodId }), MOST);
	const told = groups.map(({ title, lines, note }) => ({
		title,
		listed: lines.length > 0,
		items: [
			...lines.map(({ name, words }) => (words ? `${name}: ${words}` : name)),
			...(note ? [note] : [])
		]
	}));
	// What moved stands together on the first slide; what is not known, and the rule, come after it.
	return [
		{ title: 'In all', listed: false, items: [summary] },
		...told.filter(({ listed }) => listed),
		...told.filter(({ listed }) => !listed),
		{ title: 'Biggest', listed: false, items: [MOVERS_RULE] }
	];
}
