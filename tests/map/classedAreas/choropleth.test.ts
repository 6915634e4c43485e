import { describe, expect, it } from 'vitest';
import { rankAreas } from '$lib/domain/area/ranking';
import { areaViewOf, type AreaView } from '$lib/domain/area/view';
import type { Atlas } from '$lib/domain/area';
import { CLASS_METHODS, type ClassChoice } from '$lib/domain/classes/breaks';
import { isPicked } from '$lib/domain/classes/valueRange';
import { choropleth } from '$lib/map/classedAreas/choropleth';
import { anAtlas, packageAtlas } from '../atlas';

interface Asked extends ClassChoice {
	classes?: number;
	measure?: string;
	period?: string;
}

function drawn(
	atlas: Atlas,
	{ classes = 5, measure = 'child-poverty', period = '2009', ...choice }: Asked = {}
) {
	const view = areaViewOf(atlas, measure, period) as AreaView;
	return choropleth(rankAreas(view), view, classes, choice);
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

	it('names the method and the number of classes', () => {
		expect(drawn(packageAtlas()).method).toBe('Natural breaks, 5 classes');
		expect(drawn(packageAtlas(), { method: 'quantiles', classes: 4 }).method).toBe(
			'Quantiles, 4 classes'
		);
		expect(drawn(packageAtlas(), { method: 'equal' }).method).toBe('Equal intervals, 5 classes');
		expect(drawn(packageAtlas(), { method: 'fixed', fixed: [40] }).method).toBe(
			'Fixed edges, 2 classes'
		);
	});

	it('names no method where none was needed', () => {
		expect(drawn(anAtlas([3, 3])).method).toBe('One class');
		expect(drawn(anAtlas([3, 4]), { method: 'equal' }).method).toBe(
			'A class for each value, 2 classes'
		);
	});

	it('parts the figures at fixed edges', () => {
		expect(lines(packageAtlas(), { method: 'fixed', fixed: [50, 40] })).toEqual([
			'50.0 to 57.5 (4)',
			'40.0 to under 50.0 (14)',
			'29.6 to under 40.0 (6)',
			'Not published (142)'
		]);
	});

	it('has in each line the range of the areas that it counts', () => {
		for (const method of CLASS_METHODS) {
			const { legend, marks } = drawn(packageAtlas(), { method, fixed: [40, 50] });
			for (const { range, shade, count } of legend) {
				const own = marks.filter(({ value }) => isPicked(value, range ?? 'none'));
				expect(own).toHaveLength(count);
				expect(own.every((mark) => mark.shade === shade)).toBe(true);
			}
		}
	});
});

describe('the histogram', () => {
	const idaci = { measure: 'idaci', period: '2019' };

	it('is stacked by the shades of the legend, in the same numbers', () => {
		for (const method of CLASS_METHODS) {
			const { histogram, legend } = drawn(packageAtlas(), { ...idaci, method, fixed: [10, 40] });
			const parts = histogram.bars.flatMap((bar) => bar.parts);
			for (const { shade, count } of legend) {
				const own = parts.filter((part) => part.shade === shade);
				expect(own.reduce((sum, part) => sum + part.count, 0)).toBe(count);
			}
		}
	});

	it('has in each bar and part the range of the areas that it counts', () => {
		const { histogram, marks } = drawn(packageAtlas(), idaci);
		for (const piece of histogram.bars.flatMap((bar) => [bar, ...bar.parts]))
			expect(marks.filter(({ value }) => isPicked(value, piece.range))).toHaveLength(piece.count);
	});

	it('says its bars as the legend says its classes', () => {
		const { bars } = drawn(packageAtlas()).histogram;
		expect(bars[0]?.words).toBe('29.6 to under 32.0');
		expect(bars.at(-1)?.words).toBe('56.0 to 57.5');
	});

	it('has no more bars than leave a target of 24 pixels each on a narrow page', () => {
		for (const measure of ['imd-rank', 'idaci', 'income-deprivation', 'child-poverty']) {
			const period = { idaci: '2019', 'child-poverty': '2009' }[measure] ?? '2010';
			const { bars } = drawn(packageAtlas(), { measure, period }).histogram;
			expect(bars.length).toBeLessThanOrEqual(12);
			expect(bars.length).toBeGreaterThan(6);
		}
	});

	it('has the edges of the classes on it, and numbers that stand apart', () => {
		const { edges } = drawn(packageAtlas()).histogram;
		expect(edges.map(({ words }) => words)).toEqual([
			'29.6',
			'38.0',
			'44.5',
			'47.5',
			'55.9',
			'57.5'
		]);
		expect(edges.flatMap(({ words, hasRoom }) => (hasRoom ? words : []))).toEqual([
			'29.6',
			'38.0',
			'44.5',
			'57.5'
		]);
		expect(edges[0]?.x).toBe(0);
	});

	it('has one bar for one value, and none where nothing was published', () => {
		expect(drawn(anAtlas([7, 7])).histogram.bars.map(({ words }) => words)).toEqual(['7']);
		expect(drawn(anAtlas([null])).histogram).toEqual({ bars: [], edges: [] });
	});
});
