import { AREA_MEASURES, PRIORITIES, type Indicator, type Measure, type Rows } from './indicators';
import { PERIOD_FORMS, type Period } from './periods';
import { matching, rowsOf, type SourceRow } from './sources';
import { wardRows } from './wards';

type Cells = Record<string, string>;

export interface TableToWrite {
	columns: string[];
	rows: Cells[];
}

const COUNCIL = 'E08000009';
const ENGLAND = 'E92000001';

const idOf = (name: string) => name.toLowerCase().replaceAll(' ', '-');

/** The councils that it is held against: its statistical neighbours, then those that only CIPFA names. */
const PEERS = new Map(
	[...rowsOf('cssn.csv'), ...rowsOf('cipfa2021.csv')].map(({ cells }) => [
		cells.area_code ?? '',
		cells.area_name ?? ''
	])
);

/** Each area of which figures are taken, by its code: the series that they are. */
const SERIES = new Map([
	[COUNCIL, 'actual'],
	[ENGLAND, 'england'],
	...[...PEERS].map(([code, name]): [string, string] => [code, idOf(name)])
]);
const ORDER = [...SERIES.values()];

const NUMBERED = PRIORITIES.flatMap(({ indicators }, p) =>
	indicators.map((indicator) => ({ indicator, priorityId: `priority-${p + 1}` }))
).map((one, i) => ({ ...one, number: String(i + 1) }));

const isFamily = ({ measures }: Indicator) => measures.length > 1;

const measureId = ({ id }: Indicator, { part }: Measure) => (part ? `${id}-${part}` : id);

/** A measure with where it stands. */
const MEASURES = NUMBERED.flatMap(({ indicator, priorityId, number }) =>
	indicator.measures.map((measure) => ({
		measure,
		indicator,
		priorityId,
		number,
		id: measureId(indicator, measure)
	}))
);

const periodOf = ({ periods }: Rows, { cells }: SourceRow): Period =>
	PERIOD_FORMS[periods](cells.period ?? '');

/** What a computer wrote out to its last digit, such as 130586.00000000001, at the measure's decimals. */
const asPrinted = (found: string, decimals: number): string =>
	/\.\d{6,}$/.test(found) ? Number(found).toFixed(decimals) : found;

/** A figure of the sources, with what it becomes. */
const figureOf = (
	{ file, column = 'value' }: Rows,
	{ row, cells }: SourceRow,
	decimals: number
) => {
	const found = cells[column] ?? '';
	const isNone = found === 'NA';
	const printed = isNone ? '' : asPrinted(found, decimals);
	const place = `${file}, row ${row}${column === 'value' ? '' : `, ${column}`}`;
	return {
		value: printed,
		printed,
		marker: isNone ? '[x]' : '',
		// A computer's last digits are of where a figure is from, and no remark for its readers.
		source: isNone || printed === found ? place : `${place}, which has ${found}`
	};
};

/** A row that is of the council, of England or of a peer; a station's rows are the council's own. */
const seriesOf = ({ isTotal }: Rows, { cells }: SourceRow): string | undefined => {
	if (cells.station_name) return 'actual';
	const series = SERIES.get(cells.area_code ?? '');
	return isTotal && series !== 'actual' ? undefined : series;
};

const FIGURES = MEASURES.flatMap(({ measure: { rows, decimals }, id }, at) =>
	matching(rows)
		.flatMap((row) => {
			const series = seriesOf(rows, row);
			if (series === undefined) return [];
			const period = periodOf(rows, row);
			return [{ at, id, series, period, ...figureOf(rows, row, decimals) }];
		})
		.sort(
			(a, b) =>
				a.period.ends_on.localeCompare(b.period.ends_on) ||
				ORDER.indexOf(a.series) - ORDER.indexOf(b.series)
		)
);

