import { OWN_SERIES } from '../../domain/measure';
import type { Incoming, IncomingRow } from '../incoming';
import type { Issue } from '../issue/issue';
import {
	bodyRows,
	numbered,
	ofHeaders,
	otherHeaders,
	repeatedHeaders,
	textAt,
	type Context
} from './context';
import { factsOf } from './facts';
import { keyStagesIn, type MeasureRow } from './keyStages';
import { measureNaming, nameColumn, type MeasureNaming } from './measureNaming';
import { newMeasure } from './newMeasure';
import { namesOf, type Names } from './names';
import { isPart, namingOf, type Naming } from './naming';
import { exampleReference } from './nearestReference';
import { isOfWhich, partOf, wholeFor, wholeOf, type Called, type Whole } from './rows/parts';
import { priorityOfNew, priorityText, underPriority, type UnderPriority } from './priorities';
import { secondPeriod } from './secondPeriod';
import { isReference, partAfter, referenced, type Referenced } from './references';
import {
	canHead,
	hasFigure,
	isAside,
	isHeading,
	summaryOf,
	unusedRow,
	unusedWords
} from './unusedRows';

/** Where a row stands: under which priority and which heading of parts. */
interface Under extends UnderPriority {
	family: string;
	familyTitle: string;
	/** The row of the heading of parts, until one stands below it. */
	familyRow?: number;
	/** The measure that parts below it are of. */
	whole?: Whole;
	/** That measure waits for an answer, or was left out. */
	isUnsettled?: boolean;
}

const NO_FAMILY = { family: '', familyTitle: '' };
const NOWHERE: Under = { priorityId: '', priorityTitle: '', ...NO_FAMILY };

/**
 * Reads a table of indicators: a monitoring table with priorities between its rows and parts below
 * headings, a tidy one with a row a figure, or a wide one with a column a period. A row that is no measure
 * is not read, and told.
 */
export function parseIndicators(context: Context): Incoming {
	if (nameColumn(context) === undefined)
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
		const next = readPeriodRow(reading, row, under) ?? readOther(reading, row, under);
		if (under.familyRow !== undefined && next.familyRow !== under.familyRow)
			reading.headings.set(under.familyRow, next.family === under.family);
		under = next;
	}
	if (under.familyRow !== undefined) reading.headings.set(under.familyRow, false);
	for (const [row, isUsed] of reading.headings)
		if (!isUsed) issues.push(unusedHeading(reading, row));
	for (const row of repeatedHeaders(context))
		issues.push(unusedRow(context, row, 'repeated-headings'));
	issues.push(...otherHeaders(context));
	return reading.incoming;
}

/** What reading the rows of one table shares. */
interface Reading {
	context: Context;
	incoming: Incoming;
	known: Set<string>;
	priorities: Names;
	naming: (row: number) => Naming;
	measureNamed: MeasureNaming['measureNamed'];
	isTitle: MeasureNaming['isTitle'];
	isOfFigures: (role: string) => boolean;
	/** The headings that the dataset does not have, by row, and whether a measure stands under them. */
	headings: Map<number, boolean>;
}

function readingOf(context: Context): Reading {
	const { tables, comparators } = context;
	const series = new Set<string>([...OWN_SERIES, 'value', ...comparators.map(({ id }) => id)]);
	return {
		context,
		incoming: { rows: [], issues: [] },
		known: new Set(tables['indicators.csv'].map(({ id }) => id ?? '')),
		...measureNaming(context),
		priorities: namesOf(tables['priorities.csv'].map(({ id = '', title = '' }) => [id, [title]])),
		naming: namingOf(context),
		isOfFigures: (role) => series.has(role),
		headings: new Map()
	};
}

/** Tells of a row that begins figures of another period; `undefined` where it may be something else, too. */
function readPeriodRow(reading: Reading, row: number, under: Under): Under | undefined {
	const { context, incoming, priorities } = reading;
	const text = onlyText(context, row);
	const isTitle = text !== '' && canHead(text) && priorities.find(text) === undefined;
	const second = isTitle ? secondPeriod(context, row, text) : undefined;
	if (second) incoming.issues.push(second);
	return second?.severity === 'error' ? under : undefined;
}

const readOther = (reading: Reading, row: number, under: Under): Under =>
	headedBy(reading, row) ?? readRow(reading, row, under);

