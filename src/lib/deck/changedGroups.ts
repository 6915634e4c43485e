import { changesSince } from '$lib/domain/changes/since';
import { changeReport, MOVERS_RULE } from '$words/changes';
import { CHANGED, changeText } from '$words/slides/deck';
import type { Measure } from '$lib/domain/measure';
import type { Period } from '$lib/domain/period';
import type { TextGroup } from './slides';

/** How many a slide names of a kind; how many there are in all is said. */
const MOST = 3;

/** What changed of some measures since the period or the year before, as a slide says it. */
export function changedGroups(
	measures: Measure[],
	{ id: periodId }: Period,
	periods: Period[]
): TextGroup[] {
	const { summary, groups } = changeReport(changesSince({ measures, periods, periodId }), MOST);
	const told = groups.map(({ title, lines, note }) => ({
		title,
		listed: lines.length > 0,
		items: [...lines.map(changeText), ...(note ? [note] : [])]
	}));
	// What moved stands together on the first slide; what is not known, and the rule, come after it.
	return [
		{ title: CHANGED.all, listed: false, items: [summary] },
		...told.filter(({ listed }) => listed),
		...told.filter(({ listed }) => !listed),
		{ title: CHANGED.biggest, listed: false, items: [MOVERS_RULE] }
	];
}
