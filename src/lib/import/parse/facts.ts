import { OWN_SERIES } from '../../domain/measure';
import { areBuiltIn } from '../../domain/rating';
import type { FlagKind } from '../../domain/audit/flags';
import type { Column } from '../guess';
import type { IncomingRow } from '../incoming';
import { toMarkdown } from '../markup/toMarkdown';
import type { Place } from '../place';
import type { Issue } from '../issue/issue';
import { readPeriod } from '../recognise/period';
import { BLANK, causeOf, readFigure, readFlag, type FigureCells } from './cells';
import { unitNamed, unitOfMeasure, unitsIn } from './units';
import { numbered, textAt, type Context } from './context';
import { comparatorCalled } from '../recognise/comparators';
import { ofKeyStage, partsOfCell, type MeasureRow } from './keyStages';

type Found = (IncomingRow | Issue)[];
type Numbered = Column & { at: number };

const COMMENTARY = ['summary', 'exception', 'action', 'caveat'];
/** The kind of a published flag that a role is of. */
const kindOf = (role: string): FlagKind | undefined =>
	role === 'direction' || role === 'rag' ? role : role.endsWith(MET) ? 'met' : undefined;
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
	return [
		...columns
			.filter(({ role }) => isSeries(context, role) || role === 'value')
			.flatMap((column) => figure(context, measure, { column, periodId: at(column) })),
		...flags(
			context,
			measure,
			columns.filter(({ role }) => kindOf(role)),
			at
		),
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
	const cells = text === undefined ? undefined : readFigureOf(context, measure.id, text);
	if (!cells) return [unreadFigure(context, measure, column)];
	return [figureRow(context, row, { column, cells: { ...key, ...cells } })];
}

/** A figure with its unit's signs; that of a new measure with any unit's. */
function readFigureOf({ tables }: Context, id: string, text: string): FigureCells | undefined {
	const plain = readFigure(text);
	if (plain) return plain;
	const unit = unitOfMeasure(tables, 'indicators.csv', id);
	const units = unit ? [unit] : [...unitsIn(tables).values()];
	return units.map((one) => readFigure(text, one)).find((cells) => cells !== undefined);
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
	if (column.role === 'value') return [];
	const held = context.tables['observations.csv'].find(
		(one) =>
			one.indicator_id === key.indicator_id &&
			one.period_id === key.period_id &&
			one.series === key.series
	);
	if (!held?.value) return [figureRow(context, row, { column, cells: { ...key, ...BLANK } })];
	return [
		context.issue(row, column.at, { kind: 'kept-figure', printed: held.printed ?? '' }, 'warning')
	];
}

function figureRow(
	context: Context,
	row: number,
	{ column, cells }: { column: Numbered; cells: Record<string, string> }
): IncomingRow {
	const columns = {
		value: column.at,
		printed: column.at,
		marker: column.at,
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

function unreadFigure(context: Context, measure: MeasureRow, column: Numbered): Issue {
	const isShared = measure.keyStage !== '' && shared(context, measure, column) === undefined;
	return context.issue(measure.row, column.at, {
		kind: 'unreadable-figure',
		cause: causeOf(textAt(context, measure.row, column.at)),
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
			.map(([name, text]) => [name, detailText(context, measureId, { name, text })])
	);
	const stated = textAt(context, row, context.columnOf('source'));
	return { ...beside, source: stated || `${context.fileName}, row ${row}, ${header || 'figure'}` };
}

/** A detail as the package writes it; what cannot be read stays as it is, and is a fault there. */
function detailText(
	context: Context,
	measureId: string,
	{ name, text }: { name: string; text: string }
): string {
	if (name === 'unit_id') return unitNamed(context.tables, text);
	if (name !== 'lower' && name !== 'upper') return text;
	const end = readFigureOf(context, measureId, text);
	return end ? end.value : text;
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
	const own = read.filter(({ column }) => kindOf(column.role) !== 'met');
	const marks = read.filter(({ column, flag }) => kindOf(column.role) === 'met' && flag);
	return [
		...unread.map(({ column }) => unreadFlag(context, measure, column)),
		...read.flatMap(({ column, slipped }) =>
			slipped ? [slippedFlag(context, measure, column)] : []
		),
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
	flag: string | undefined;
	slipped?: boolean;
}

/** A rating may have slipped into the column beyond the last, where a cell before it was doubled. */
function flagOf(context: Context, measure: MeasureRow, column: Numbered): ReadFlag {
	const text = shared(context, measure, column);
	const flag = text === undefined ? undefined : readFlag(column.role, text, context.ratings);
	const beyond = context.guess.columns[column.at];
	if (flag !== undefined || column.role !== 'rag' || beyond?.role !== 'ignore') return { flag };
	const next = shared(context, measure, { ...column, at: column.at + 1 });
	const rating = next ? readFlag('rag', next, context.ratings) : undefined;
	return { flag: rating || undefined, slipped: Boolean(rating) };
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
