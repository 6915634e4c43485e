import { printedDecimals } from '../../domain/text/format';
import type { IncomingRow } from '../incoming';
import type { Issue } from '../issue/issue';
import { readFigure, readPolarity } from './cells';
import { numbered, textAt, type Context } from './context';
import type { MeasureRow } from './keyStages';
import { nearestReference } from './nearestReference';

interface Standing {
	reference: string;
	priorityId: string;
	family: string;
	familyTitle: string;
}

const LONGEST_TITLE = 40;

/**
 * The rows that a measure needs that the dataset does not have: its own, and its family's. It enters
 * the basket only where the table says its title and priority; a person confirms it.
 */
export function newMeasure(
	context: Context,
	wanted: MeasureRow,
	standing: Standing
): (IncomingRow | Issue)[] {
	const { row } = wanted;
	const at = context.columnOf('reference') ?? context.columnOf('title');
	const title = textAt(context, row, context.columnOf('title'));
	const nearest = nearestReference(context, textAt(context, row, at));
	if (title === '' || standing.priorityId === '')
		return [context.issue(row, at, { kind: 'unknown-measure', nearest })];
	const { reference } = standing;
	return [
		context.issue(row, at, { kind: 'new-measure', reference, nearest }, 'confirm'),
		...rowsOf(context, wanted, { ...standing, title })
	];
}

function rowsOf(
	context: Context,
	wanted: MeasureRow,
	standing: Standing & { title: string }
): IncomingRow[] {
	const { row, id, keyStage } = wanted;
	const part = keyStage || (/^ni-\d+([a-z])$/.exec(id)?.[1] ?? '');
	const familyId = part ? (/^ni-\d+/.exec(id)?.[0] ?? '') : '';
	const family = context.tables['families.csv'].find((one) => one.id === familyId);
	const number = family?.number ?? numberFor(context, wanted, standing);
	const place = placeOf(context, row);
	const cells = { id, number, part, family_id: familyId, priority_id: standing.priorityId };
	const measure: IncomingRow = {
		file: 'indicators.csv',
		place,
		cells: { ...cells, ...namesFor(wanted, standing), ...judgedBy(context, row) }
	};
	if (!familyId || family) return [measure];
	const head: IncomingRow = {
		file: 'families.csv',
		place,
		cells: {
			id: familyId,
			number,
			reference: `NI ${familyId.slice(3)}`,
			title: standing.familyTitle || standing.title,
			priority_id: standing.priorityId
		}
	};
	return [head, measure];
}

/** A part is called by its heading and itself. */
function namesFor({ keyStage }: MeasureRow, standing: Standing & { title: string }) {
	const { reference, familyTitle, title } = standing;
	const whole = familyTitle ? `${familyTitle}: ${title}` : title;
	const name = keyStage ? `${whole}: Key Stage ${keyStage.slice(2)}` : whole;
	return {
		reference: keyStage ? `${reference} ${keyStage.toUpperCase()}` : reference,
		title: name,
		short_title: shortened(name)
	};
}

/** Unit and decimals are those of the figures that came. */
function judgedBy(context: Context, row: number) {
	const printed = outturns(context, row);
	return {
		polarity: readPolarity(textAt(context, row, context.columnOf('polarity'))) ?? '',
		unit: unitOf(printed),
		decimals: String(Math.max(0, ...printed.map(printedDecimals))),
		comparator_id: ''
	};
}

function unitOf(printed: string[]): string {
	if (printed.some((one) => one.endsWith('%'))) return 'percent';
	return printed.some((one) => one.includes('.')) ? 'rate' : 'count';
}

function outturns(context: Context, row: number): string[] {
	const columns = numbered(context).filter(
		({ role }) => role === 'actual' || role === 'value' || role === 'target'
	);
	const texts = columns.flatMap(({ at }) =>
		textAt(context, row, at)
			.replace(/\bKS\s*\d\s*[-–]?/gi, '')
			.split(/\s+/)
	);
	return texts.flatMap((text) => readFigure(text)?.printed || []);
}

/** A number of its own: the table's where it is free, else the next; parts share their family's. */
function numberFor(context: Context, { row, id }: MeasureRow, { family }: Standing): string {
	const { given } = context;
	const key = family || (/^ni-\d+/.exec(id)?.[0] ?? id);
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

/** At most 40 letters, broken between words. */
function shortened(title: string): string {
	if (title.length <= LONGEST_TITLE) return title;
	const cut = title.slice(0, LONGEST_TITLE - 1);
	return `${cut.slice(0, cut.lastIndexOf(' ') > 20 ? cut.lastIndexOf(' ') : undefined)}…`;
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
