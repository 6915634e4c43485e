import { printedDecimals } from '../../domain/text/format';
import type { IncomingRow } from '../incoming';
import type { Issue } from '../issue/issue';
import type { NewMeasure, PolarityAnswer } from '../newMeasures';
import { readPolarity } from './cells';
import { newlyReferenced, partAfter, referenced } from './references';
import { polarityIn } from './polarity';
import { newPriority } from './priorities';
import { printedOf, unitOfNew } from './figure/unitOfNew';
import { textAt, type Context } from './context';
import type { MeasureRow } from './keyStages';
import { referenceColumn } from './naming';

interface Standing {
	reference: string;
	/** As the row says it. */
	title: string;
	priorityId: string;
	/** As the table writes it, where it names one. */
	priorityTitle?: string;
	/** The row that names it, where that is another one. */
	priorityRow?: number;
	family: string;
	familyTitle: string;
}

const LONGEST_TITLE = 40;

/**
 * The rows that a measure needs that the dataset does not have: its own, its family's, and its
 * priority's where that is new, too. It enters the basket only where the table says its title and
 * priority; a person confirms it, unless they have answered what it is already.
 */
export function newMeasure(
	context: Context,
	wanted: MeasureRow,
	standing: Standing
): (IncomingRow | Issue)[] {
	const { row } = wanted;
	const at = referenceColumn(context) ?? context.columnOf('title');
	const answer = context.answers[wanted.id];
	const title = answer?.title.trim() || standing.title;
	if (title === '' || standing.priorityId === '')
		return [context.issue(row, at, { kind: 'unknown-measure' })];
	const { reference } = standing;
	const priorityId = answer?.priorityId || standing.priorityId;
	const found = [
		context.issue(row, at, { kind: 'new-measure', reference }, 'confirm'),
		...(priorityId === standing.priorityId ? priorityOf(context, row, standing) : []),
		...rowsOf(context, wanted, { ...standing, priorityId, title })
	];
	return answer ? found.filter((one) => 'file' in one) : found;
}

/** The priority of a new measure, where the table names it and it is new, too. */
const priorityOf = (
	context: Context,
	row: number,
	{ priorityId, priorityTitle = '', priorityRow = row }: Standing
): (IncomingRow | Issue)[] =>
	priorityTitle === ''
		? []
		: newPriority(context, priorityRow, { id: priorityId, title: priorityTitle });

function rowsOf(context: Context, wanted: MeasureRow, standing: Standing): IncomingRow[] {
	const { row, id } = wanted;
	const { part, reference: familyReference } = partOf(context, wanted, standing);
	const familyId = part === '' ? '' : familyIdOf(context, familyReference);
	const family = context.tables['families.csv'].find((one) => one.id === familyId);
	const number = family?.number ?? numberFor(context, wanted, familyId || id);
	const place = placeOf(context, row);
	const cells = { id, number, part, family_id: familyId, priority_id: standing.priorityId };
	const measure: IncomingRow = {
		file: 'indicators.csv',
		place,
		cells: { ...cells, ...namesFor(wanted, standing), ...judgedBy(context, wanted, standing.title) }
	};
	if (!familyId || family) return [measure];
	const head: IncomingRow = {
		file: 'families.csv',
		place,
		cells: {
			id: familyId,
			number,
			reference: familyReference,
			title: standing.familyTitle || standing.title,
			priority_id: standing.priorityId
		}
	};
	return [head, measure];
}

/** What a measure is called in its family, and that family's reference: of its heading, or one that is there. */
function partOf(
	{ tables }: Context,
	{ keyStage }: MeasureRow,
	{ reference, family }: Standing
): { part: string; reference: string } {
	if (keyStage) return { part: keyStage, reference };
	const known = tables['families.csv'].map((one) => one.reference ?? '');
	const whole = [family, ...known].find((one) => partAfter(one, reference) !== '') ?? '';
	return { part: partAfter(whole, reference), reference: whole };
}

const familyIdOf = ({ tables }: Context, reference: string): string =>
	(referenced({ ...tables, 'indicators.csv': [] }, reference) ?? newlyReferenced(reference)).id;

