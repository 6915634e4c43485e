import { OWN_SERIES } from '../../domain/measure';
import { isDated, type Column, type Numbered } from '../guess';
import type { IncomingRow } from '../incoming';
import { toMarkdown } from '../markup/toMarkdown';
import type { Beside, FigureCause, Issue } from '../issue/issue';
import { comparatorCalled } from '../recognise/comparators';
import { periodOfText } from '../recognise/headingPeriod';
import { partOfYear, periodNamed } from '../recognise/period';
import { LEAVE_OUT } from '../questions';
import { causeDetails } from './cell/causeDetails';
import { causeOf } from './cell/causes';
import { ownPeriodId, ownPeriodIn } from './cell/ownPeriod';
import { BLANK, type FigureCells, type FigureReading } from './cells';
import { numbered, textAt, type Context } from './context';
import { flagsOf, kindOf } from './flagFacts';
import { detailColumns, details } from './figure/details';
import { readFigureOf, unitOf } from './figure/reading';
import { ofKeyStage, type MeasureRow } from './keyStages';
import { marked, unfitting } from './cell/marked';
import { polarityIssues } from './polarity';
import { ratedText } from './ratings';
import { noPeriod, notTaken, placeOf, shared, type Found, type Key } from './rowFacts';
import { isTarget, targetPeriod } from './targetPeriod';
import { unusedRow } from './unusedRows';
import { besideOthers, isOfRow, seriesOfRow } from './whoseRow';

const COMMENTARY = ['summary', 'exception', 'action', 'caveat'];
const OWN: readonly string[] = OWN_SERIES;
const isSeries = ({ comparators }: Context, role: string) =>
	OWN.includes(role) || comparators.some(({ id }) => id === role);

/** The figures, flags and words of one measure in one row of a table. */
export function factsOf(context: Context, measure: MeasureRow): Found {
	const columns = numbered(context);
	const period = periodOf(context, measure.row);
	if (period.issue) return [period.issue];
	const target = targetPeriod(context, measure.row, period.id);
	if (typeof target !== 'string') return [target];
	const at = (column: Numbered) =>
		(isTarget(context, measure.row, column) && target) || columnPeriod(context, column, period.id);
	const others = otherPeriods(context, measure.row, period.id);
	if (others.length > 0) return others;
	const series = seriesOfRow(context, measure.row);
	if (series === undefined) return [unusedRow(context, measure.row, 'not-ours')];
	if (series !== 'actual')
		return [
			...columns
				.filter((column) => isOfRow(context, column))
				.flatMap((column) => figure(context, measure, { column, periodId: at(column), series })),
			...besideOthers(context, measure.row).map((column) =>
				notTaken(context, measure.row, column, {
					left: textAt(context, measure.row, column.at),
					as: 'of-outturn'
				})
			)
		];
	const figures = columns
		.filter(({ role }) => isSeries(context, role) || role === 'value')
		.flatMap((column) => figure(context, measure, { column, periodId: at(column) }));
	const flagged = flagsOf(
		context,
		measure,
		columns.filter(({ role }) => kindOf(role)),
		at
	);
	return [
		...polarityIssues(context, measure),
		...ratedOnce([...figures, ...flagged]),
		...columns
			.filter(({ role }) => COMMENTARY.includes(role))
			.flatMap((column) => words(context, measure, { column, periodId: at(column) }))
	];
}

/** The period of a column's figures in a row: the column's own, or its part of the row's year. */
function columnPeriod({ periods }: Context, { periodId, part }: Column, rowId: string): string {
	if (periodId) return periodOfText(periodId, periods) ?? '';
	return part ? (partOfYear(part, rowId, periods) ?? '') : rowId;
}

/** Figures whose headings say another period than their row. */
function otherPeriods(context: Context, row: number, rowId: string): Issue[] {
	const { periods } = context;
	const said = periodNamed(rowId, periods);
	if (!said) return [];
	return numbered(context).flatMap((column) => {
		const { role, at, header } = column;
		if (!isDated(role) || !(column.periodId || column.part) || !textAt(context, row, at)) return [];
		const own = periodNamed(columnPeriod(context, column, rowId), periods);
		// "Q1 2012/13" is of the row's 2012/13.
		if (own && own.startsOn >= said.startsOn && own.endsOn <= said.endsOn) return [];
		const heading = own?.label ?? header;
		return [context.issue(row, at, { kind: 'other-period', heading, row: said.label })];
	});
}

