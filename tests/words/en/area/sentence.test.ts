import { describe, expect, it } from 'vitest';
import { areaPickSentence, areaRangeSentence, areaSentence } from '$words/area/sentence';
import { rankAreas } from '$lib/domain/area/ranking';
import { areaViewOf, type AreaView } from '$lib/domain/area/view';
import { anAtlas, GEOGRAPHIES, packageAtlas } from '../../../map/atlas';

function saidOf(view: AreaView, code: string): string {
	const row = rankAreas(view).find(({ area }) => area.code === code);
	return row ? areaSentence(row, view) : '';
}
const packageView = (id: string, period: string) =>
	areaViewOf(packageAtlas(), id, period) as AreaView;
const viewOf = (...given: Parameters<typeof anAtlas>) =>
	areaViewOf(anAtlas(...given), 'child-poverty', '2009') as AreaView;

describe('areaSentence, of a figure that is marked', () => {
	const first = (value: number | null, marker: 'c' | 'z' | 'x' | 'p' | 'r' | null) =>
		saidOf(viewOf([value, 20], { markers: [marker, null] }), 'E01000001');

	it.each([
		[null, 'Not published for Rotherham 001A, 2009.'],
		['x', 'Not available for Rotherham 001A, 2009.'],
		['c', 'Suppressed for Rotherham 001A, 2009.'],
		['z', 'Not applicable to Rotherham 001A, 2009.']
	] as const)('says why there is none: %s', (marker, words) => {
		expect(first(null, marker)).toContain(words);
	});

	it.each([
		['p', '30%, provisional.'],
		['r', '30%, revised.']
	] as const)('says what it is: %s', (marker, words) => {
		expect(first(30, marker)).toContain(`of the 2 lower super output areas: ${words}`);
	});
});

describe('areaSentence, on the package', () => {
	const poverty = packageView('child-poverty', '2009');

	it('tells the place, the value, borough and England, the people and the ward', () => {
		expect(saidOf(poverty, 'E01007677')).toBe(
			'Canklow North is highest of the 24 lower super output areas published: 57.5%, 34.2 points above the borough and 2.7 times England. 1,724 people live here; Boston Castle ward.'
		);
	});

	it('tells England as a difference where a multiple would say little', () => {
		expect(saidOf(poverty, 'E01007714')).toContain(
			'30.4%, 7.1 points above the borough and 9.1 points above England.'
		);
	});

	it('says that an area was not published', () => {
		expect(saidOf(poverty, 'E01007657')).toBe(
			'Not published for Rotherham 029A, 2009. 1,447 people live here; Anston and Woodsetts ward.'
		);
	});

	it('says that a name was matched by position', () => {
		expect(saidOf(poverty, 'E01007668')).toMatch(/matched to this area by position\.$/);
	});

	it('says which two names could be swapped', () => {
		expect(saidOf(poverty, 'E01007764')).toMatch(
			/by position, and could be swapped with Maltby East - Muglet Lane\.$/
		);
	});

	it('compares with nothing where borough and England were not published', () => {
		expect(saidOf(packageView('income-deprivation', '2010'), 'E01007677')).toMatch(
			/is .+ of the 166 lower super output areas: \d+%\. 1,724/
		);
	});

	it('calls rank 1 in England the highest', () => {
		const view = packageView('imd-rank', '2010');
		const first = rankAreas(view)[0];
		expect(first && areaSentence(first, view)).toMatch(
			/ ranks highest of the 166 lower super output areas: rank 230 in England\./
		);
	});
});

