import { csvParse } from 'd3-dsv';
import type { Area, Atlas } from '$lib/domain/area';
import type { Marker } from '$lib/domain/measure/missing';
import type { Boundaries } from '$lib/map/shapes';
import areaMeasures from '../../data/rotherham/area-measures.csv?raw';
import areaValues from '../../data/rotherham/area-values.csv?raw';
import areaTable from '../../data/rotherham/areas.csv?raw';
import topology from '../../data/rotherham/boundaries.topo.json?raw';
import { aUnit } from '../builders';

const numberOf = (text: string | undefined) => (text ? Number(text) : null);

/** The package's own areas, measures and figures, read straight from its tables. */
export function packageAtlas(): Atlas {
	const areas = csvParse(areaTable).map((row): Area => ({
		code: row.code ?? '',
		kind: row.kind as Area['kind'],
		name: row.name ?? '',
		localName: row.local_name ?? '',
		neighbourhood: row.neighbourhood ?? '',
		wardCode: row.ward_code ?? '',
		wardName: row.ward_name ?? '',
		latitude: numberOf(row.latitude),
		longitude: numberOf(row.longitude),
		population: numberOf(row.population),
		nameMatch: row.name_match ?? '',
		nameMatchConfidence: numberOf(row.name_match_confidence),
		cell: null
	}));
	const figures = csvParse(areaValues);
	const sets = new Map(figures.map((row) => [`${row.measure_id} ${row.period_id}`, row]));
	return {
		areas,
		measures: csvParse(areaMeasures).map((row) => ({
			id: row.id ?? '',
			title: row.title ?? '',
			unit: aUnit(row.unit_id),
			polarity: row.polarity as 'higher' | 'lower',
			...(row.ranked_among && { rankedAmong: Number(row.ranked_among) }),
			indicatorId: row.indicator_id ?? '',
			description: row.description ?? '',
			source: row.source ?? ''
		})),
		values: [...sets.values()].map(({ measure_id = '', period_id = '' }) => {
			const own = new Map(
				figures
					.filter((row) => row.measure_id === measure_id && row.period_id === period_id)
					.map((row) => [row.area_code, row])
			);
			return {
				measureId: measure_id,
				periodId: period_id,
				values: areas.map(({ code }) => numberOf(own.get(code)?.value)),
				printed: areas.map(({ code }) => own.get(code)?.printed ?? '')
			};
		})
	};
}

/** The package's own boundaries. */
export const packageBoundaries = (): Boundaries => JSON.parse(topology) as Boundaries;

const AREA: Area = {
	code: 'E01000001',
	kind: 'soa',
	name: 'Rotherham 001A',
	localName: '',
	neighbourhood: '',
	wardCode: 'E05000001',
	wardName: 'Wath',
	latitude: 53.4,
	longitude: -1.3,
	population: 1500,
	nameMatch: '',
	nameMatchConfidence: null,
	cell: null
};

/** One area; what a test is about is said by the overrides. */
export const anArea = (overrides: Partial<Area> = {}): Area => ({ ...AREA, ...overrides });

/** A small atlas of one measure in one period: a value per super output area, `null` unpublished. */
export function anAtlas(
	values: (number | null)[],
	{ measure = {}, areas = [], periodId = '2009', markers }: AtlasOverrides = {}
): Atlas {
	return {
		areas: values.map((_, i) =>
			anArea({ code: `E0100000${i + 1}`, name: `Rotherham 00${i + 1}A`, ...areas[i] })
		),
		measures: [
			{
				id: 'child-poverty',
				title: 'Children in poverty',
				unit: aUnit('percent'),
				polarity: 'lower',
				indicatorId: '',
				description: 'Children in poor households, 2009. More of it.',
				source: 'The report',
				...measure
			}
		],
		values: [
			{
				measureId: measure.id ?? 'child-poverty',
				periodId,
				values,
				printed: values.map((value) => (value === null ? '' : String(value))),
				markers
			}
		]
	};
}

interface AtlasOverrides {
	measure?: Partial<Atlas['measures'][number]>;
	areas?: Partial<Area>[];
	periodId?: string;
	markers?: (Marker | null)[];
}
