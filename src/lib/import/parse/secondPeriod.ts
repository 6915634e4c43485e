import type { Issue } from '../issue/issue';
import { partOfYear, periodNamed, yearOf } from '../recognise/period';

import { readLine, type Line } from '../recognise/titlePeriod';
import { numbered, type Context } from './context';

/**
 * That a row which stands alone names another period than the columns of figures are of: what is below it
 * may be of that.
 * @param text all that the row says
 * @returns an error where the row says nothing else, to be confirmed where it does; `undefined` where rows
 *   say the periods, or a column's is not known yet
 */
export function secondPeriod(context: Context, row: number, text: string): Issue | undefined {
	const { periods } = context;
	const columns = numbered(context).filter(({ role }) => role === 'actual');
	const dated = columns.flatMap(({ periodId }) => periodNamed(periodId, periods) ?? []);
	if (dated.length === 0 || dated.length < columns.length) return undefined;
	const [line] = readLine(text, { periods, periodId: '' });
	if (!line || !(line.isSure || line.isAlone)) return undefined;
	const isWithin = dated.some((column) => {
		const said = periodNamed(idIn(line, yearOf(column, periods) ?? '', context), periods);
		return said && column.startsOn >= said.startsOn && column.endsOn <= said.endsOn;
	});
	if (isWithin) return undefined;
	const said = periodNamed(line.periodId, periods)?.label ?? text;
	const severity = line.isAlone ? 'error' : 'confirm';
	const at = (context.sheet.rows[row - 1] ?? []).findIndex((cell) => cell.trim() !== '') + 1;
	return context.issue(row, at, { kind: 'second-period', said }, severity);
}

/** What a line names, a part of a year in a column's year. */
const idIn = ({ periodId, part }: Line, year: string, { periods }: Context): string =>
	part ? (partOfYear(part, year, periods) ?? '') : periodId;
