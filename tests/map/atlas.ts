import { csvParse } from 'd3-dsv';
import type { Area, Atlas, Geography } from '$lib/domain/area';
import { linkedAtlas, type StoredArea } from '$lib/domain/area/linked';
import type { Marker } from '$lib/domain/measure/missing';
import type { Boundaries } from '$lib/map/shapes';
import areaMeasures from '$package/area-measures.csv?raw';
import areaValues from '$package/area-values.csv?raw';
import areaTable from '$package/areas.csv?raw';
import topology from '$package/boundaries.topo.json?raw';
import { aUnit } from '../builders';
import { PERIODS, periodsOf } from '../periods';
import geographyTable from '$package/geographies.csv?raw';
import membershipTable from '$package/memberships.csv?raw';

const numberOf = (text: string | undefined) => (text ? Number(text) : null);

const geographyOf = (row: Record<string, string | undefined>): Geography => ({
	id: row.id ?? '',
	singular: row.singular ?? '',
	plural: row.plural ?? '',
	role: row.role as Geography['role'],
	vintage: row.vintage ?? '',
	note: row.note ?? '',
	...(row.everyday && { everyday: row.everyday }),
	...(row.population_year && { populationYear: row.population_year }),
	...(row.population_source && { populationSource: row.population_source })
});

/** The package's own areas, measures and figures, read straight from its tables. */
export function packageAtlas(): Atlas {
	const memberships = csvParse(membershipTable);
	const areas = csvParse(areaTable).map((row): StoredArea => ({
		code: row.code ?? '',
		geographyId: row.geography_id ?? '',
		name: row.name ?? '',
		localName: row.local_name ?? '',
		groups: memberships
			.filter(({ area_code }) => area_code === row.code)
			.map(({ group_code }) => group_code ?? ''),
		latitude: numberOf(row.latitude),
		longitude: numberOf(row.longitude),
		population: numberOf(row.population),
		nameMatch: row.name_match ?? '',
		nameMatchConfidence: numberOf(row.name_match_confidence),
		cell: null
	}));
	const figures = csvParse(areaValues);
	const sets = new Map(figures.map((row) => [`${row.measure_id} ${row.period_id}`, row]));
	return linkedAtlas({
		geographies: csvParse(geographyTable).map(geographyOf),
		areas,
		units: [],
		measures: csvParse(areaMeasures).map((row) => ({
			id: row.id ?? '',
			title: row.title ?? '',
			shortTitle: row.short_title || null,
			unitId: row.unit_id ?? '',
			polarity: row.polarity as 'higher' | 'lower',
			...(row.ranked_among && { rankedAmong: Number(row.ranked_among) }),
			indicatorId: row.indicator_id ?? '',
			description: row.description ?? '',
			source: row.source ?? ''
		})),
		periods: periodsOf(...new Set(figures.map((row) => row.period_id ?? ''))),
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
	});
}

/** The package's own boundaries. */
export const packageBoundaries = (): Boundaries => JSON.parse(topology) as Boundaries;

const aGeography = (
	id: string,
	role: Geography['role'],
	more: Partial<Geography> = {}
): Geography => ({ id, singular: id, plural: `${id}s`, role, vintage: '', note: '', ...more });

/** What the areas of small atlases are. */
export const GEOGRAPHIES = {
	soa: aGeography('soa', 'area', {
		singular: 'lower super output area',
		plural: 'lower super output areas',
		vintage: '2001',
		everyday: 'neighbourhood',
		populationYear: '2011',
		populationSource: 'Census'
	}),
	ward: aGeography('ward', 'group', { vintage: '2004 to 2021', note: 'Wards are joined.' }),
	neighbourhood: aGeography('neighbourhood', 'group'),
	borough: aGeography('borough', 'whole'),
	country: aGeography('country', 'nation')
};

/** A group that areas belong to: a ward, unless it is said to be another. */
export const aGroup = (
	code: string,
	name: string,
	geography: Geography = GEOGRAPHIES.ward
): Area => ({
	...AREA,
	code,
	name,
	geography,
	groups: [],
	latitude: null,
	longitude: null,
	population: null
});

const AREA: Area = {
	code: 'E01000001',
	geography: GEOGRAPHIES.soa,
	name: 'Rotherham 001A',
	localName: '',
	groups: [],
	latitude: 53.4,
	longitude: -1.3,
	population: 1500,
	nameMatch: '',
	nameMatchConfidence: null,
	cell: null
};

const WATH = aGroup('E05000001', 'Wath');

/** One area; what a test is about is said by the overrides. */
export const anArea = (overrides: Partial<Area> = {}): Area => ({
	...AREA,
	groups: [WATH],
	...overrides
});

/** A small atlas of one measure in one period: a value per area, `null` unpublished; their groups last. */
export function anAtlas(
	values: (number | null)[],
	{ measure = {}, areas = [], periodId = '2009', markers }: AtlasOverrides = {}
): Atlas {
	const all = values.map((_, i) =>
		anArea({ code: `E0100000${i + 1}`, name: `Rotherham 00${i + 1}A`, ...areas[i] })
	);
	return {
		geographies: Object.values(GEOGRAPHIES),
		areas: [...all, ...new Set(all.flatMap(({ groups }) => groups))],
		measures: [
			{
				id: 'child-poverty',
				title: 'Children in poverty',
				shortTitle: 'Child poverty',
				unit: aUnit('percent'),
				polarity: 'lower',
				indicatorId: '',
				description: 'Children in poor households, 2009. More of it.',
				source: 'The report',
				...measure
			}
		],
		periods: PERIODS,
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
