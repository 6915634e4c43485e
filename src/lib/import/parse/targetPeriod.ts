import type { Numbered } from '../guess';
import type { Stretch } from '../../domain/period';
import type { Issue } from '../issue/issue';
import { plainHeader, readHeading, seriesCalled } from '../recognise/headers';
import { periodOfText } from '../recognise/headingPeriod';
import { periodNamed } from '../recognise/period';
import { numbered, textAt, type Context } from './context';

/** Whether a column has a row's target: by its role, or as the row's series says. */
export const isTarget = (context: Context, row: number, { role }: Numbered): boolean =>
	role === 'target' ||
	(role === 'value' && seriesCalled(textAt(context, row, context.columnOf('series'))) === 'target');

/**
 * The period that a row says of its target: "2013/14" below "Target period".
 * @param rowId the period that the row says of all its figures; '' where it says none
 * @returns '' where it says none, or has no target; an error where that is no period, or another than the
 *   target's own heading says
 */
export function targetPeriod(context: Context, row: number, rowId: string): string | Issue {
	const { periods } = context;
	const at = context.columnOf('target_period');
	const text = textAt(context, row, at);
	const targets = numbered(context).filter(
		(column) => isTarget(context, row, column) && textAt(context, row, column.at) !== ''
	);
	if (at === undefined || text === '' || targets.length === 0) return '';
	const said = periodNamed(periodOfText(text, periods) ?? '', periods);
	if (!said || !(AIMS.includes(said.kind) || kindsOf(context, rowId).includes(said.kind)))
		return context.issue(row, at, { kind: 'unreadable-period', of: 'target' });
	const other = targets.find((column) => saysOther(context, column, said.id));
	if (!other) return said.id;
	const heading = periodNamed(other.periodId, periods)?.label ?? other.header;
	return context.issue(row, other.at, { kind: 'other-period', heading, row: said.label });
}

/** A day, a month or "2014" may be when a target is to be met, and no period of its own where outturns are of none such. */
const AIMS: Stretch['kind'][] = [
	...(['year', 'academic-year', 'half-year', 'quarter', 'rolling', 'years'] as const)
];

/** The kinds of the periods that a row's outturns are of. */
function kindsOf(context: Context, rowId: string): Stretch['kind'][] {
	const { periods } = context;
	const ids = numbered(context).flatMap(({ role, periodId }) =>
		role === 'actual' ? [periodId] : []
	);
	return [rowId, ...ids].flatMap((id) => periodNamed(id, periods)?.kind ?? []);
}

/** Whether the heading of a target names another period than its row says of it. */
function saysOther(context: Context, { header, periodId }: Numbered, id: string): boolean {
	const heading = readHeading(plainHeader(header), context);
	const isSaid = heading.periodId !== '' || heading.part !== '';
	return isSaid && periodId !== '' && periodId !== id;
}
