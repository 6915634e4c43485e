import { describe, expect, it } from 'vitest';
import type { Area, Atlas, Geography } from '$lib/domain/area';
import { joinedListOf, joinReportOf } from '$lib/domain/area/joinReport';
import { aUnit } from '../../builders';
import { GEOGRAPHIES } from '../../map/atlas';
import { periodsOf } from '../../periods';

const area = (code: string, geography: Geography = GEOGRAPHIES.soa): Area => ({
	code,
	geography,
	name: `Area ${code}`,
	localName: '',
	groups: [],
	latitude: null,
	longitude: null,
	population: null,
	nameMatch: '',
	nameMatchConfidence: null,
	cell: null
});

const ATLAS: Atlas = {
	geographies: Object.values(GEOGRAPHIES),
	areas: [area('A'), area('B'), area('E', GEOGRAPHIES.country)],
	measures: [
		{
			id: 'poverty',
			title: 'Poverty',
			unit: aUnit('percent'),
			polarity: 'lower',
			indicatorId: '',
			description: '',
			source: ''
		}
	],
	periods: periodsOf('2009'),
	values: [
		{
			measureId: 'poverty',
			periodId: '2009',
			values: [0, null, 21.3],
			printed: ['0%', '', '21.3%']
		}
	]
};

describe('The report of what was matched', () => {
	it('counts areas with a value, zero among them, and names those without', () => {
		expect(joinReportOf(ATLAS, ['A', 'B']).measures).toEqual([
			{ title: 'Poverty', period: '2009', matched: 1, unmatched: ['Area B'], others: ['Area E'] }
		]);
	});

	it('names areas without an outline and outlines without an area', () => {
		expect(joinReportOf(ATLAS, ['A', 'Z'])).toMatchObject({
			drawn: 1,
			withoutShape: ['Area B'],
			withoutArea: ['Z']
		});
	});

	it('finds nothing unmatched where there is nothing', () => {
		expect(joinReportOf(ATLAS, ['A', 'B'])).toMatchObject({
			drawn: 2,
			withoutShape: [],
			withoutArea: []
		});
	});
});

describe('the names of areas', () => {
	const named = (code: string, nameMatch: string, nameMatchConfidence: number | null): Area => ({
		...area(code),
		localName: nameMatch && `Local ${code}`,
		nameMatch,
		nameMatchConfidence
	});
	const areas = [
		named('A', 'exact', 0.99),
		named('B', 'inferred', 0.85),
		named('C', 'inferred', 0.5),
		named('D', '', null)
	];

	it('are told by how they were tied to their codes, the unsure ones again', () => {
		expect(joinReportOf({ ...ATLAS, areas, values: [] }, []).names).toEqual({
			exact: ['Local A'],
			inferred: ['Local B', 'Local C'],
			unsure: ['Local C'],
			unnamed: 1
		});
	});
});

describe('joinedListOf', () => {
	it('tells both ways what has no other', () => {
		const list = [
			{ name: 'Here', areaCode: 'A' },
			{ name: 'Nowhere', areaCode: 'Z' },
			{ name: 'A country is no such area', areaCode: 'E' }
		];
		expect(joinedListOf(ATLAS, list)).toEqual({
			matched: 1,
			unmatched: ['Nowhere', 'A country is no such area'],
			empty: ['Area B']
		});
	});
});