/** A ward's figure, and the borough's and England's of the same period beside it. */
const AREA_FIGURES = AREA_MEASURES.flatMap(({ id, rows }) => {
	const wards = matching(rows).filter(({ cells }) => cells.area_code?.startsWith('E05'));
	const when = new Set(wards.map(({ cells }) => cells.period));
	const wholes = matching(rows).filter(
		({ cells }) => [COUNCIL, ENGLAND].includes(cells.area_code ?? '') && when.has(cells.period)
	);
	return [...wards, ...wholes].map((row) => ({
		measure_id: id,
		period: periodOf(rows, row),
		area_code: row.cells.area_code ?? '',
		...figureOf(rows, row, 1)
	}));
});

function periodRows(): Cells[] {
	const all = [...FIGURES, ...AREA_FIGURES].map(({ period }) => period);
	const byId = new Map(all.map((period) => [period.id, period]));
	return [...byId.values()]
		.sort(
			(a, b) =>
				a.starts_on.localeCompare(b.starts_on) ||
				b.ends_on.localeCompare(a.ends_on) ||
				a.id.localeCompare(b.id)
		)
		.map((period) => ({ ...period }));
}

/** When the next figures are due, where the list names the day and the figures have not overtaken it. */
function nextDue(id: string, { listed }: Indicator): string {
	const row = rowsOf('indicators.csv').find(({ cells }) => cells.indicator === listed);
	if (!row) throw new Error(`indicators.csv does not list "${listed}".`);
	const due = row.cells.next_release ?? '';
	const latest = FIGURES.filter((figure) => figure.id === id).at(-1)?.period.ends_on ?? '';
	return /^\d{4}-\d\d-\d\d$/.test(due) && due > latest ? due : '';
}

/** How often figures come, of those of which the list says it. */
const FREQUENCY: Record<string, string> = {
	'charging-devices': 'quarter',
	'energy-certificates': 'quarter',
	'nitrogen-dioxide': 'quarter',
	'particulate-matter': 'year'
};

/** Where a measure's figures come from, as the list says it. */
const originOf = (listed: string) =>
	rowsOf('indicators.csv').find(({ cells }) => cells.indicator === listed)?.cells.source ?? '';

