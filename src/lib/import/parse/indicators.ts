import { OWN_SERIES } from '../../domain/measure';
import { plainReference } from '../../domain/text/reference';
import type { Incoming, IncomingRow } from '../incoming';
import type { Issue } from '../issue/issue';
import { LEAVE_OUT, OTHER, SAME } from '../questions';
import { bodyRows, numbered, ofHeaders, repeatedHeaders, textAt, type Context } from './context';
import { factsOf } from './facts';
import { keyStagesIn, type MeasureRow } from './keyStages';
import { newMeasure } from './newMeasure';
import { namesOf, plainName, type Names } from './names';
import { namingOf, referenceColumn, type Naming } from './naming';
import { exampleReference, withDigits } from './nearestReference';
import { onlyPriority, priorityNamed, priorityText } from './priorities';
import {
	areReferences,
	isReference,
	newlyReferenced,
	partAfter,
	referenced,
	referencedBySeveral,
	type Referenced
} from './references';
import { canHead, hasFigure, isTotal, unusedRow, unusedWords } from './unusedRows';

/** Where a row stands: under which priority and which heading of parts. */
interface Under {
	priorityId: string;
	/** As the table writes a priority that the dataset does not have, and in which row. */
	priorityTitle: string;
	priorityRow?: number;
	family: string;
	familyTitle: string;
	/** The row of the heading of parts, until one stands below it. */
	familyRow?: number;
}

const NOWHERE: Under = { priorityId: '', priorityTitle: '', family: '', familyTitle: '' };

/**
 * Reads a table of indicators: a monitoring table with priorities between its rows and parts below
 * headings, a tidy one with a row a figure, or a wide one with a column a period. A row that is no measure
 * is not read, and told.
 */
export function parseIndicators(context: Context): Incoming {
	if (referenceColumn(context) === undefined && context.columnOf('title') === undefined)
		return {
			rows: [],
			issues: [
				ofHeaders(context, { kind: 'no-reference-column', example: exampleReference(context) })
			]
		};
	const reading = readingOf(context);
	const { issues } = reading.incoming;
	let under = NOWHERE;
	for (const row of bodyRows(context)) {
		const next = headedBy(reading, row) ?? readRow(reading, row, under);
		if (under.familyRow !== undefined && next.familyRow !== under.familyRow)
			reading.headings.set(under.familyRow, next.family === under.family);
		under = next;
	}
	if (under.familyRow !== undefined) reading.headings.set(under.familyRow, false);
	for (const [row, isUsed] of reading.headings)
		if (!isUsed) issues.push(unusedHeading(reading, row));
	for (const row of repeatedHeaders(context))
		issues.push(unusedRow(context, row, 'repeated-headings'));
	return reading.incoming;
}

/** What reading the rows of one table shares. */
interface Reading {
	context: Context;
	incoming: Incoming;
	known: Set<string>;
	/** By plain name; '' for one that several have. */
	measures: Map<string, string>;
	titles: Names;
	priorities: Names;
	naming: (row: number) => Naming;
	isOfFigures: (role: string) => boolean;
	/** The headings that the dataset does not have, by row, and whether a measure stands under them. */
	headings: Map<number, boolean>;
}

function readingOf(context: Context): Reading {
	const { tables, comparators } = context;
	const measures = new Map<string, string>();
	for (const { id = '', title = '', short_title = '' } of tables['indicators.csv'])
		for (const plain of new Set([id, title, short_title].map(plainName).filter(Boolean)))
			measures.set(plain, measures.has(plain) ? '' : id);
	const series = new Set<string>([...OWN_SERIES, 'value', ...comparators.map(({ id }) => id)]);
	return {
		context,
		incoming: { rows: [], issues: [] },
		known: new Set(tables['indicators.csv'].map(({ id }) => id ?? '')),
		measures,
		titles: namesOf(tables['indicators.csv'].map(({ id = '', title = '' }) => [id, [title]])),
		priorities: namesOf(tables['priorities.csv'].map(({ id = '', title = '' }) => [id, [title]])),
		naming: namingOf(context),
		isOfFigures: (role) => series.has(role),
		headings: new Map()
	};
}

