import { describe, expect, it } from 'vitest';
import type { Area, Atlas } from '$lib/domain/area';
import { joinReportOf } from '$lib/domain/joinReport';

const area = (code: string, kind: Area['kind'] = 'soa'): Area => ({
	code,
	kind,
	name: `Area ${code}`,
	localName: '',
	neighbourhood: '',
	wardCode: '',
	wardName: '',
	latitude: null,
	longitude: null,
	population: null,
	nameMatch: '',
	nameMatchConfidence: null,
	cell: null
});

const ATLAS: Atlas = {
	areas: [area('A'), area('B'), area('E', 'country')],
	measures: [
		{
			id: 'poverty',
			title: 'Poverty',
			unit: 'percent',
			polarity: 'lower',
			indicatorId: '',
			description: '',
			source: ''
		}
	],
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
			{ title: 'Poverty', periodId: '2009', matched: 1, unmatched: ['Area B'], others: ['Area E'] }
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