/** Where the rows below a text that stands alone are; `undefined` where it heads none. */
function headedBy(reading: Reading, row: number): Under | undefined {
	const { context, priorities } = reading;
	const text = onlyText(context, row);
	if (text === '') return undefined;
	const priorityId = priorities.find(text);
	if (priorityId) return { ...NOWHERE, priorityId };
	const isNamed = isReference(text) || reading.isTitle(text);
	if (isNamed || referenced(context.tables, text) || !canHead(text)) return undefined;
	if (hasFigure(context, row, reading.isOfFigures)) return undefined;
	reading.headings.set(row, false);
	return { ...NOWHERE, ...underPriority(context, { text, row }) };
}

/** Where a row stands: under the priority in its own column, else under the heading above it. */
function standingOf(context: Context, row: number, under: Under): Under {
	const text = priorityText(context, row);
	return text === '' ? under : { ...under, ...underPriority(context, { text, row }) };
}

/** The text of a row that has but one. */
function onlyText({ sheet }: Context, row: number): string {
	const texts = (sheet.rows[row - 1] ?? []).map((cell) => cell.trim()).filter(Boolean);
	return texts.length === 1 ? (texts[0] ?? '') : '';
}

function readRow(reading: Reading, row: number, above: Under): Under {
	const { context } = reading;
	const said = reading.naming(row);
	const own = { ...said, number: textAt(context, row, context.columnOf('number')) };
	const part = partIn(reading, own, above);
	if (part) return readPart(reading, row, { ...part, said, above });
	if (isNameless(reading, row, said)) return told(reading, above, wholeless(context, row, above));
	return readWhole(reading, row, { own, above });
}

function told({ incoming }: Reading, under: Under, issue: Issue): Under {
	incoming.issues.push(issue);
	return under;
}

/** The part that a row is of the measure above it; a letter below a heading is read with that. */
function partIn(reading: Reading, own: Called, { family, whole }: Under): Part | undefined {
	const { context, isTitle } = reading;
	const isOfHeading =
		family !== '' && (isPart(own.reference) || partAfter(family, own.reference) !== '');
	if (isOfHeading) return undefined;
	const isOwn = isTitle(own.title) && !isPart(own.reference);
	const of = wholeFor(context, own, { isOwn, above: whole });
	const naming = of && partOf(context, own, of);
	return naming && { naming, whole: of };
}

interface Part {
	naming: Naming;
	whole: Whole;
}

const isNameless = ({ context, isOfFigures }: Reading, row: number, said: Naming): boolean =>
	isOfWhich(said) && said.reference === '' && hasFigure(context, row, isOfFigures);

/** A part of which nothing says of what: that was left out, or is not named. */
const wholeless = (context: Context, row: number, { isUnsettled = false }: Under): Issue =>
	isUnsettled ? unusedRow(context, row, 'not-ours') : unreadable(context, row);

/** A part stands where its whole does, and what is below it may be a part of that, too. */
function readPart(
	reading: Reading,
	row: number,
	{ said, naming, whole, above }: Part & { said: Naming; above: Under }
): Under {
	const { context, known } = reading;
	if (isHeading(context, row)) return told(reading, above, unusedRow(context, row, 'no-figure'));
	const named = reading.measureNamed(row, { naming, family: '' });
	if (named === 'asked') return above;
	const isKnown = named !== undefined && known.has(named.id);
	const issue = isKnown ? undefined : unusedOrUnreadable(reading, row, { naming: said, named });
	if (issue) return told(reading, above, issue);
	if (named === undefined) return above;
	const { familyRow: _, ...others } = above;
	const ofWhole = priorityText(context, row) === '' && whole.priorityId;
	const standing = ofWhole ? { ...others, priorityId: ofWhole } : standingOf(context, row, others);
	readMeasures(reading, row, { named, naming, under: { ...standing, ...NO_FAMILY } });
	return others;
}

/** A measure with figures, or the heading of its parts. */
function readWhole(
	reading: Reading,
	row: number,
	{ own, above }: { own: Called; above: Under }
): Under {
	const { context, known } = reading;
	const { number, ...naming } = own;
	const named = reading.measureNamed(row, { naming, family: above.family });
	const unread = closedBy(context, row, { naming, above });
	if (named === 'asked') return { ...unread, isUnsettled: true };
	const isEmptyPart = isPart(naming.reference) && isHeading(context, row);
	const isKnown = named !== undefined && known.has(named.id) && !isEmptyPart;
	const issue = isKnown ? undefined : unusedOrUnreadable(reading, row, { naming, named });
	if (issue) return told(reading, unread, issue);
	if (named === undefined) return unread;
	const { reference, id } = named;
	const wholeIn = ({ priorityId }: Under) =>
		wholeOf(context, id, { reference, title: naming.title, number, priorityId });
	const { familyRow: _, isUnsettled: _unsettled, ...others } = above;
	if (isHeading(context, row)) {
		const whole = wholeIn(above);
		return { ...others, family: reference, familyTitle: naming.title, familyRow: row, whole };
	}
	const isOfFamily = partAfter(above.family, reference) !== '';
	const under = standingOf(context, row, isOfFamily ? others : { ...others, ...NO_FAMILY });
	readMeasures(reading, row, { named, naming, under });
	const { family, familyTitle } = under;
	return { ...others, family, familyTitle, ...(!isOfFamily && { whole: wholeIn(under) }) };
}