/** Every table of the package, as it is to be written. */
export function tables(): Record<string, TableToWrite> {
	const used = new Set(FIGURES.map(({ series }) => series));
	return {
		'priorities.csv': {
			columns: ['id', 'number', 'title', 'parent_id', 'owner'],
			rows: PRIORITIES.map(({ title }, i) => ({
				id: `priority-${i + 1}`,
				number: String(i + 1),
				title
			}))
		},
		'families.csv': {
			columns: ['id', 'number', 'reference', 'title', 'priority_id'],
			rows: NUMBERED.filter(({ indicator }) => isFamily(indicator)).map(
				({ indicator: { id, title }, priorityId, number }) => ({
					id,
					number,
					title,
					priority_id: priorityId
				})
			)
		},
		'indicators.csv': {
			columns: [
				'id',
				'number',
				'part',
				'reference',
				'title',
				'short_title',
				'family_id',
				'priority_id',
				'polarity',
				'unit_id',
				'decimals',
				'comparator_id',
				'cumulative',
				'frequency',
				'owner',
				'next_due'
			],
			rows: MEASURES.map(({ measure, indicator, priorityId, number, id }) => ({
				id,
				number,
				part: measure.part,
				title: measure.title,
				short_title: measure.shortTitle,
				family_id: isFamily(indicator) ? indicator.id : '',
				priority_id: priorityId,
				polarity: measure.polarity,
				unit_id: measure.unit,
				decimals: String(measure.decimals),
				frequency: FREQUENCY[indicator.id] ?? '',
				next_due: nextDue(id, indicator)
			}))
		},
		'comparators.csv': {
			columns: ['id', 'title', 'short_title', 'kind'],
			rows: [
				{ id: 'england', title: 'England', short_title: 'England', kind: 'nation' },
				...[...PEERS.values()].map((name) => ({
					id: idOf(name),
					title: name,
					short_title: name,
					kind: 'peer'
				}))
			].filter(({ id }) => used.has(id))
		},
		'units.csv': {
			columns: ['id', 'title', 'before', 'after', 'per', 'kind'],
			rows: UNITS
		},
		'periods.csv': {
			columns: ['id', 'label', 'kind', 'starts_on', 'ends_on'],
			rows: periodRows()
		},
		'observations.csv': {
			columns: [
				'indicator_id',
				'period_id',
				'series',
				'value',
				'printed',
				'marker',
				'unit_id',
				'refers_to',
				'numerator',
				'denominator',
				'note',
				'source'
			],
			rows: FIGURES.map(({ id, period, series, value, printed, marker, source }) => ({
				...{ indicator_id: id, period_id: period.id },
				...{ series, value, printed, marker, source }
			}))
		},
		// Held against one comparator a measure is met or missed: there is nothing between.
		'ratings.csv': {
			columns: ['id', 'word', 'tone', 'order', 'attention'],
			rows: [
				{ id: 'red', word: 'Red', tone: 'bad', order: '1', attention: 'yes' },
				{ id: 'green', word: 'Green', tone: 'good', order: '2' },
				{ id: 'none', word: 'Not rated', tone: 'none', order: '3', attention: 'yes' }
			]
		},
		'rating-rules.csv': {
			columns: ['indicator_id', 'rule', 'comparator_ids', 'good_within', 'middle_within', 'source'],
			rows: [
				{
					rule: 'comparator-only',
					comparator_ids: 'england',
					source: 'No rule is published: this site holds each measure against England'
				}
			]
		},
		'geographies.csv': {
			columns: ['id', 'singular', 'plural', 'role', 'vintage', 'note'],
			rows: GEOGRAPHIES
		},
		'areas.csv': {
			columns: [
				'code',
				'geography_id',
				'name',
				'local_name',
				'latitude',
				'longitude',
				'population',
				'name_match',
				'name_match_confidence'
			],
			rows: [
				...wardRows(),
				{ code: COUNCIL, geography_id: 'borough', name: 'Trafford' },
				{ code: ENGLAND, geography_id: 'nation', name: 'England' }
			]
		},
		'area-measures.csv': {
			columns: ['id', 'title', 'unit_id', 'polarity', 'indicator_id', 'description', 'source'],
			rows: AREA_MEASURES.map(({ id, title, unit, polarity, indicator, description, rows }) => ({
				...{ id, title, unit_id: unit, polarity, indicator_id: indicator, description },
				source: `${originOf(listedOf(indicator))}, as in ${rows.file}`
			}))
		},
		'area-values.csv': {
			columns: ['measure_id', 'period_id', 'area_code', 'value', 'printed', 'marker'],
			rows: AREA_FIGURES.map(({ measure_id, period, area_code, value, printed, marker }) => ({
				...{ measure_id, period_id: period.id, area_code },
				...{ value, printed, marker }
			}))
		}
	};
}

const listedOf = (id: string) => MEASURES.find((one) => one.id === id)?.indicator.listed ?? '';

/** Those that are not built in. */
const UNITS: Cells[] = [
	{ id: 'vehicles', title: 'vehicles', after: 'vehicle|vehicles', kind: 'count' },
	{ id: 'tonnes', title: 'tonnes', after: 'tonne|tonnes', kind: 'count' },
	{
		id: 'kilotonnes',
		title: 'kilotonnes of carbon dioxide equivalent',
		after: 'kt CO2e',
		kind: 'count'
	},
	{ id: 'million-miles', title: 'million miles', after: 'million miles', kind: 'count' },
	{
		id: 'micrograms-per-cubic-metre',
		title: 'micrograms per cubic metre',
		after: 'µg/m³',
		kind: 'ratio'
	}
];

const GEOGRAPHIES: Cells[] = [
	{
		id: 'ward',
		singular: 'ward',
		plural: 'wards',
		role: 'area',
		vintage: '',
		note: 'Electoral wards with the codes E05000819 to E05000839; a place on the map is the middle of the outline.'
	},
	{ id: 'borough', singular: 'borough', plural: 'boroughs', role: 'whole' },
	{ id: 'nation', singular: 'nation', plural: 'nations', role: 'nation' }
];
