import type { Numbered } from '../guess';
import type { IncomingRow } from '../incoming';
import type { Beside, Issue } from '../issue/issue';
import type { Place } from '../place';
import { textAt, type Context } from './context';
import { partsOfCell, type MeasureRow } from './keyStages';

/** What a row gives, and what of it could not be read. */
export type Found = (IncomingRow | Issue)[];

/** What names a figure. */
export interface Key {
	indicator_id: string;
	period_id: string;
	series: string;
}

/** That a column has something of no known period. */
export const noPeriod = (context: Context, row: number, { at }: Numbered): Issue =>
	context.issue(row, at, { kind: 'column-without-period' });

/** That something in a cell was not taken. */
export const notTaken = (
	context: Context,
	row: number,
	{ at }: Numbered,
	told: { left: string; as: Beside }
): Issue => context.issue(row, at, { kind: 'not-taken', ...told }, 'warning');

/** A cell that key stages share; `undefined` where it has not one text for each. */
export function shared(
	context: Context,
	{ row, keyStage, keyStages }: MeasureRow,
	{ at }: Numbered
) {
	const text = textAt(context, row, at);
	return keyStage ? partsOfCell(text, keyStages)?.[keyStages.indexOf(keyStage)] : text;
}

/** Where a row's facts were read: its columns from 1, by the package's. */
export function placeOf(context: Context, row: number, columns: Record<string, number>): Place {
	const reference = context.columnOf('reference') ?? context.columnOf('title') ?? 1;
	const period = context.columnOf('period');
	return {
		sheet: context.sheet.name,
		row,
		columns: { indicator_id: reference, ...(period && { period_id: period }), ...columns }
	};
}