/** The period that a row says, where the table has a column of periods. */
function periodOf(context: Context, row: number): { id: string; issue?: Issue } {
	const column = context.columnOf('period');
	if (column === undefined) return { id: '' };
	// A year and a quarter may stand in two columns.
	const texts = numbered(context).flatMap(({ role, at, header }) =>
		role === 'period' ? [partOf(header, textAt(context, row, at))] : []
	);
	const read = (all: string[]) => periodOfText(all.join(' ').trim(), context.periods);
	const id = read(texts) ?? read(texts.toReversed());
	if (id) return { id };
	return {
		id: '',
		issue: context.issue(row, column, { kind: 'unreadable-period', of: 'measure' })
	};
}

/** "3" below "Quarter" is the third. */
const partOf = (header: string, text: string): string =>
	/^(?:quarter|qtr)$/i.test(header.trim()) && /^[1-4]$/.test(text) ? `Q${text}` : text;

interface At {
	column: Numbered;
	periodId: string;
	/** As the row says, where it does. */
	series?: string;
}

function figure(
	context: Context,
	measure: MeasureRow,
	{ column, periodId, series: ofRow }: At
): Found {
	const { row } = measure;
	if (!periodId) return withoutPeriod(context, measure, column);
	const series = ofRow ?? seriesOf(context, row, column);
	if (typeof series !== 'string') return [series];
	const key = { indicator_id: measure.id, period_id: periodId, series };
	const text = shared(context, measure, column);
	if (text === '') return blank(context, row, { column, key });
	if (text === undefined)
		return [unreadFigure(context, measure, column, causeOf(textAt(context, row, column.at)))];
	const reading = readFigureOf(context, measure, { text, of: series });
	return taken(context, measure, { column, key, text, reading });
}

/** What a word means is asked whether or not its period is known yet. */
function withoutPeriod(context: Context, measure: MeasureRow, column: Numbered): Found {
	const { row } = measure;
	if (textAt(context, row, column.at) === '') return [];
	const text = shared(context, measure, column) ?? '';
	const reading = readFigureOf(context, measure, { text, of: column.role });
	if (reading.kind === 'asked') context.ask(row, column.at, reading);
	return [noPeriod(context, row, column)];
}

interface Taken {
	column: Numbered;
	key: Key;
	text: string;
	reading: FigureReading;
}

/** What a cell gives: its figure, a question's answer, or a word on why it gives none. */
function taken(context: Context, measure: MeasureRow, { reading, ...cell }: Taken): Found {
	const { column, key } = cell;
	const { row } = measure;
	if (reading.kind === 'refused') return refused(context, measure, cell, reading.cause);
	if (reading.kind === 'asked') return answered(context, measure, { ...cell, reading });
	const cells = marked(reading.cells, markerBeside(context, row, column));
	if (!cells)
		return [context.issue(row, markerOf(context, column), unfitting(reading.cells, cell.text))];
	if (reading.kind === 'none' && cells === reading.cells)
		return noFigureFor(context, row, { column, key }, cells);
	const beside = reading.kind === 'figure' ? reading.beside : undefined;
	const figures: Found = [figureRow(context, row, { column, cells: { ...key, ...cells } })];
	return beside ? [...figures, notTaken(context, row, column, beside)] : figures;
}

function answered(
	context: Context,
	measure: MeasureRow,
	{ reading, ...cell }: Taken & { reading: { kind: 'asked' } }
): Found {
	const { column } = cell;
	// A rating behind its figure is no unit of it.
	const rated = reading.facts.kind === 'unit' && ratedFigure(context, measure, cell);
	if (rated) return rated;
	if (reading.unless && !context.isAnswered(reading.id))
		return [unreadFigure(context, measure, column, reading.unless)];
	const answer = context.ask(measure.row, column.at, reading);
	if (answer === undefined || answer === LEAVE_OUT) return [];
	return taken(context, measure, { ...cell, reading: reading.take(answer) });
}

