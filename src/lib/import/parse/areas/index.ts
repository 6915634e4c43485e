import type { Column, Numbered } from '../../guess';
import type { Incoming, IncomingRow } from '../../incoming';
import type { Issue, NearestName } from '../../issue/issue';
import { periodOfText } from '../../recognise/headingPeriod';
import { periodNamed as periodOfId } from '../../recognise/period';
import { causeOf } from '../cell/causes';
import { readFigure } from '../cells';
import {
	bodyRows,
	numbered,
	ofHeaders,
	otherHeaders,
	repeatedHeaders,
	textAt,
	type Context
} from '../context';
import { marked, unfitting } from '../cell/marked';
import { namesOf, plainName, type Names } from '../names';
import { isFigure, summaryOfAreas, unusedRow, unusedWords } from '../unusedRows';
import { LEAVE_OUT, SAME } from '../../questions';
import type { Unit } from '../../../domain/text/unit';
import { unitNamed, unitOfMeasure, unitsIn } from '../units';
import { seriesOfRow } from '../whoseRow';
import { areaOfRow, areaSizes, type AreaCell } from './areaOfRow';

/**
 * Reads a table of areas, by code or name: a row a value, or a column a measure or period. A value's
 * marker stands in its cell or in a column of its own.
 */
export function parseAreas(context: Context): Incoming {
	const values = numbered(context).filter(({ role }) => role === 'area_value');
	if (values.length === 0)
		return { rows: [], issues: [ofHeaders(context, { kind: 'no-area-value-column' })] };
	const areas = namesOf(
		context.tables['areas.csv'].map((area) => [
			area.code ?? '',
			[area.name ?? '', area.local_name ?? '']
		])
	);
	const measures = namesOf(
		context.tables['area-measures.csv'].map(({ id = '', title = '' }) => [id, [title]])
	);
	const held = new Set(context.tables['area-values.csv'].map(keyOf));
	const unitOf = remembered((id) => unitOfMeasure(context.tables, 'area-measures.csv', id));
	const periodNamed = remembered((text) => periodOfText(text, context.periods));
	const nearest = remembered((text) => areas.nearest(text));
	const sizes = areaSizes(context.tables);
	const incoming: Incoming = { rows: [], issues: [] };
	for (const row of bodyRows(context))
		for (const one of readRow(context, row, {
			values,
			areas,
			measures,
			held,
			unitOf,
			periodNamed,
			nearest,
			sizes
		}))
			if ('file' in one) incoming.rows.push(one);
			else incoming.issues.push(one);
	for (const row of repeatedHeaders(context))
		incoming.issues.push(unusedRow(context, row, 'repeated-headings'));
	incoming.issues.push(...otherHeaders(context));
	return incoming;
}

function nearestOf(names: Names, text: string): NearestName | undefined {
	const name = names.nearest(text);
	return name === undefined ? undefined : { name, inDigits: false };
}

interface Known {
	values: Numbered[];
	areas: Names;
	measures: Names;
	/** The keys of the values that the dataset has. */
	held: ReadonlySet<string>;
	/** By the measure's id. */
	unitOf: (id: string) => Unit | undefined;
	/** The id of the period that a text names. */
	periodNamed: (text: string) => string | undefined;
	/** The area that a name is a slip of. */
	nearest: (text: string) => string | undefined;
	sizes: ReturnType<typeof areaSizes>;
}

/** Many rows ask the same. */
function remembered<T>(answer: (text: string) => T): (text: string) => T {
	const known = new Map<string, T>();
	return (text) => {
		if (!known.has(text)) known.set(text, answer(text));
		return known.get(text) as T;
	};
}

const keyOf = ({ measure_id, period_id, area_code }: Record<string, string>) =>
	[measure_id, period_id, area_code].join(' ');

function readRow(context: Context, row: number, of: Known): (IncomingRow | Issue)[] {
	const { values } = of;
	const cell = areaOfRow(context, row, of);
	if ('kind' in cell) return [cell];
	const { text, code, at } = cell;
	const summary = code === undefined ? summaryOfAreas(text) : undefined;
	if (summary) return [unusedRow(context, row, summary)];
	if (code === undefined && values.every((value) => !isFigure(textAt(context, row, value.at))))
		return [unusedWords(context, row)];
	if (seriesOfRow(context, row) !== 'actual') return [unusedRow(context, row, 'not-ours')];
	const found = code ?? codeNear(context, row, cell, of);
	if (found === '') return [];
	if (!found) return [context.issue(row, at, { kind: 'unknown-area' })];
	return values.flatMap((value) => readValue(context, row, { ...of, value, code: found, at }));
}