function readMeasures(
	reading: Reading,
	row: number,
	{ named, naming: { title }, under }: { named: Referenced; naming: Naming; under: Under }
): void {
	for (const measure of measuresOf(reading.context, row, named))
		readMeasure(reading, measure, { reference: named.reference, title, under });
}

/** A row that names something of its own ends the heading of parts above it, be it read or not. */
function closedBy(
	context: Context,
	row: number,
	{ naming: { reference, title }, above }: { naming: Naming; above: Under }
): Under {
	const isWithin =
		reference === '' ? title === '' || isAside(onlyText(context, row)) : isPart(reference);
	if (isWithin) return above;
	const { familyRow: _, whole: _whole, ...others } = above;
	return { ...others, ...NO_FAMILY };
}

interface Said extends Naming {
	under: Under;
}

function readMeasure(
	{ context, incoming, known, headings }: Reading,
	measure: MeasureRow,
	{ reference, title, under }: Said
): void {
	if (!known.has(measure.id)) {
		const standing =
			title === '' || under.priorityId !== '' ? under : priorityOfNew(context, measure.row);
		// What its cells leave open and get wrong is told while its priority waits.
		if (standing === 'asked') incoming.issues.push(...factsOf(context, measure).filter(isIssue));
		if (standing === 'asked' || standing === undefined) return;
		const made = newMeasure(context, measure, { reference, title, ...under, ...standing });
		take(incoming, made);
		if (!made.some((one) => 'file' in one)) return;
		if (under.priorityRow !== undefined) headings.set(under.priorityRow, true);
		known.add(measure.id);
	}
	take(incoming, factsOf(context, measure));
}

const isIssue = (one: IncomingRow | Issue): one is Issue => !('file' in one);

function take(incoming: Incoming, more: (IncomingRow | Issue)[]): void {
	for (const one of more)
		if ('file' in one) incoming.rows.push(one);
		else incoming.issues.push(one);
}

interface Row {
	naming: Naming;
	named: Referenced | undefined;
}

/** Of a row that is no measure of the dataset: what it is instead, or that it has figures and no name. */
function unusedOrUnreadable(reading: Reading, row: number, { naming, named }: Row) {
	const { context } = reading;
	const { reference, title } = naming;
	const summary = summaryOf(title || reference);
	if (summary) return unusedRow(context, row, summary);
	if (hasFigure(context, row, reading.isOfFigures))
		return named ? undefined : unreadable(context, row);
	if (onlyText(context, row) !== '' && reference === '') return unusedWords(context, row);
	if (named && mayHeadParts(context, row, reference)) return undefined;
	return unusedRow(context, row, reference || title ? 'no-figure' : 'words');
}

const mayHeadParts = (context: Context, row: number, reference: string): boolean =>
	reference !== '' && !isPart(reference) && isHeading(context, row);

/** A heading that no row stands under is a row of words, or a measure without a figure. */
function unusedHeading({ context, naming }: Reading, row: number): Issue {
	const isNamed = naming(row).reference !== '';
	return isNamed ? unusedRow(context, row, 'no-figure') : unusedWords(context, row);
}

const unreadable = (context: Context, row: number): Issue =>
	context.issue(row, nameColumn(context), {
		kind: 'unreadable-reference',
		example: exampleReference(context)
	});

function measuresOf(context: Context, row: number, { id }: Referenced): MeasureRow[] {
	const cells = numbered(context).filter(({ role }) => role === 'actual' || role === 'value');
	const keyStages = cells
		.map(({ at }) => keyStagesIn(textAt(context, row, at)))
		.find((all) => all.length > 0);
	if (!keyStages) return [{ row, id, keyStage: '', keyStages: [] }];
	return keyStages.map((keyStage) => ({ row, id: `${id}-${keyStage}`, keyStage, keyStages }));
}