/** What is said of a cell that is no figure as it stands; some have one beside something else. */
function refused(
	context: Context,
	measure: MeasureRow,
	cell: Omit<Taken, 'reading'>,
	cause: FigureCause
): Found {
	const ofPeriod = cause === 'own-period' ? ofOwnPeriod(context, measure, cell) : undefined;
	return (
		ofPeriod ??
		ratedFigure(context, measure, cell) ?? [unreadFigure(context, measure, cell.column, cause)]
	);
}

/**
 * A figure with its own period, "74.8% (10/11)", "Q4=141": it is taken where that is the column's, and
 * named with both where it is another; `undefined` where it is no one period.
 */
function ofOwnPeriod(
	context: Context,
	measure: MeasureRow,
	{ column, key, text }: Omit<Taken, 'reading'>
): Found | undefined {
	const own = ownPeriodIn(text);
	const id = own && ownPeriodId(own.period, key.period_id, context.periods);
	if (!id) return undefined;
	const [said, ofColumn] = [id, key.period_id].map((one) => periodNamed(one, context.periods));
	if (id !== key.period_id && said && ofColumn)
		return [
			context.issue(measure.row, column.at, {
				...{ kind: 'cell-period', said: said.label, column: ofColumn.label },
				...(said.kind !== ofColumn.kind && { kinds: [said.kind, ofColumn.kind] })
			})
		];
	const reading = readFigureOf(context, measure, { text: own.figure, of: key.series });
	return taken(context, measure, { column, key, text: own.figure, reading });
}

/** A figure with its rating in one cell: "0.01% / Green". */
function ratedFigure(
	context: Context,
	measure: MeasureRow,
	{ column, key, text }: Omit<Taken, 'reading'>
): Found | undefined {
	const rated = ratedText(text, context.ratings);
	if (!rated) return undefined;
	const { figure: alone, word, rating } = rated;
	const reading = readFigureOf(context, measure, { text: alone, of: key.series });
	if (reading.kind !== 'figure') return undefined;
	const figures = taken(context, measure, { column, key, text: alone, reading });
	const left = (as: Beside): Found => [
		...figures,
		notTaken(context, measure.row, column, { left: word, as })
	];
	if (key.series !== 'actual') return left('rating');
	if (textAt(context, measure.row, context.columnOf('rag'))) return left('second-rating');
	const { indicator_id, period_id } = key;
	return [
		...figures,
		{
			file: 'published-statuses.csv',
			cells: { indicator_id, period_id, rating_id: rating },
			place: placeOf(context, measure.row, { rating_id: column.at })
		}
	];
}

/** A rating that stands with its figure joins the flags of its row, unless these have one. */
function ratedOnce(found: Found): Found {
	const all: Found = [];
	for (const one of found) {
		const earlier = all.findIndex(
			(other) =>
				'file' in one &&
				'file' in other &&
				[one, other].every(({ file }) => file === 'published-statuses.csv') &&
				one.cells.period_id === other.cells.period_id
		);
		const first = all[earlier];
		if (!first || !('file' in first) || !('file' in one)) all.push(one);
		else all[earlier] = joined(first, one);
	}
	return all;
}

const joined = (first: IncomingRow, next: IncomingRow): IncomingRow => {
	const rating_id = next.cells.rating_id || (first.cells.rating_id ?? '');
	return {
		...next,
		cells: { ...first.cells, ...next.cells, rating_id },
		place: { ...next.place, columns: { ...first.place.columns, ...next.place.columns } }
	};
};

/** A blank cell says that there is no figure, but takes none away that was published. */
function blank(
	context: Context,
	row: number,
	{ column, key }: { column: Numbered; key: Key }
): Found {
	const marker = markerBeside(context, row, column);
	if (marker !== '') {
		const cells = marked(BLANK, marker);
		if (!cells) return [context.issue(row, markerOf(context, column), unfitting(BLANK, ''))];
		return [figureRow(context, row, { column, cells: { ...key, ...cells } })];
	}
	if (column.role === 'value') return [];
	return noFigureFor(context, row, { column, key }, BLANK);
}

