import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { convertAreas, type EarlierAreas } from '$lib/data/conversion/areas';
import { areasWithUnits } from '$lib/data/conversion/units';
import { AreasPart } from '$lib/data/schema/parts';
import { SCHEMA_VERSION } from '$lib/data/schema/atoms';
import { linkedAtlas } from '$lib/domain/area/linked';

const area = (code: string, kind: EarlierAreas['areas'][number]['kind'], name: string) => ({
	code,
	kind,
	name,
	localName: '',
	neighbourhood: '',
	wardCode: '',
	wardName: '',
	latitude: null,
	longitude: null,
	population: null,
	nameMatch: '' as const,
	nameMatchConfidence: null,
	cell: null
});

/** As the second version stored it, cut short. */
const EARLIER = {
	schema: SCHEMA_VERSION,
	areas: [
		{
			...area('E01007668', 'soa', 'Rotherham 018A'),
			localName: 'Canklow North',
			neighbourhood: 'Canklow',
			wardCode: 'E05001019',
			wardName: 'Boston Castle',
			latitude: 53.42,
			longitude: -1.36,
			population: 1500,
			cell: { column: 3, row: 4 }
		},
		{
			...area('E01007677', 'soa', 'Rotherham 018B'),
			neighbourhood: 'Dalton & Thrybergh',
			wardCode: 'E05001019',
			wardName: 'Boston Castle'
		},
		{ ...area('E05001019', 'ward', 'Boston Castle'), wardCode: 'E05001019' },
		area('E08000018', 'borough', 'Rotherham'),
		area('E92000001', 'country', 'England')
	],
	measures: [
		{
			id: 'child-poverty',
			title: 'Children in poverty',
			unit: 'percent',
			polarity: 'lower',
			indicatorId: 'ni-116',
			description: 'As published',
			source: 'The report'
		}
	],
	values: [
		{
			measureId: 'child-poverty',
			periodId: '2009',
			values: [57.5, null, null, 23.3, 21.3],
			printed: ['57.5%', '', '', '23.3%', '21.3%'],
			markers: [null, 'c' as const, null, null, null]
		}
	]
};

const PERIODS_OF_VALUES = [
	{
		...{ id: '2009', label: '2009', kind: 'calendar-year' as const },
		...{ startsOn: '2009-01-01', endsOn: '2009-12-31' }
	}
];

describe('areas of the second version', () => {
	const part = convertAreas(EARLIER);
	const stored = { ...areasWithUnits(part), periods: PERIODS_OF_VALUES };
	const atlas = linkedAtlas(v.parse(AreasPart, stored));

	it('fit the schema of the third, once their units are converted as well', () => {
		expect(v.safeParse(AreasPart, stored).issues).toBeUndefined();
	});

	it('keep the groups that they were in, a neighbourhood by a code made of its name', () => {
		expect(part.areas[0]?.groups).toEqual(['E05001019', 'canklow']);
		expect(part.areas[1]?.groups).toEqual(['E05001019', 'dalton-and-thrybergh']);
		expect(atlas.areas[1]?.groups.map(({ name }) => name)).toEqual([
			'Boston Castle',
			'Dalton & Thrybergh'
		]);
	});

	it('keep every value at its area', () => {
		const { values, printed, markers } = part.values[0] ?? {};
		const at = (code: string) => part.areas.findIndex((one) => one.code === code);
		expect(part.areas).toHaveLength(7);
		expect(values?.[at('E92000001')]).toBe(21.3);
		expect(printed?.[at('E08000018')]).toBe('23.3%');
		expect(markers?.[at('E01007677')]).toBe('c');
		expect(values?.[at('canklow')]).toBeNull();
	});

	it('are of measures with a unit', () => {
		expect(atlas.measures[0]).toMatchObject({ id: 'child-poverty', unit: { kind: 'share' } });
	});

	it('keep their places in the cartogram and everything else', () => {
		expect(part.areas[0]).toMatchObject({
			code: 'E01007668',
			geographyId: 'soa',
			localName: 'Canklow North',
			cell: { column: 3, row: 4 }
		});
		expect(atlas.areas[0]?.geography).toMatchObject({ role: 'area', everyday: 'neighbourhood' });
	});
});
