import type { CorePart } from '../../src/lib/data/schema/core';
import type { Parts } from '../../src/lib/package/parts';

/**
 * What a package names and has nothing of, line by line: measures without a figure, periods that nothing
 * is of, priorities without a measure. Each may be meant (a figure that is not yet published, the next
 * quarter, a priority told in words alone) or be a slip, so it is told and stops nothing.
 */
export function unusedLines({ core, areas }: Pick<Parts, 'core' | 'areas'>): string[] {
	const { measures, priorities } = core;
	const periods = new Set([
		...periodsOf(core),
		...(areas?.values.map(({ periodId }) => periodId) ?? [])
	]);
	return [
		...line(
			measures.filter(({ observations }) => observations.length === 0),
			['measure has no figure', 'measures have no figure']
		),
		...line(
			core.periods.filter(({ id }) => !periods.has(id)),
			['period has no row in another table', 'periods have no row in another table']
		),
		...line(
			priorities.filter(({ id }) => !hasMeasure(core, id)),
			['priority has no measure', 'priorities have no measure']
		)
	];
}

/** The periods of whatever is said of measures. */
const periodsOf = ({ measures }: CorePart): string[] =>
	measures
		.flatMap((measure) => [
			...measure.observations,
			...measure.statuses,
			...measure.commentary,
			...(measure.actions ?? []),
			...(measure.targetNotes ?? []),
			...measure.quoted
		])
		.map(({ periodId }) => periodId);

/** Whether a measure is reported under a priority, or under an outcome of it. */
const hasMeasure = ({ measures, priorities }: CorePart, id: string): boolean =>
	measures.some(({ priorityId }) => priorityId === id) ||
	priorities.some(
		(one) => one.parentId === id && measures.some(({ priorityId }) => priorityId === one.id)
	);

const NAMED = 5;

function line(unused: readonly { id: string }[], [one, many]: [string, string]): string[] {
	if (unused.length === 0) return [];
	const ids = unused.slice(0, NAMED).map(({ id }) => id);
	const rest = unused.length > NAMED ? ` and ${unused.length - NAMED} more` : '';
	return [`${unused.length} ${unused.length === 1 ? one : many}: ${ids.join(', ')}${rest}`];
}
