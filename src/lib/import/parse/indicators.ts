import type { Incoming, IncomingRow } from '../incoming';
import type { Issue } from '../issue/issue';
import { bodyRows, numbered, ofHeaders, textAt, type Context } from './context';
import { factsOf } from './facts';
import { keyStagesIn, type MeasureRow } from './keyStages';
import { newMeasure } from './newMeasure';
import { namesOf, plainName } from './names';
import { exampleReference, nearestReference, withDigits } from './nearestReference';
import { onlyPriority, priorityNamed, priorityText } from './priorities';
import { isReference, newlyReferenced, partAfter, referenced, type Referenced } from './references';

/** Where a row stands: under which priority and which heading of parts. */
interface Under {
	priorityId: string;
	/** As the table writes a priority that the dataset does not have. */
	priorityTitle: string;
	family: string;
	familyTitle: string;
}

/**
 * Reads a table of indicators: a monitoring table with priorities between its rows and parts below
 * headings, a tidy one with a row a figure, or a wide one with a column a period.
 */
export function parseIndicators(context: Context): Incoming {
	if (context.columnOf('reference') === undefined && context.columnOf('title') === undefined)
		return {
			rows: [],
			issues: [
				ofHeaders(context, { kind: 'no-reference-column', example: exampleReference(context) })
			]
		};
	const known = new Set(context.tables['indicators.csv'].map(({ id }) => id ?? ''));
	const priorities = namesOf(
		context.tables['priorities.csv'].map(({ id = '', title = '' }) => [id, [title]])
	);
	const incoming: Incoming = { rows: [], issues: [] };
	const isFirst = known.size === 0;
	let under: Under = { priorityId: '', priorityTitle: '', family: '', familyTitle: '' };
	/** A heading of a priority that the dataset does not have, until a row stands under it. */
	let heading: number | undefined;
	const endHeading = () => {
		if (heading !== undefined) incoming.issues.push(unreadable(context, heading));
		heading = undefined;
	};
	for (const row of bodyRows(context)) {
		const text = onlyText(context, row);
		const priorityId = priorities.find(text);
		const isNew = !priorityId && isFirst && text !== '' && !isReference(text);
		if (priorityId || isNew) {
			endHeading();
			const id = priorityId ?? priorityNamed(context.tables, text);
			const priorityTitle = isNew ? text : '';
			under = { priorityId: id, priorityTitle, family: '', familyTitle: '' };
			if (isNew) heading = row;
		} else {
			under = readRow(context, row, { under, known, incoming });
			heading = undefined;
		}
	}
	endHeading();
	return incoming;
}

/** Where a row stands: under the priority in its own column, else under the heading above it, else under the only one. */
function standingOf(context: Context, row: number, under: Under): Under {
	const text = priorityText(context, row);
	if (text !== '')
		return { ...under, priorityId: priorityNamed(context.tables, text), priorityTitle: text };
	return under.priorityId === '' ? { ...under, priorityId: onlyPriority(context) } : under;
}

/** The text of a row that has but one. */
function onlyText({ sheet }: Context, row: number): string {
	const texts = (sheet.rows[row - 1] ?? []).map((cell) => cell.trim()).filter(Boolean);
	return texts.length === 1 ? (texts[0] ?? '') : '';
}

interface Reading {
	under: Under;
	known: Set<string>;
	incoming: Incoming;
}

function readRow(context: Context, row: number, { under: above, known, incoming }: Reading): Under {
	const under = standingOf(context, row, above);
	const named = referenceOf(context, row, under);
	const title = textAt(context, row, context.columnOf('title'));
	if (named === undefined) {
		incoming.issues.push(unreadable(context, row));
		return above;
	}
	const { reference } = named;
	if (isHeading(context, row) && reference !== '')
		return { ...above, family: reference, familyTitle: title };
	const own = partAfter(under.family, reference) !== '';
	const standing = own ? under : { ...under, family: '', familyTitle: '' };
	for (const measure of measuresOf(context, row, named)) {
		const made = known.has(measure.id)
			? []
			: newMeasure(context, measure, { reference, ...standing });
		take(incoming, made);
		if (!known.has(measure.id) && !made.some((one) => 'file' in one)) continue;
		known.add(measure.id);
		take(incoming, factsOf(context, measure));
	}
	const { family, familyTitle } = standing;
	return { ...above, family, familyTitle };
}

function take(incoming: Incoming, more: (IncomingRow | Issue)[]): void {
	for (const one of more)
		if ('file' in one) incoming.rows.push(one);
		else incoming.issues.push(one);
}

/** What a dataset has under a reference, else as one that is new. */
const partNamed = (tables: Context['tables'], reference: string): Referenced =>
	referenced(tables, reference) ?? newlyReferenced(reference);

/** A part's letter is read below the heading that it belongs to. */
function referenceOf(
	context: Context,
	row: number,
	{ family, priorityId }: Under
): Referenced | undefined {
	const { tables } = context;
	const text = textAt(context, row, context.columnOf('reference'));
	const letter = /^([a-z])\)?$/i.exec(text)?.[1]?.toLowerCase();
	if (letter) return family ? partNamed(tables, `${family}${letter}`) : undefined;
	if (isHeading(context, row) && isReference(text)) return partNamed(tables, text);
	const known = referenced(tables, text) ?? byTitle(context, row, text);
	if (known || withDigits(context, text)) return known;
	return isReference(text)
		? newlyReferenced(text)
		: text
			? undefined
			: byNewTitle(context, row, priorityId);
}

/** A row with figures below a priority that has no reference is a measure by its title alone. */
function byNewTitle(context: Context, row: number, priorityId: string): Referenced | undefined {
	const title = textAt(context, row, context.columnOf('title'));
	return title === '' || priorityId === '' || isHeading(context, row)
		? undefined
		: newlyReferenced('', title);
}

/** A row without a reference, or with another system's, may still say which measure it is. */
function byTitle(context: Context, row: number, text: string): Referenced | undefined {
	const wanted = [text, textAt(context, row, context.columnOf('title'))].map(plainName);
	const found = context.tables['indicators.csv'].find(({ title = '', short_title = '', id = '' }) =>
		[title, short_title, id].some((name) => name !== '' && wanted.includes(plainName(name)))
	);
	return found && { id: found.id ?? '', reference: found.reference ?? '' };
}

function unreadable(context: Context, row: number): Issue {
	const column = context.columnOf('reference') ?? context.columnOf('title');
	const nearest = nearestReference(context, textAt(context, row, column));
	return context.issue(row, column, {
		kind: 'unreadable-reference',
		nearest,
		example: exampleReference(context)
	});
}

const NAMING = ['number', 'reference', 'title', 'priority', 'ignore'];

/** A heading names its indicator and has no figure, flag or word of its own. */
const isHeading = (context: Context, row: number): boolean =>
	numbered(context).every(
		({ role, at }) => NAMING.includes(role) || textAt(context, row, at) === ''
	);

function measuresOf(context: Context, row: number, { id }: Referenced): MeasureRow[] {
	const cells = numbered(context).filter(({ role }) => role === 'actual' || role === 'value');
	const keyStages = cells
		.map(({ at }) => keyStagesIn(textAt(context, row, at)))
		.find((all) => all.length > 0);
	if (!keyStages) return [{ row, id, keyStage: '', keyStages: [] }];
	return keyStages.map((keyStage) => ({ row, id: `${id}-${keyStage}`, keyStage, keyStages }));
}