describe('areaSentence', () => {
	it.each([
		['highest', 0, [9, 5, 4, 1]],
		['second highest', 1, [9, 5, 4, 1]],
		['lowest', 3, [9, 5, 4, 1]],
		['joint second highest', 1, [9, 5, 5, 1]],
		['joint highest', 0, [9, 9, 1]],
		['joint lowest', 2, [9, 1, 1]]
	])('says "%s" of area %i among %j', (words, i, values) => {
		const view = viewOf(values);
		expect(saidOf(view, view.figures[i]?.area.code ?? '')).toContain(
			` is ${words} of the ${values.length} `
		);
	});

	it('counts from the lowest where higher is better', () => {
		const view = viewOf([9, 5, 4], { measure: { polarity: 'higher', title: 'Attendance' } });
		expect(saidOf(view, 'E01000003')).toContain(' is lowest of the 3 ');
		expect(saidOf(view, 'E01000001')).toContain(' is highest of the 3 ');
	});

	it('says of the only area published no place', () => {
		expect(saidOf(viewOf([9, null]), 'E01000001')).toContain(
			' is the only lower super output area published: 9%'
		);
	});

	it('holds for a measure whose title is a phrase of several words and a colon', () => {
		const title = 'People on a benefit: share of residents aged 16 to 64';
		expect(saidOf(viewOf([9, 5, null], { measure: { title } }), 'E01000002')).toMatch(
			/^Rotherham 002A is lowest of the 2 lower super output areas published: 5%/
		);
	});

	it('says 12th, 21st, 22nd and 23rd', () => {
		const view = packageView('idaci', '2019');
		const rows = rankAreas(view).filter(({ tied }) => !tied);
		const said = (n: number) =>
			rows.filter(({ rank }) => rank === n).map((r) => areaSentence(r, view));
		expect(said(12).join()).toMatch(/12th highest|^$/);
		expect(said(22).join()).toMatch(/22nd highest|^$/);
	});

	it('says level with where there is no gap', () => {
		const atlas = anAtlas([9, 5], { areas: [{}, { geography: GEOGRAPHIES.borough }] });
		atlas.values[0]?.values.splice(1, 1, 9);
		const view = areaViewOf(atlas, 'child-poverty', '2009') as AreaView;
		expect(saidOf(view, 'E01000001')).toContain('9%, level with the borough.');
	});

	it('leaves out people and ward where they are unknown', () => {
		const areas = [{ population: null, groups: [] }];
		expect(saidOf(viewOf([9], { areas }), 'E01000001')).toMatch(/published: 9%\.$/);
	});

	it('says that an unsure name is not certain where it stands alone', () => {
		const areas = [{ nameMatch: 'inferred', nameMatchConfidence: 0.5 }];
		expect(saidOf(viewOf([9], { areas }), 'E01000001')).toMatch(
			/by position, and is not certain\.$/
		);
	});
});

describe('areaPickSentence', () => {
	const all = rankAreas(packageView('child-poverty', '2009'));

	it('counts the areas of a class among all, and names the first and the last', () => {
		const rows = all.filter(({ value }) => value !== null && value >= 55.9);
		expect(areaPickSentence(rows, all, '55.9 to 57.5%')).toBe(
			'2 of 166 lower super output areas are shown: those of 55.9 to 57.5%, from Canklow North to East Herringthorpe North.'
		);
	});

	it('names the one that is alone', () => {
		expect(areaPickSentence(all.slice(0, 1), all, '57.5%')).toBe(
			'1 of 166 lower super output areas is shown: those of 57.5%, Canklow North.'
		);
	});

	it('never says that what was not published is low', () => {
		const rows = all.filter(({ value }) => value === null);
		expect(areaPickSentence(rows, all, '')).toBe(
			'142 of 166 lower super output areas are shown: those not published, which does not mean low.'
		);
	});

	it('counts none', () => {
		expect(areaPickSentence([], all, '1%')).toBe(
			'0 of 166 lower super output areas are shown: those of 1%.'
		);
	});
});

describe('areaRangeSentence', () => {
	const said = (view: AreaView) => areaRangeSentence(rankAreas(view), view);

	it('tells both ends', () => {
		expect(said(packageView('child-poverty', '2009'))).toBe(
			'The 24 lower super output areas published run from Canklow North (57.5%) to Thrybergh East (29.6%).'
		);
	});

	it('tells one value that all share', () => {
		expect(said(viewOf([4, 4]))).toBe('The 2 lower super output areas have the same figure, 4%.');
	});

	it('tells that nothing was published', () => {
		expect(said(viewOf([null, null]))).toBe(
			'Not published for any of the 2 lower super output areas here.'
		);
	});

	it('says of one published area no more than that it is the one', () => {
		expect(said(viewOf([null, 4]))).toMatch(
			/ \(4%\) is the only one published of the 2 lower super output areas here\.$/
		);
	});
});