/** The code of the area that a name is a slip of, which is asked; '' until it is said to be that one. */
function codeNear(
	context: Context,
	row: number,
	{ at, text }: AreaCell,
	{ areas, nearest }: Known
): string | undefined {
	const near = nearest(text);
	if (near === undefined) return undefined;
	const code = areas.find(near) ?? near;
	const answer = context.ask(row, at, {
		id: `area ${plainName(text)} is ${code}`,
		facts: { kind: 'name', of: 'area', text, near },
		options: [SAME, LEAVE_OUT],
		guess: SAME
	});
	return answer === SAME ? code : '';
}

interface Value extends Known {
	value: Numbered;
	code: string;
	/** The column of the area, from 1. */
	at: number;
}

function readValue(context: Context, row: number, known: Value): (IncomingRow | Issue)[] {
	const { value, code, held } = known;
	const figure = textAt(context, row, value.at);
	const marker = textAt(context, row, markerOf(context, value));
	if (figure === '' && marker === '') return [];
	const measureId = measureOf(context, row, known);
	if (typeof measureId !== 'string') return [measureId];
	const periodId = periodOf(context, row, known);
	if (typeof periodId !== 'string') return [periodId];
	const unit = known.unitOf(measureId);
	if (unit && isOfOther(context, row, unit)) return [unusedRow(context, row, 'not-ours')];
	const read = readFigure(figure, unit);
	if (!read)
		return [context.issue(row, value.at, { kind: 'unreadable-figure', cause: causeOf(figure) })];
	const cells = marked(read, marker);
	if (!cells) return [context.issue(row, markerOf(context, value), unfitting(read, figure))];
	const key = { measure_id: measureId, period_id: periodId, area_code: code };
	// A download marks with [x] what was never published, too.
	if (marker === '[x]' && cells.marker === marker && !held.has(keyOf(key))) return [];
	return [
		{
			file: 'area-values.csv',
			cells: { ...key, ...cells },
			place: { sheet: context.sheet.name, row, columns: columnsOf(context, known) }
		}
	];
}

/** Whether a row says that its values are in another unit than their measure: a number of a share. */
function isOfOther(context: Context, row: number, unit: Unit): boolean {
	const said = unitNamed(context.tables, textAt(context, row, context.columnOf('unit')));
	return unitsIn(context.tables).has(said) && said !== unit.id;
}

/** The column of a value's marker, from 1: of the same measure and period. */
const markerOf = (context: Context, { measureId, periodId }: Column): number | undefined =>
	numbered(context).find(
		(column) =>
			column.role === 'area_marker' &&
			column.measureId === measureId &&
			column.periodId === periodId
	)?.at;

function measureOf(context: Context, row: number, { value, measures }: Value): string | Issue {
	const column = context.columnOf('area_measure');
	const said = textAt(context, row, column);
	return (
		(value.measureId || measures.find(said)) ??
		context.issue(row, column ?? value.at, {
			kind: 'unknown-area-measure',
			nearest: nearestOf(measures, said)
		})
	);
}

const labelOf = (id: string, { periods }: Context) => periodOfId(id, periods)?.label ?? id;

function periodOf(context: Context, row: number, { value, periodNamed }: Value): string | Issue {
	const column = context.columnOf('period');
	const said = textAt(context, row, column);
	const own = periodNamed(value.periodId);
	const periodId = said ? periodNamed(said) : own;
	const heading = own && periodId && own !== periodId ? labelOf(own, context) : '';
	if (heading) return context.issue(row, value.at, { kind: 'other-period', heading, row: said });
	if (periodId) return periodId;
	return context.issue(row, column ?? value.at, { kind: 'unreadable-period', of: 'area' });
}

function columnsOf(context: Context, { value, at: area }: Value): Record<string, number> {
	const { at } = value;
	const named = {
		area_code: area,
		measure_id: context.columnOf('area_measure'),
		period_id: context.columnOf('period')
	};
	const there = Object.entries(named).filter(
		(one): one is [string, number] => one[1] !== undefined
	);
	return {
		...Object.fromEntries(there),
		value: at,
		printed: at,
		marker: markerOf(context, value) ?? at
	};
}
