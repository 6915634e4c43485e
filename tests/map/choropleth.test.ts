import { describe, expect, it } from 'vitest';
import { rankAreas } from '$lib/domain/areaRanking';
import { areaViewOf, type AreaView } from '$lib/domain/areaView';
import type { Atlas } from '$lib/domain/area';
import { choropleth } from '$lib/map/choropleth';
import { anAtlas, packageAtlas } from './atlas';

function drawn(atlas: Atlas, { classes = 5, measure = 'child-poverty', period = '2009' } = {}) {
	const view = areaViewOf(atlas, measure, period) as AreaView;
	return choropleth(rankAreas(view), view, classes);
}
const shades = (values: (number | null)[], measure = {}) =>
	drawn(anAtlas(values, { measure })).marks.map(({ value, shade }) => `${value} ${shade}`);
const lines = (...given: Parameters<typeof drawn>) =>
	drawn(...given).legend.map(({ words, count }) => `${words} (${count})`);

describe('choropleth', () => {
	it('draws the highest strongest where lower is better', () => {
		expect(shades([1, 2, 3])).toEqual(['3 shade-12', '2 shade-6', '1 shade-0']);
	});

	it('draws the lowest strongest where higher is better', () => {
		expect(shades([1, 2, 3], { polarity: 'higher' })).toEqual([
			'1 shade-12',
			'2 shade-6',
			'3 shade-0'
		]);
	});

	it('draws the highest strongest where neither way is better', () => {
		expect(shades([1, 2], { polarity: null })).toEqual(['2 shade-12', '1 shade-0']);
	});

	it('hatches what was not published, and not a zero', () => {
		expect(shades([0, null])).toEqual(['0 shade-6', 'null shade-none']);
	});

	it('says in a label what the area is and has', () => {
		const labels = drawn(anAtlas([57.5, null])).marks.map(({ label }) => label);
		expect(labels).toEqual([
			'Rotherham 001A, Wath ward: 57.5%',
			'Rotherham 002A, Wath ward: not published'
		]);
	});

	it('keeps the order of its rows', () => {
		const codes = drawn(anAtlas([1, null, 3])).marks.map(({ code }) => code);
		expect(codes).toEqual(['E01000003', 'E01000001', 'E01000002']);
	});
});

describe('the legend', () => {
	it('has contiguous classes, strongest first, and closes with not published', () => {
		expect(lines(packageAtlas())).toEqual([
			'55.9 to 57.5 (2)',
			'47.5 to under 55.9 (7)',
			'44.5 to under 47.5 (2)',
			'38.0 to under 44.5 (9)',
			'29.6 to under 38.0 (4)',
			'Not published (142)'
		]);
	});

	it('begins with the lowest numbers where those are the worst', () => {
		const first = lines(packageAtlas(), { measure: 'imd-rank', period: '2010' })[0];
		expect(first).toMatch(/^230 to under/);
	});

	it('has as many classes as asked for, and counts every area once', () => {
		for (const classes of [3, 4, 5, 6, 7]) {
			const { legend } = drawn(packageAtlas(), { classes, measure: 'idaci', period: '2019' });
			expect(legend).toHaveLength(classes);
			expect(legend.reduce((sum, { count }) => sum + count, 0)).toBe(166);
		}
	});

	it('names a class of one value by that value', () => {
		expect(lines(anAtlas([4, 4, null]))).toEqual(['4 (2)', 'Not published (1)']);
		expect(lines(anAtlas([4, 9]))).toEqual(['9 (1)', '4 to under 9 (1)']);
	});

	it('says nothing of not published where all were', () => {
		expect(lines(anAtlas([4, 9])).join()).not.toContain('Not published');
	});

	it('is only not published where nothing was', () => {
		const { legend, method } = drawn(anAtlas([null]));
		expect(legend.map(({ words }) => words)).toEqual(['Not published']);
		expect(method).toBe('No figures to class');
	});

	it('uses the shades that the marks use', () => {
		const { legend, marks } = drawn(packageAtlas());
		expect(new Set(legend.map(({ shade }) => shade))).toEqual(
			new Set(marks.map(({ shade }) => shade))
		);
	});

	it('names the method', () => {
		expect(drawn(packageAtlas()).method).toBe('Natural breaks, 5 classes');
		expect(drawn(anAtlas([3, 3])).method).toBe('One class');
	});
});