/** That there is no figure, unless the dataset has one, which a blank or a word leaves as it is. */
function noFigureFor(
	context: Context,
	row: number,
	{ column, key }: { column: Numbered; key: Key },
	cells: FigureCells
): Found {
	const held = context.tables['observations.csv'].find(
		(one) =>
			one.indicator_id === key.indicator_id &&
			one.period_id === key.period_id &&
			one.series === key.series
	);
	if (!held?.value) return [figureRow(context, row, { column, cells: { ...key, ...cells } })];
	return [
		context.issue(row, column.at, { kind: 'kept-figure', printed: held.printed ?? '' }, 'warning')
	];
}

/** The column of markers of a figure of the council itself, from 1: the next one behind it. */
function markerOf(context: Context, { at, role }: Numbered): number | undefined {
	if (role !== 'value' && role !== 'actual') return undefined;
	const next = numbered(context).find(
		(column) => column.at > at && ['value', 'actual', 'marker'].includes(column.role)
	);
	return next?.role === 'marker' ? next.at : undefined;
}

const markerBeside = (context: Context, row: number, column: Numbered): string =>
	textAt(context, row, markerOf(context, column));

function figureRow(
	context: Context,
	row: number,
	{ column, cells }: { column: Numbered; cells: Record<string, string> }
): IncomingRow {
	const columns = {
		value: column.at,
		printed: column.at,
		marker: markerOf(context, column) ?? column.at,
		...detailColumns(context)
	};
	const beside = details(context, row, { column, measureId: cells.indicator_id ?? '' });
	const isRevised = Boolean(beside.revised_from || beside.revised_on);
	const marker = cells.marker || (isRevised && cells.value ? '[r]' : '');
	return {
		file: 'observations.csv',
		cells: { ...cells, ...beside, marker },
		place: placeOf(context, row, columns)
	};
}

function unreadFigure(
	context: Context,
	measure: MeasureRow,
	column: Numbered,
	cause: FigureCause
): Issue {
	const isShared = measure.keyStage !== '' && shared(context, measure, column) === undefined;
	const unit = unitOf(context, measure.id);
	return context.issue(measure.row, column.at, {
		kind: 'unreadable-figure',
		cause,
		...(isShared && { keyStages: measure.keyStages }),
		...causeDetails(cause, textAt(context, measure.row, column.at), unit)
	});
}

const SERIES_NAMES: [RegExp, string][] = [
	[/^(?:actual|outturn|performance|)$/, 'actual'],
	[/^target$/, 'target'],
	[/^forecast$/, 'forecast']
];

function seriesOf(context: Context, row: number, { role }: Numbered): string | Issue {
	if (role !== 'value') return role;
	const column = context.columnOf('series');
	const text = textAt(context, row, column).toLowerCase();
	const { comparators } = context;
	const series =
		SERIES_NAMES.find(([pattern]) => pattern.test(text))?.[1] ??
		comparatorCalled(text, comparators)?.id;
	const known = [...OWN_SERIES, ...comparators.map(({ id }) => id)];
	return series ?? context.issue(row, column, { kind: 'unknown-series', known });
}

/** Words that the sheet leaves blank take none away. */
function words(context: Context, measure: MeasureRow, { column, periodId }: At): Found {
	const text = ofKeyStage(toMarkdown(textAt(context, measure.row, column.at)).trim(), measure);
	if (text === '') return [];
	if (!periodId) return [noPeriod(context, measure.row, column)];
	const source = `${context.fileName}, row ${measure.row}, ${column.header || 'commentary'}`;
	const place = placeOf(context, measure.row, { text: column.at });
	const key = { indicator_id: measure.id, period_id: periodId, kind: column.role };
	const texts = column.role === 'action' ? text.split(/\n\s*\n/) : [text];
	return texts.map((one) => ({
		file: 'commentary.csv',
		cells: { ...key, text: one, source },
		place
	}));
}