/** Where the rows below a text that stands alone are; `undefined` where it heads none. */
function headedBy(reading: Reading, row: number): Under | undefined {
	const { context, priorities } = reading;
	const text = onlyText(context, row);
	if (text === '') return undefined;
	const priorityId = priorities.find(text);
	if (priorityId) return { ...NOWHERE, priorityId };
	const isNamed = isReference(text) || reading.measures.has(plainName(text));
	if (isNamed || referenced(context.tables, text) || !canHead(text)) return undefined;
	if (hasFigure(context, row, reading.isOfFigures)) return undefined;
	reading.headings.set(row, false);
	const id = priorityNamed(context.tables, text);
	return { ...NOWHERE, priorityId: id, priorityTitle: text, priorityRow: row };
}

/** Where a row stands: under the priority in its own column, else under the heading above it, else under the only one. */
function standingOf(context: Context, row: number, under: Under): Under {
	const text = priorityText(context, row);
	if (text !== '')
		return {
			...under,
			...{ priorityId: priorityNamed(context.tables, text), priorityTitle: text, priorityRow: row }
		};
	return under.priorityId === '' ? { ...under, priorityId: onlyPriority(context) } : under;
}

/** The text of a row that has but one. */
function onlyText({ sheet }: Context, row: number): string {
	const texts = (sheet.rows[row - 1] ?? []).map((cell) => cell.trim()).filter(Boolean);
	return texts.length === 1 ? (texts[0] ?? '') : '';
}

function readRow(reading: Reading, row: number, above: Under): Under {
	const { context, incoming, known } = reading;
	const naming = reading.naming(row);
	const named = measureNamed(reading, row, { naming, under: above });
	if (named === 'asked') return above;
	if (named === undefined || !known.has(named.id)) {
		const issue = unusedOrUnreadable(reading, row, { naming, named });
		if (issue) incoming.issues.push(issue);
		if (issue) return above;
	}
	if (named === undefined) return above;
	const { reference } = named;
	if (isHeading(context, row))
		return { ...above, family: reference, familyTitle: naming.title, familyRow: row };
	const own = partAfter(above.family, reference) !== '';
	const { familyRow: _, ...others } = above;
	const under = standingOf(context, row, own ? others : { ...others, family: '', familyTitle: '' });
	for (const measure of measuresOf(context, row, named)) {
		const isKnown = known.has(measure.id);
		const standing = isKnown || naming.title === '' ? under : withPriority(context, row, under);
		if (standing === undefined) continue;
		const made = isKnown
			? []
			: newMeasure(context, measure, { reference, title: naming.title, ...standing });
		take(incoming, made);
		if (!isKnown && !made.some((one) => 'file' in one)) continue;
		if (!isKnown && under.priorityRow !== undefined) reading.headings.set(under.priorityRow, true);
		known.add(measure.id);
		take(incoming, factsOf(context, measure));
	}
	const { family, familyTitle } = under;
	return { ...others, family, familyTitle };
}

/** A new measure of which nothing says under which priority it stands: that is asked once for all such. */
function withPriority(context: Context, row: number, under: Under): Under | undefined {
	const ids = context.tables['priorities.csv'].map(({ id = '' }) => id);
	if (under.priorityId !== '' || ids.length === 0) return under;
	const priorityId = context.ask(row, nameColumn(context) ?? 1, {
		id: 'priority of new measures',
		facts: { kind: 'priority' },
		options: [...ids, LEAVE_OUT],
		guess: ''
	});
	return priorityId === undefined || priorityId === LEAVE_OUT
		? undefined
		: { ...under, priorityId };
}

function take(incoming: Incoming, more: (IncomingRow | Issue)[]): void {
	for (const one of more)
		if ('file' in one) incoming.rows.push(one);
		else incoming.issues.push(one);
}

interface Called {
	naming: Naming;
	named: Referenced | undefined;
}

/** Of a row that is no measure of the dataset: what it is instead, or that it has figures and no name. */
function unusedOrUnreadable(reading: Reading, row: number, { naming, named }: Called) {
	const { context } = reading;
	const { reference, title } = naming;
	if (isTotal(title || reference)) return unusedRow(context, row, 'total');
	if (hasFigure(context, row, reading.isOfFigures))
		return named ? undefined : unreadable(context, row);
	if (onlyText(context, row) !== '' && reference === '') return unusedWords(context, row);
	// It may head its parts.
	if (named && reference !== '' && isHeading(context, row)) return undefined;
	return unusedRow(context, row, reference || title ? 'no-figure' : 'words');
}

