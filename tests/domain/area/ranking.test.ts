import { describe, expect, it } from 'vitest';
import { publishedCount, rankAreas } from '$lib/domain/area/ranking';
import { areaViewOf, type AreaView } from '$lib/domain/area/view';
import { anAtlas, packageAtlas } from '../../map/atlas';

const viewOf = (...given: Parameters<typeof anAtlas>) =>
	areaViewOf(anAtlas(...given), 'child-poverty', '2009') as AreaView;
const said = (view: AreaView) =>
	rankAreas(view).map(({ value, rank, tied }) => `${rank ?? '-'}${tied ? '=' : ''} ${value}`);

describe('rankAreas', () => {
	it('puts the highest first where lower is better', () => {
		expect(said(viewOf([10, 30, 20]))).toEqual(['1 30', '2 20', '3 10']);
	});

	it('puts the lowest first where higher is better', () => {
		const view = viewOf([10, 30, 20], { measure: { polarity: 'higher' } });
		expect(said(view)).toEqual(['1 10', '2 20', '3 30']);
	});

	it('puts the highest first where neither way is better', () => {
		expect(said(viewOf([1, 2], { measure: { polarity: null } }))).toEqual(['1 2', '2 1']);
	});

	it('shares a rank between equal values and counts on after them', () => {
		expect(said(viewOf([5, 9, 5, 1]))).toEqual(['1 9', '2= 5', '2= 5', '4 1']);
	});

	it('puts areas that were not published last, without a rank, by name', () => {
		const areas = [{ name: 'Rotherham 010B' }, { name: 'Rotherham 009A' }, {}];
		const rows = rankAreas(viewOf([null, null, 0], { areas }));
		expect(rows.map(({ area }) => area.name)).toEqual([
			'Rotherham 003A',
			'Rotherham 009A',
			'Rotherham 010B'
		]);
		expect(rows.map(({ rank }) => rank)).toEqual([1, undefined, undefined]);
	});

	it('does not change the order it was given', () => {
		const view = viewOf([1, 2, 3]);
		rankAreas(view);
		expect(view.figures.map(({ value }) => value)).toEqual([1, 2, 3]);
	});

	it('begins with Canklow North for child poverty, and with the most deprived for rank', () => {
		const first = (id: string, period: string) =>
			rankAreas(areaViewOf(packageAtlas(), id, period) as AreaView)[0];
		expect(first('child-poverty', '2009')?.area.localName).toBe('Canklow North');
		expect(first('imd-rank', '2010')?.value).toBe(230);
	});
});

describe('publishedCount', () => {
	it('counts a zero and not a blank', () => {
		expect(publishedCount(viewOf([0, null, 3]).figures)).toBe(2);
	});
});
