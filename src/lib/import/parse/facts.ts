import { OWN_SERIES } from '../../domain/measure';
import { areBuiltIn } from '../../domain/rating';
import type { FlagKind } from '../../domain/audit/flags';
import type { Column } from '../guess';
import type { IncomingRow } from '../incoming';
import { toMarkdown } from '../markup/toMarkdown';
import type { Place } from '../place';
import type { Beside, FigureCause, Issue } from '../issue/issue';
import { readPeriod } from '../recognise/period';
import { LEAVE_OUT } from '../questions';
import { BLANK, readCell, type FigureCells, type FigureReading } from './cells';
import { causeOf } from './causes';
import { flagAsked, flagKindOf, isNoFlag, isUpOrDown, readChange, readFlag } from './flags';
import { marked, unfitting } from './marked';
import { heldPolarity, polarityIssues } from './polarity';
import { ratedText } from './ratings';
import { unitNamed, unitOfMeasure, unitsIn } from './units';
import { numbered, textAt, type Context } from './context';
import { comparatorCalled } from '../recognise/comparators';
import { ofKeyStage, partsOfCell, type MeasureRow } from './keyStages';

type Found = (IncomingRow | Issue)[];
type Numbered = Column & { at: number };

const COMMENTARY = ['summary', 'exception', 'action', 'caveat'];
/** The kind of a published flag that a role is of. */
const kindOf = (role: string): FlagKind | undefined =>
	role === 'direction' || role === 'rag' || role.endsWith(MET) ? flagKindOf(role) : undefined;
const MET = '_met';
const OWN: readonly string[] = OWN_SERIES;
const isSeries = ({ comparators }: Context, role: string) =>
	OWN.includes(role) || comparators.some(({ id }) => id === role);

