import { describe, expect, it } from 'vitest';
import { profileOf, rowsInOrder, type Profile } from '$lib/domain/profile';
import { anAtlas, GEOGRAPHIES, packageAtlas } from '../../map/atlas';

const ATLAS = packageAtlas();
const EAST = ['E05001029'];
const profile = (codes: string[], atlas = ATLAS) => profileOf(atlas, codes) as Profile;
const named = ({ group, within }: Profile) => [group.geography.id, group.name, within?.name];
const ids = ({ columns }: Profile) => columns.map(({ id }) => id);
const rowOf = ({ rows }: Profile, name: string) => rows.find((row) => row.name === name);
const cellOf = (of: Profile, name: string, column: string) =>
	rowOf(of, name)?.cells[ids(of).indexOf(column)];
const CHILD_POVERTY = { measureId: 'child-poverty', periodId: '2009' };

describe('the profile of Rotherham East ward', () => {
	const east = profile(EAST);

	it('is named and holds its nine areas', () => {
		expect(named(east)).toEqual(['ward', 'Rotherham East', undefined]);
		expect(east.areas).toHaveLength(9);
		expect(east.allAreas).toBe(166);
	});

	it('sums the people of its areas', () => {
		// 1,766 + 1,427 + 1,876 + 1,258 + 1,587 + 1,468 + 1,936 + 1,728 + 1,759
		expect(east.people).toEqual({ sum: 14805, known: 9, unknown: 0 });
	});

	it('has a column for each measure and period, the latest first', () => {
		expect(ids(east)).toEqual([
			'child-poverty 2009',
			'income-deprivation 2010',
			'imd-rank 2010',
			'imd-rank 2007',
			'imd-rank 2004',
			'idaci 2019'
		]);
		expect(east.columns.filter(({ isLatest }) => !isLatest).map(({ id }) => id)).toEqual([
			'imd-rank 2007',
			'imd-rank 2004'
		]);
	});

	it('names an area by both its names and knows its people', () => {
		const { name, officialName, code, population } = rowOf(east, 'Eastwood East') ?? {};
		expect([name, officialName, code, population]).toEqual([
			'Eastwood East',
			'Rotherham 014A',
			'E01007736',
			1876
		]);
	});

	it('knows which eight of its areas stand among the 24 published', () => {
		const named = east.rows.filter(({ isNamedInReport }) => isNamedInReport);
		expect(named).toHaveLength(8);
		expect(rowOf(east, 'Rotherham 014E')?.isNamedInReport).toBe(false);
	});

	it('keeps a figure as published, or nothing where it was not', () => {
		expect(cellOf(east, 'East Dene North', 'child-poverty 2009')?.printed).toBe('51.6%');
		expect(cellOf(east, 'Eastwood East', 'imd-rank 2010')?.printed).toBe('641');
		const missing = cellOf(east, 'Rotherham 014E', 'child-poverty 2009');
		expect(missing).toMatchObject({ value: null, printed: '', position: null });
		expect([missing?.here, missing?.whole]).toEqual([undefined, undefined]);
	});

	it('ranks an area among its ward-mates and in the borough, as far as was published', () => {
		expect(cellOf(east, 'East Dene North', 'child-poverty 2009')).toMatchObject({
			here: { rank: 1, tied: false, of: 8, end: 'worst' },
			whole: { rank: 3, tied: false, of: 24 }
		});
		expect(cellOf(east, 'Eastwood East', 'idaci 2019')).toMatchObject({
			here: { rank: 1, of: 9, end: 'worst' },
			whole: { rank: 1, of: 166, end: 'worst' }
		});
	});

	it('shares a rank between equal figures, and an end', () => {
		for (const name of ['East Dene East', 'Eastwood East'])
			expect(cellOf(east, name, 'income-deprivation 2010')?.here).toEqual({
				rank: 1,
				tied: true,
				of: 9,
				end: 'worst'
			});
		expect(cellOf(east, 'East Dene South', 'child-poverty 2009')?.here).toEqual({
			rank: 6,
			tied: true,
			of: 8,
			end: undefined
		});
	});

	it('puts the smallest rank first and the largest last', () => {
		const end = (name: string) => cellOf(east, name, 'imd-rank 2010')?.here?.end;
		expect([end('Eastwood East'), end('Rotherham 014E')]).toEqual(['worst', 'best']);
	});

	it('derives England’s tenth from the rank, and from nothing else', () => {
		const tenths = (name: string) => rowOf(east, name)?.cells.map(({ tenth }) => tenth);
		// Herringthorpe North: 3,081 in 2010, 3,344 in 2007, 3,843 in 2004; a tenth is 3,248.2.
		expect(tenths('Herringthorpe North')).toEqual([undefined, undefined, 1, 2, 2, undefined]);
	});

	it('places a figure in the borough’s range, worst at 1', () => {
		// Income deprivation runs from 3% to 52%: (43 − 3) / 49.
		expect(cellOf(east, 'Eastwood East', 'income-deprivation 2010')?.position).toBeCloseTo(
			0.816,
			3
		);
		expect(cellOf(east, 'Eastwood East', 'idaci 2019')?.position).toBe(1);
		// Rank 641 between 29,072, the best, and 230, the worst.
		expect(cellOf(east, 'Eastwood East', 'imd-rank 2010')?.position).toBeCloseTo(0.986, 3);
	});

	it('is ordered by the chosen measure, worst first, those not published last', () => {
		const names = rowsInOrder(east, CHILD_POVERTY).map(({ name }) => name);
		expect(names[0]).toBe('East Dene North');
		expect(names.slice(-2)).toEqual(['Eastwood Village', 'Rotherham 014E']);
		const byRank = rowsInOrder(east, { measureId: 'imd-rank', periodId: '2004' });
		expect(byRank[0]?.name).toBe('Eastwood East');
	});
});

