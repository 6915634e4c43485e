import { isDated, type Numbered, type Role } from '../guess';
import { LEAVE_OUT } from '../questions';
import { comparatorCalled } from '../recognise/comparators';
import { plainHeader, readHeading, seriesCalled } from '../recognise/headers';
import { isOfAll } from '../recognise/whoseColumns';
import { areaNamesOf, isPartOfPeople, namedAlone } from '../recognise/whoseTitle';
import { plainWord } from './cell/words';
import { bodyRows, numbered, textAt, type Context } from './context';

/**
 * Which series a row is of, as its cells say whose figures it has: the council's own name is `actual`, a
 * comparator's or a series' name is that one, and anything else is asked, once for all like cells.
 * @returns `undefined` where the row waits for an answer, is left out, or names two series
 */
export function seriesOfRow(context: Context, row: number): string | undefined {
	const said = [
		...numbered(context)
			.filter(({ role, at }) => role === 'whose' && textAt(context, row, at) !== '')
			.map((column) => seriesSaid(context, row, column)),
		seriesBelow(context, row)
	];
	const others = new Set(said.filter((series) => series !== 'actual'));
	if (others.size > 1) return undefined;
	return others.size === 0 ? 'actual' : [...others][0];
}

/** A row that stands alone and says whose the figures below it are. */
interface Section {
	row: number;
	at: number;
	text: string;
	likely: Role;
}

/** The section that each row stands in; none where no row says one, or the last that does is of the council itself. */
const sections = new WeakMap<Context, ReadonlyMap<number, Section>>();

function sectionsOf(context: Context): ReadonlyMap<number, Section> {
	const found = new Map<number, Section>();
	const { sheet, tables, comparators, periods, isOurs } = context;
	const areaNames = areaNamesOf(
		tables['areas.csv'].map(({ name = '', local_name = '' }) => ({ name, localName: local_name }))
	);
	const known = { comparators, periods, isOurs, areaNames };
	// A place among areas heads those that lie in it.
	const said = (text: string) => {
		if (context.guess.shape !== 'areas') return namedAlone(text, known);
		return isPartOfPeople(text, known) ? '' : undefined;
	};
	let section: Section | undefined;
	for (const row of bodyRows(context)) {
		const cells = (sheet.rows[row - 1] ?? []).map((cell) => cell.trim());
		const text = cells.filter(Boolean).length === 1 ? cells.join('') : '';
		const likely = text === '' ? undefined : said(text);
		if (isOurs(text) || isOfAll(text)) section = undefined;
		if (likely !== undefined) section = { row, at: cells.indexOf(text) + 1, text, likely };
		if (section) found.set(row, section);
	}
	return found;
}

/** The series of the rows below one that names another than the council, or a part of its people: that is asked. */
function seriesBelow(context: Context, row: number): string | undefined {
	const known = sections.get(context) ?? sectionsOf(context);
	sections.set(context, known);
	const section = known.get(row);
	if (!section || section.row === row) return 'actual';
	const { text, likely, at } = section;
	const answer = context.ask(section.row, at, {
		id: `below ${plainWord(text)}`,
		facts: { kind: 'below', text },
		options: ['actual', ...context.comparators.map(({ id }) => id), LEAVE_OUT],
		guess: likely || LEAVE_OUT
	});
	return answer === LEAVE_OUT ? undefined : answer;
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
		guess: isOfAll(text) ? 'actual' : LEAVE_OUT
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
