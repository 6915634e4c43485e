import { isDated } from '../guess';
import { LEAVE_OUT } from '../questions';
import { comparatorCalled } from '../recognise/comparators';
import { plainHeader, readHeading, seriesCalled } from '../recognise/headers';
import { plainWord } from './cell/words';
import { numbered, textAt, type Context } from './context';
import type { Numbered } from './rowFacts';

/** A word for all of the people. */
const ALL =
	/^(?:all|total|everyone|persons?|people|both sexes|all (?:ages|persons|people|groups))$/i;

/**
 * Which series a row is of, as its cells say whose figures it has: the council's own name is `actual`, a
 * comparator's or a series' name is that one, and anything else is asked, once for all like cells.
 * @returns `undefined` where the row waits for an answer, is left out, or names two series
 */
export function seriesOfRow(context: Context, row: number): string | undefined {
	const said = numbered(context)
		.filter(({ role, at }) => role === 'whose' && textAt(context, row, at) !== '')
		.map((column) => seriesSaid(context, row, column));
	const others = new Set(said.filter((series) => series !== 'actual'));
	if (others.size > 1) return undefined;
	return others.size === 0 ? 'actual' : [...others][0];
}

function seriesSaid(context: Context, row: number, { at, header }: Numbered): string | undefined {
	const text = textAt(context, row, at);
	const { comparators } = context;
	const known = context.isOurs(text)
		? 'actual'
		: (seriesCalled(text) ?? comparatorCalled(text, comparators)?.id);
	if (known !== undefined) return known;
	const answer = context.ask(row, at, {
		id: `whose ${plainHeader(header)} ${plainWord(text)}`,
		facts: { kind: 'whose', heading: header, text },
		options: ['actual', 'target', 'forecast', ...comparators.map(({ id }) => id), LEAVE_OUT],
		guess: ALL.test(text) ? 'actual' : LEAVE_OUT
	});
	return answer === LEAVE_OUT ? undefined : answer;
}

/** Whether a column's figures are of the row's series: its values, and those that its heading only dates. */
export const isOfRow = (context: Context, { role, header }: Numbered): boolean =>
	role === 'value' || (role === 'actual' && readHeading(header, context).isBare);

/** The columns of a row that say something of the council alone, and have no place beside another's figures. */
export const besideOthers = (context: Context, row: number): Numbered[] =>
	numbered(context).filter(
		(column) =>
			isDated(column.role) && !isOfRow(context, column) && textAt(context, row, column.at) !== ''
	);