/** The figures, flags and words of one measure in one row of a table. */
export function factsOf(context: Context, measure: MeasureRow): Found {
	const columns = numbered(context);
	const period = periodOf(context, measure.row);
	if (period.issue) return [period.issue];
	const at = (column: Numbered) =>
		column.periodId ? (readPeriod(column.periodId, context.periods) ?? '') : period.id;
	const figures = columns
		.filter(({ role }) => isSeries(context, role) || role === 'value')
		.flatMap((column) => figure(context, measure, { column, periodId: at(column) }));
	const flagged = flags(
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

/** The period that a row says, where the table has a column of periods. */
function periodOf(context: Context, row: number): { id: string; issue?: Issue } {
	const column = context.columnOf('period');
	if (column === undefined) return { id: '' };
	// A year and a quarter may stand in two columns.
	const texts = numbered(context).flatMap(({ role, at }) =>
		role === 'period' ? [textAt(context, row, at)] : []
	);
	const read = (all: string[]) => readPeriod(all.join(' '), context.periods);
	const id = read(texts) ?? read(texts.toReversed());
	if (id) return { id };
	return {
		id: '',
		issue: context.issue(row, column, { kind: 'unreadable-period', of: 'measure' })
	};
}

interface At {
	column: Numbered;
	periodId: string;
}

const noPeriod = (context: Context, row: number, { at }: Numbered): Issue =>
	context.issue(row, at, { kind: 'column-without-period' });

function figure(context: Context, measure: MeasureRow, { column, periodId }: At): Found {
	const { row } = measure;
	if (!periodId) return textAt(context, row, column.at) ? [noPeriod(context, row, column)] : [];
	const series = seriesOf(context, row, column);
	if (typeof series !== 'string') return [series];
	const key = { indicator_id: measure.id, period_id: periodId, series };
	const text = shared(context, measure, column);
	if (text === '') return blank(context, row, { column, key });
	if (text === undefined)
		return [unreadFigure(context, measure, column, causeOf(textAt(context, row, column.at)))];
	const reading = readFigureOf(context, measure, { text, of: series });
	return taken(context, measure, { column, key, text, reading });
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
	if (reading.kind === 'refused') {
		const rated = ratedFigure(context, measure, cell);
		return rated ?? [unreadFigure(context, measure, column, reading.cause)];
	}
	if (reading.kind === 'asked') {
		const answer = context.ask(row, column.at, reading);
		if (answer === undefined || answer === LEAVE_OUT) return [];
		return taken(context, measure, { ...cell, reading: reading.take(answer) });
	}
	const cells = marked(reading.cells, markerBeside(context, row, column));
	if (!cells)
		return [context.issue(row, markerOf(context, column), unfitting(reading.cells, cell.text))];
	if (reading.kind === 'none' && cells === reading.cells)
		return noFigureFor(context, row, { column, key }, cells);
	const beside = reading.kind === 'figure' ? reading.beside : undefined;
	const figures: Found = [figureRow(context, row, { column, cells: { ...key, ...cells } })];
	return beside ? [...figures, notTaken(context, row, column, beside)] : figures;
}

const notTaken = (
	context: Context,
	row: number,
	{ at }: Numbered,
	told: { left: string; as: Beside }
): Issue => context.issue(row, at, { kind: 'not-taken', ...told }, 'warning');

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
	if (key.series !== 'actual')
		return [...figures, notTaken(context, measure.row, column, { left: word, as: 'rating' })];
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

/** A figure in its measure's unit; that of a new measure in the unit that is said of it, else in any that its text says. */
function readFigureOf(
	context: Context,
	measure: Pick<MeasureRow, 'id' | 'row'>,
	{ text, of }: { text: string; of: string }
): FigureReading {
	const { tables, answers } = context;
	const { id } = measure;
	const known = unitsIn(tables);
	const unit = unitOfMeasure(tables, 'indicators.csv', id) ?? known.get(answers[id]?.unitId ?? '');
	return readCell(text, {
		of: of === 'target' ? 'target' : 'figure',
		units: unit ? [unit] : [...known.values()],
		isNew: !unit,
		polarity: of === 'target' ? heldPolarity(context, measure) : null
	});
}

interface Key {
	indicator_id: string;
	period_id: string;
	series: string;
}

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

/** A cell that key stages share; `undefined` where it has not one text for each. */
function shared(context: Context, { row, keyStage, keyStages }: MeasureRow, { at }: Numbered) {
	const text = textAt(context, row, at);
	return keyStage ? partsOfCell(text, keyStages)?.[keyStages.indexOf(keyStage)] : text;
}

function unreadFigure(
	context: Context,
	measure: MeasureRow,
	column: Numbered,
	cause: FigureCause
): Issue {
	const isShared = measure.keyStage !== '' && shared(context, measure, column) === undefined;
	return context.issue(measure.row, column.at, {
		kind: 'unreadable-figure',
		cause,
		...(isShared && { keyStages: measure.keyStages })
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

const DETAILS = [
	'numerator',
	'denominator',
	'lower',
	'upper',
	'revised_from',
	'revised_on',
	'unit',
	'refers_to',
	'note'
] as const;

/** The column of observations.csv that a detail is of. */
const columnOf = (detail: string) => (detail === 'unit' ? 'unit_id' : detail);

const detailColumns = (context: Context): Record<string, number> =>
	Object.fromEntries(
		DETAILS.flatMap((name) => {
			const at = context.columnOf(name);
			return at === undefined ? [] : [[columnOf(name), at]];
		})
	);

/** What stands beside a tidy row's figure; a wide table's belong to its outturn alone. */
function details(
	context: Context,
	row: number,
	{ column: { role, header }, measureId }: { column: Numbered; measureId: string }
): Record<string, string> {
	const isOwn = role === 'value' || role === 'actual';
	const said = isOwn ? Object.entries(detailColumns(context)) : [];
	const beside = Object.fromEntries(
		said
			.map(([name, at]) => [name, textAt(context, row, at)] as const)
			.filter(([, text]) => text !== '')
			.map(([name, text]) => [name, detailText(context, { id: measureId, row }, { name, text })])
	);
	const stated = textAt(context, row, context.columnOf('source'));
	return { ...beside, source: stated || `${context.fileName}, row ${row}, ${header || 'figure'}` };
}

/** A detail as the package writes it; what cannot be read stays as it is, and is a fault there. */
function detailText(
	context: Context,
	measure: Pick<MeasureRow, 'id' | 'row'>,
	{ name, text }: { name: string; text: string }
): string {
	if (name === 'unit_id') return unitNamed(context.tables, text);
	if (name !== 'lower' && name !== 'upper') return text;
	const end = readFigureOf(context, measure, { text, of: 'actual' });
	return end.kind === 'figure' ? end.cells.value : text;
}

function flags(
	context: Context,
	measure: MeasureRow,
	columns: Numbered[],
	at: (column: Numbered) => string
): Found {
	const periods = [...new Set(columns.map(at))];
	if (periods.length > 1)
		return periods.flatMap((id) =>
			flags(
				context,
				measure,
				columns.filter((column) => at(column) === id),
				at
			)
		);
	const [first] = columns;
	if (!first) return [];
	const periodId = at(first);
	if (!periodId) return [noPeriod(context, measure.row, first)];
	const read = columns.map((column) => ({ column, ...flagOf(context, measure, column) }));
	const unread = read.filter(({ flag }) => flag === undefined);
	if (columns.every((column) => textAt(context, measure.row, column.at) === '')) return [];
	const key = { indicator_id: measure.id, period_id: periodId };
	const own = read.filter(({ column, isLeft }) => kindOf(column.role) !== 'met' && !isLeft);
	const marks = read.filter(({ column, flag }) => kindOf(column.role) === 'met' && flag);
	return [
		...unread.map(({ column }) => unreadFlag(context, measure, column)),
		...read.flatMap(({ column, slipped, left }) => [
			...(slipped ? [slippedFlag(context, measure, column)] : []),
			...(left ? [notTaken(context, measure.row, column, { left, as: 'number' })] : [])
		]),
		...(own.length > 0 ? [ownFlags(context, measure, { key, own })] : []),
		...marks.map(({ column, flag = '' }): IncomingRow => ({
			file: 'published-met.csv',
			cells: { ...key, against: column.role.slice(0, -MET.length), met: flag },
			place: placeOf(context, measure.row, { against: column.at, met: column.at })
		}))
	];
}

interface ReadOwn {
	key: Omit<Key, 'series'>;
	own: { column: Numbered; flag: string | undefined }[];
}

/** The column of the package that a flag stands in. */
const flagCell = (role: string) => (role === 'rag' ? 'rating_id' : role);

/** The arrow and the rating of a measure, which stand in one row. */
function ownFlags(context: Context, { row }: MeasureRow, { key, own }: ReadOwn): IncomingRow {
	const cells = own.map(({ column, flag = '' }) => [flagCell(column.role), flag]);
	const columns = own.map(({ column }) => [flagCell(column.role), column.at]);
	return {
		file: 'published-statuses.csv',
		cells: { ...key, ...Object.fromEntries(cells) },
		place: placeOf(context, row, Object.fromEntries(columns))
	};
}

interface ReadFlag {
	/** `undefined` where the cell has none that can be read. */
	flag: string | undefined;
	slipped?: boolean;
	/** Nothing was taken, since a question waits or a person said so. */
	isLeft?: boolean;
	/** A number beside an arrow. */
	left?: string;
}

/** A rating may have slipped into the column beyond the last, where a cell before it was doubled. */
function flagOf(context: Context, measure: MeasureRow, column: Numbered): ReadFlag {
	const text = shared(context, measure, column);
	if (text === undefined) return { flag: undefined };
	if (isNoFlag(flagKindOf(column.role), text)) return { flag: '' };
	const change = column.role === 'direction' ? readChange(text) : undefined;
	const told = change?.arrow ?? text;
	const flag = readFlag(column.role, told, context.ratings);
	const left = change && { left: change.number };
	if (flag !== undefined && isUpOrDown(told) && column.role === 'direction')
		return { ...left, ...arrowOf(context, measure, { column, flag }) };
	if (flag !== undefined) return { flag, ...left };
	const rating = slippedRating(context, measure, column);
	return rating ? { flag: rating, slipped: true } : askedFlag(context, measure, { column, text });
}

function slippedRating(context: Context, measure: MeasureRow, column: Numbered): string {
	const beyond = context.guess.columns[column.at];
	if (column.role !== 'rag' || beyond?.role !== 'ignore') return '';
	const next = shared(context, measure, { ...column, at: column.at + 1 });
	return (next && readFlag('rag', next, context.ratings)) || '';
}

function askedFlag(
	context: Context,
	{ row }: MeasureRow,
	{ column, text }: { column: Numbered; text: string }
): ReadFlag {
	const kind = flagKindOf(column.role);
	const asked = flagAsked(kind, text, context.ratings);
	if (!asked) return { flag: undefined };
	const { word, ...choice } = asked;
	const answer = context.ask(row, column.at, {
		...choice,
		facts: { kind: 'flag', flag: kind, word }
	});
	if (answer === undefined || answer === LEAVE_OUT) return { flag: '', isLeft: true };
	return { flag: answer };
}

/** A heading that says that its arrows tell better from worse. */
const OF_TRAVEL = /\bdirection\b|\bdot\b|\btravel\b/i;
const OTHER_WAY: Record<string, string> = { improved: 'declined', declined: 'improved' };

/** Where lower is better, an arrow up says that the value rose, or that it got better: the heading or a person says which. */
function arrowOf(
	context: Context,
	measure: MeasureRow,
	{ column, flag }: { column: Numbered; flag: string }
): ReadFlag {
	const isClear = heldPolarity(context, measure) !== 'lower' || OF_TRAVEL.test(column.header);
	if (isClear) return { flag };
	const answer = context.ask(measure.row, column.at, {
		id: `arrows in ${context.fileName}`,
		facts: { kind: 'arrows', heading: column.header },
		options: ['performance', 'value', LEAVE_OUT],
		guess: ''
	});
	if (answer === 'performance') return { flag };
	return answer === 'value' ? { flag: OTHER_WAY[flag] } : { flag: '', isLeft: true };
}

const slippedFlag = (context: Context, measure: MeasureRow, { at }: Numbered): Issue =>
	context.issue(measure.row, at + 1, { kind: 'misplaced-rating' }, 'warning');

const unreadFlag = (context: Context, measure: MeasureRow, { role, at }: Numbered): Issue =>
	context.issue(measure.row, at, {
		kind: 'unreadable-flag',
		flag: kindOf(role) ?? 'met',
		...(role === 'rag' &&
			!areBuiltIn(context.ratings) && { known: context.ratings.map(({ word }) => word) }),
		...(measure.keyStage && { keyStages: measure.keyStages })
	});

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

function placeOf(context: Context, row: number, columns: Record<string, number>): Place {
	const reference = context.columnOf('reference') ?? context.columnOf('title') ?? 1;
	const period = context.columnOf('period');
	return {
		sheet: context.sheet.name,
		row,
		columns: { indicator_id: reference, ...(period && { period_id: period }), ...columns }
	};
}