/** A part is called by its heading and itself. */
function namesFor({ keyStage }: MeasureRow, standing: Standing) {
	const { reference, familyTitle, title } = standing;
	const whole = familyTitle ? `${familyTitle}: ${title}` : title;
	const name = keyStage ? `${whole}: Key Stage ${keyStage.slice(2)}` : whole;
	return {
		reference: keyStage && reference ? `${reference} ${keyStage.toUpperCase()}` : reference,
		title: name,
		short_title: shortened(name)
	};
}

/** Unit and decimals are those of the figures that came, unless it is said what the unit is. */
function judgedBy(context: Context, { row, id }: MeasureRow, title: string) {
	const printed = printedOf(context, row);
	const polarity = context.answers[id]?.polarity ?? polarityIn(context, row) ?? '';
	return {
		polarity: polarity === 'none' ? '' : polarity,
		unit_id: unitOfNew(context, { row, id, title, printed }),
		decimals: String(Math.max(0, ...printed.map(printedDecimals))),
		comparator_id: ''
	};
}

/** A number of its own: the table's where it is free, else the next; parts share their family's. */
function numberFor(context: Context, { row }: MeasureRow, key: string): string {
	const { given } = context;
	const before = given.get(key);
	if (before) return before;
	const used = new Set([
		...context.tables['indicators.csv'].map(({ number = '' }) => number),
		...context.tables['families.csv'].map(({ number = '' }) => number),
		...given.values()
	]);
	const said = /^\d+$/.exec(textAt(context, row, context.columnOf('number')))?.[0];
	const next = String(Math.max(0, ...[...used].map(Number)) + 1);
	const number = said && !used.has(said) ? said : next;
	given.set(key, number);
	return number;
}

/** At most 40 letters, broken between words; a short part's own name, behind its whole's, is kept. */
function shortened(title: string): string {
	const own = /: [^:]*$/.exec(title)?.[0] ?? '';
	const isKept = own.length <= LONGEST_TITLE / 2;
	return isKept
		? cut(title.slice(0, title.length - own.length), LONGEST_TITLE - own.length) + own
		: cut(title, LONGEST_TITLE);
}

function cut(text: string, most: number): string {
	if (text.length <= most) return text;
	const first = text.slice(0, most - 1);
	return `${first.slice(0, first.lastIndexOf(' ') > most / 2 ? first.lastIndexOf(' ') : undefined)}…`;
}

function placeOf(context: Context, row: number): IncomingRow['place'] {
	const roles = {
		number: 'number',
		reference: 'reference',
		title: 'title',
		polarity: 'polarity'
	} as const;
	const columns = Object.entries(roles).flatMap(([name, role]) => {
		const at = context.columnOf(role);
		return at === undefined ? [] : [[name, at] as const];
	});
	return { sheet: context.sheet.name, row, columns: Object.fromEntries(columns) };
}

/** The measures that a sheet would add, for a person to complete and confirm. */
export const newMeasuresIn = (context: Context, rows: readonly IncomingRow[]): NewMeasure[] =>
	rows
		.filter(({ file }) => file === 'indicators.csv')
		.map(({ cells, place }): NewMeasure => {
			const { id = '', reference = '', title = '', unit_id = '', priority_id = '' } = cells;
			const figure = rows.find(
				(one) =>
					one.file === 'observations.csv' &&
					one.cells.indicator_id === id &&
					one.cells.series === 'actual' &&
					one.cells.value !== ''
			);
			return {
				...{ id, reference, title, row: place.row },
				unitId: unit_id,
				priorityId: priority_id,
				isPart: cells.family_id !== '',
				polarity: polaritySaid(context, place.row, id) || (cells.polarity as PolarityAnswer),
				printed: figure?.cells.printed ?? '',
				isAnswered: context.answers[id] !== undefined
			};
		});

/** That neither way is better is another thing than that nothing is said of it. */
function polaritySaid(context: Context, row: number, id: string): PolarityAnswer {
	const answer = context.answers[id];
	if (answer) return answer.polarity;
	const text = textAt(context, row, context.columnOf('polarity'));
	return text !== '' && readPolarity(text) === '' ? 'none' : '';
}