/** A heading that no row stands under is a row of words, or a measure without a figure. */
function unusedHeading({ context, naming }: Reading, row: number): Issue {
	const isNamed = naming(row).reference !== '';
	return isNamed ? unusedRow(context, row, 'no-figure') : unusedWords(context, row);
}

/** What a dataset has under a reference, else as one that is new. */
const partNamed = (tables: Context['tables'], reference: string): Referenced =>
	referenced(tables, reference) ?? newlyReferenced(reference);

/**
 * The measure that a row names, or the one that it would be. A part's letter is read below the heading
 * that it belongs to.
 * @returns `asked` where that waits for an answer or is left out; `undefined` where it names none
 */
function measureNamed(
	reading: Reading,
	row: number,
	{ naming, under: { family } }: { naming: Naming; under: Under }
): Referenced | 'asked' | undefined {
	const { tables } = reading.context;
	const { reference, title } = naming;
	const letter = /^([a-z])\)?$/i.exec(reference)?.[1]?.toLowerCase();
	if (letter) return family ? partNamed(tables, `${family}${letter}`) : undefined;
	if (isHeading(reading.context, row) && isReference(reference))
		return partNamed(tables, reference);
	const own = referenced(tables, reference) ?? referencedBySeveral(tables, reference);
	if (own) return own;
	const wanted = [plainName(reference), plainName(title)].filter((one) =>
		reading.measures.has(one)
	);
	const ids = wanted.map((one) => reading.measures.get(one));
	// A title that several measures have names none of them.
	if (ids[0] === '' && reference === '') return undefined;
	const byTitle = ids[0] ? measureOf(tables, ids[0]) : undefined;
	if (byTitle && !isOfOneScheme(byTitle.reference, reference)) return byTitle;
	const near = byTitle ?? nearMeasure(reading, naming);
	const answer = near && askedNear(reading.context, row, { naming, near });
	if (answer === SAME) return near;
	if (near && answer !== OTHER) return 'asked';
	if (isReference(reference) || areReferences(reference)) return newlyReferenced(reference);
	return reference === '' && title !== '' ? newlyReferenced('', title) : undefined;
}

/** Another reference of the same scheme is another measure's: "NI 61" beside the title of NI 60. */
function isOfOneScheme(known: string, reference: string): boolean {
	const [a, b] = [known, reference].map((one) => /^[^\d]+/.exec(plainReference(one))?.[0]);
	return a !== undefined && a === b && isReference(reference);
}

/** The measure that a slip of the hand names: letters typed for digits, or a title with a wrong letter. */
function nearMeasure(
	{ context: { tables }, titles, measures }: Reading,
	{ reference, title }: Naming
): Referenced | undefined {
	const digits = withDigits({ tables }, reference);
	if (digits !== undefined) return referenced(tables, digits);
	const name = reference === '' ? titles.nearest(title) : undefined;
	const id = name && measures.get(plainName(name));
	return id ? measureOf(tables, id) : undefined;
}

function measureOf(tables: Context['tables'], id: string): Referenced {
	const { reference = '' } = tables['indicators.csv'].find((one) => one.id === id) ?? {};
	return { id, reference };
}

function askedNear(
	context: Context,
	row: number,
	{ naming, near }: { naming: Naming; near: Referenced }
): string | undefined {
	const text = [naming.reference, naming.title].filter(Boolean).join(' ');
	const found = context.tables['indicators.csv'].find(({ id }) => id === near.id);
	const name = [near.reference, found?.title].filter(Boolean).join(' ');
	return context.ask(row, nameColumn(context) ?? 1, {
		id: `measure ${plainName(text)}`,
		facts: { kind: 'name', of: 'measure', text, near: name },
		options: [SAME, OTHER, LEAVE_OUT],
		guess: SAME
	});
}

const nameColumn = (context: Context): number | undefined =>
	referenceColumn(context) ?? context.columnOf('title');

const unreadable = (context: Context, row: number): Issue =>
	context.issue(row, nameColumn(context), {
		kind: 'unreadable-reference',
		example: exampleReference(context)
	});

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
