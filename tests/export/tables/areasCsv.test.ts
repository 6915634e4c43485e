import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { areasCsv, areasDictionary } from '$lib/export/tables/areasCsv';
import { shippedPublication } from '../../tools/published';
import { anAtlas, packageAtlas } from '../../map/atlas';

const atlas = packageAtlas();
const { credits } = shippedPublication();
const soas = atlas.areas
	.filter(({ geography }) => geography.role === 'area')
	.map(({ code }) => code);
const read = (text: string) => csvParse(text.replace(/^\uFEFF/, ''));
const CANKLOW = 'E01007677';

describe('areasCsv, on the package', () => {
	const rows = read(areasCsv(atlas, soas, credits));
	const row = (code: string) => rows.find((one) => one.code === code);

	it('has a row for each of the 166 areas, then the borough and England', () => {
		expect(rows.map(({ code }) => code)).toEqual([...soas, 'E08000018', 'E92000001']);
		expect(rows.slice(-2).map(({ geography_id, name }) => [geography_id, name])).toEqual([
			['borough', 'Rotherham'],
			['country', 'England']
		]);
	});

	it('has what an area is, then a column and its marker for each measure and period', () => {
		expect(rows.columns).toEqual([
			...['code', 'geography_id', 'name', 'local_name', 'name_match', 'name_match_confidence'],
			...['ward_code', 'ward_name', 'neighbourhood_code', 'neighbourhood_name'],
			...['latitude', 'longitude', 'population'],
			...[
				'child-poverty_2009',
				'income-deprivation_2010',
				'imd-rank_2004',
				'imd-rank_2007',
				'imd-rank_2010',
				'idaci_2019'
			].flatMap((column) => [column, `${column}_marker`])
		]);
	});

	it('says of an area its names and how sure they are, its ward, place and people', () => {
		expect(row(CANKLOW)).toMatchObject({
			geography_id: 'soa',
			name: 'Rotherham 017A',
			local_name: 'Canklow North',
			name_match: 'exact',
			ward_name: 'Boston Castle',
			population: '1724'
		});
	});

	it('gives each figure as the number that was published', () => {
		for (const { measureId, periodId, values } of atlas.values)
			for (const [n, { code, geography }] of atlas.areas.entries())
				if (geography.role !== 'group')
					expect(row(code)?.[`${measureId}_${periodId}`], code).toBe(String(values[n] ?? ''));
	});

	it('leaves what was not published empty, with [x] beside it', () => {
		const poverty = rows.map((one) => [
			one['child-poverty_2009'] === '',
			one['child-poverty_2009_marker']
		]);
		expect(poverty.filter(([isEmpty]) => isEmpty)).toEqual(Array(142).fill([true, '[x]']));
		expect(poverty.filter(([isEmpty]) => !isEmpty)).toEqual(Array(26).fill([false, '']));
	});
});

describe('areasCsv', () => {
	it('keeps the order of the codes, and has no row for a code of no area', () => {
		const codes = ['E01000002', 'nowhere', 'E01000001'];
		expect(read(areasCsv(anAtlas([1, 2]), codes, credits)).map(({ code }) => code)).toEqual([
			'E01000002',
			'E01000001'
		]);
	});

	it('has one row of an area, borough or England that is named twice', () => {
		const codes = [CANKLOW, 'E08000018', 'E05001038'];
		expect(read(areasCsv(atlas, codes, credits)).map(({ geography_id }) => geography_id)).toEqual([
			'soa',
			'borough',
			'country'
		]);
	});

	it('narrows the figures to one measure, and to one of its periods', () => {
		const figures = (only: { measureId: string; periodId?: string }) =>
			read(areasCsv(atlas, [CANKLOW], credits, only)).columns.slice(13);
		expect(figures({ measureId: 'idaci' })).toEqual(['idaci_2019', 'idaci_2019_marker']);
		expect(figures({ measureId: 'imd-rank' })).toHaveLength(6);
		expect(figures({ measureId: 'imd-rank', periodId: '2007' })).toHaveLength(2);
	});

	it('tells a zero from what was not published', () => {
		const rows = read(areasCsv(anAtlas([0, null]), ['E01000001', 'E01000002'], credits));
		expect(rows.map((one) => one['child-poverty_2009'])).toEqual(['0', '']);
		expect(rows.map((one) => one['child-poverty_2009_marker'])).toEqual(['', '[x]']);
	});

	it('has each figure’s own marker: why there is none, and that it is provisional or revised', () => {
		const marked = anAtlas([null, null, null, null, 5, 6, 7], {
			markers: [null, 'x', 'c', 'z', 'p', 'r', null]
		});
		const codes = marked.areas.map(({ code }) => code);
		const rows = read(areasCsv(marked, codes, credits));
		expect(rows.map((one) => one['child-poverty_2009_marker'])).toEqual([
			'[x]',
			'[x]',
			'[c]',
			'[z]',
			'[p]',
			'[r]',
			''
		]);
	});

	it('keeps a name that a spreadsheet would run from being run', () => {
		const hostile = anAtlas([1], { areas: [{ localName: '=HYPERLINK("http://evil")' }] });
		expect(read(areasCsv(hostile, ['E01000001'], credits))[0]?.local_name).toBe(
			'\'=HYPERLINK("http://evil")'
		);
	});
});

describe('areasDictionary, on the package', () => {
	const rows = read(areasDictionary(atlas, credits));
	const entry = (column: string) => rows.find((one) => one.column === column);

	it('has an entry for each column of the areas, in their order', () => {
		expect(rows.map(({ column }) => column)).toEqual(read(areasCsv(atlas, soas, credits)).columns);
	});

	it('says of a figure its unit, which way is better, its period, coverage and source', () => {
		expect(entry('child-poverty_2009')).toMatchObject({
			title: 'Children in poverty',
			unit: 'per cent',
			polarity: 'lower is better',
			period: '2009',
			coverage: '24 of 166',
			decimals: '1',
			source: 'Report to the Cabinet Member, 19 September 2012, Appendix A, Priority 1, No 1'
		});
		expect(entry('imd-rank_2004')).toMatchObject({
			unit: 'rank',
			polarity: 'higher is better',
			period: '2004',
			coverage: '166 of 166'
		});
	});

	it('leaves no column without a title, description, source and licence', () => {
		for (const { column, title, description, source, licence } of rows)
			expect([title, description, source, licence].filter(Boolean), column).toHaveLength(4);
	});

	it('says what the marker means', () => {
		expect(entry('idaci_2019_marker')?.description).toMatch(/^\[x\] where no figure/);
	});

	it('counts how many areas have a local name', () => {
		expect(entry('local_name')?.coverage).toBe('24 of 166');
	});
});