describe('a ward with fewer than two published areas', () => {
	it('ranks its one published area among no ward-mates', () => {
		const cell = cellOf(profile(['E05001023']), 'Aston North West', 'child-poverty 2009');
		expect(cell).toMatchObject({
			printed: '41.9%',
			here: undefined,
			whole: { rank: 13, of: 24 }
		});
	});

	it.each(['E05001023', 'E05001020'])('%s is ordered by what covers the borough', (ward) => {
		const rows = rowsInOrder(profile([ward]), CHILD_POVERTY);
		const figures = rows.map(({ cells }) => cells[1]?.value ?? 0);
		expect(figures).toEqual(figures.toSorted((a, b) => b - a));
	});
});

describe('the profile of a neighbourhood', () => {
	it('is named and may lie across wards', () => {
		const dalton = profile(['dalton-and-thrybergh']);
		expect(named(dalton)).toEqual(['neighbourhood', 'Dalton & Thrybergh', undefined]);
		expect(dalton.homes.map(({ name }) => name)).toEqual(['Silverwood', 'Valley']);
		expect(dalton.areas).toHaveLength(4);
	});

	it('of one area has neither a range nor a mean of its own, nor a rank in itself', () => {
		const canklow = profile(['canklow']);
		expect(canklow.benchmarks.map(({ key }) => key)).toEqual(['whole-range', 'whole', 'nation']);
		expect(canklow.rows[0]?.cells.map(({ here }) => here)).toEqual(Array(6).fill(undefined));
	});

	it('within a ward is the part that both hold, and says so', () => {
		const part = profile(['E05001034', 'east-herringthorpe']);
		expect(named(part)).toEqual(['neighbourhood', 'East Herringthorpe', 'Valley']);
		expect(part.areas.map(({ code }) => code)).toEqual(['E01007737']);
		const whole = profile(['E05001029', 'east-dene']);
		expect(whole.within).toBeUndefined();
	});
});

describe('profileOf', () => {
	it.each([
		['no place', []],
		['an unknown ward', ['E05999999']],
		['an area, which is no group', ['E01007677']],
		['a neighbourhood in a ward it is not in', ['E05001020', 'canklow']]
	])('is nothing for %s', (_, place) => {
		expect(profileOf(ATLAS, place)).toBeUndefined();
	});

	it('counts the areas whose people are not known, and sums no blank', () => {
		const areas = [{ population: 100 }, { population: null }];
		const ward = ['E05000001'];
		expect(profile(ward, anAtlas([1, 2], { areas })).people).toEqual({
			sum: 100,
			known: 1,
			unknown: 1
		});
		const none = profile(ward, anAtlas([1], { areas: [{ population: null }] }));
		expect(none.people.sum).toBeNull();
	});

	it('has no column for a period in which no area was published', () => {
		const atlas = anAtlas([null, 20], {
			areas: [{}, { geography: GEOGRAPHIES.borough }]
		});
		expect(profile(['E05000001'], atlas).columns).toEqual([]);
	});

	it('calls neither end where all of a place are equal', () => {
		const equal = profile(['E05000001'], anAtlas([4, 4]));
		expect(equal.rows.map(({ cells }) => cells[0]?.here?.end)).toEqual([undefined, undefined]);
		expect(equal.rows[0]?.cells[0]?.position).toBeNull();
	});
});
