import { describe, expect, it } from 'vitest';
import { areaChangeOf, type AreaChange } from '$lib/domain/area/change';
import { rankAreas } from '$lib/domain/area/ranking';
import type { ClassChoice } from '$lib/domain/classes/breaks';
import type { AreaMeasure } from '$lib/domain/area';
import { changeChoropleth } from '$lib/map/classedAreas/changeChoropleth';
import { anAtlas, packageAtlas } from '../atlas';

interface Asked extends ClassChoice {
	classes?: number;
	polarity?: AreaMeasure['polarity'];
}

/** What is drawn of areas that changed so from 50%; `null` was not published in the first period. */
function drawn(
	changes: (number | null)[],
	{ classes = 5, polarity = 'lower', ...choice }: Asked = {}
) {
	const atlas = anAtlas(
		changes.map((change) => 50 + (change ?? 0)),
		{ measure: { polarity }, periodId: '2012' }
	);
	const before = changes.map((change) => (change === null ? null : 50));
	const [after] = atlas.values;
	const printed = before.map((value) => (value === null ? '' : String(value)));
	const values = [after, { ...after, periodId: '2009', values: before, printed }];
	const change = areaChangeOf({ ...atlas, values } as typeof atlas, 'child-poverty', {
		from: '2009',
		to: '2012'
	}) as AreaChange;
	return changeChoropleth(rankAreas(change), change, classes, choice);
}
const shades = (...given: Parameters<typeof drawn>) =>
	drawn(...given).marks.map(({ value, shade }) => `${value} ${shade}`);
const lines = (...given: Parameters<typeof drawn>) =>
	drawn(...given).legend.map(({ words, count }) => `${words} (${count})`);

function deprivation(classes = 5) {
	const change = areaChangeOf(packageAtlas(), 'imd-rank', { from: '2004', to: '2010' });
	return changeChoropleth(rankAreas(change as AreaChange), change as AreaChange, classes);
}

describe('changeChoropleth', () => {
	it('shades falls and rises apart, worst first, with no change in the tone of the paper', () => {
		expect(shades([12, 2, 0, -2, -12])).toEqual([
			'12 shade-worse-5',
			'2 shade-worse-2',
			'0 shade-same',
			'-2 shade-better-2',
			'-12 shade-better-5'
		]);
	});

	it('shades a rise as better where higher is better', () => {
		expect(shades([12, -12], { polarity: 'higher', classes: 4 })).toEqual([
			'-12 shade-worse-4',
			'12 shade-better-4'
		]);
	});

	it('shades a rise on the first side where neither way is better', () => {
		expect(shades([12, -12], { polarity: null, classes: 4 })).toEqual([
			'12 shade-worse-4',
			'-12 shade-better-4'
		]);
	});

	it('hatches what was not published in one of the periods', () => {
		expect(shades([1, null])[1]).toBe('null shade-none');
	});

	it('shades nothing but no change where nothing changed', () => {
		expect(shades([0, 0])).toEqual(['0 shade-same', '0 shade-same']);
	});

	it('keeps the smallest rise apart from no change', () => {
		expect(shades([1, 0])).toEqual(['1 shade-worse-4', '0 shade-same']);
		expect(shades([1])).toEqual(['1 shade-worse-4']);
	});

	it('says in a label what the area is and how it changed', () => {
		expect(drawn([2, null]).marks.map(({ label }) => label)).toEqual([
			'Rotherham 001A, Wath ward: up 2 points, declined',
			'Rotherham 002A, Wath ward: change not known'
		]);
	});
});

describe('the legend of a change', () => {
	it('has signed, contiguous classes, worst first, and closes with what is not known', () => {
		expect(lines([12, 2, 0, -2, -12, null])).toEqual([
			'+7 to +12 (1)',
			'+1 to under +7 (1)',
			'No change (1)',
			'−7 to under 0 (1)',
			'−12 to under −7 (1)',
			'Change not known (1)'
		]);
	});

	it('heads each side with what it means, once', () => {
		expect(drawn([12, 2, 0, -2, -12, null]).legend.map(({ heading }) => heading)).toEqual([
			'Declined',
			'',
			'',
			'Improved',
			'',
			''
		]);
	});

	it('heads the sides of a rank by deprivation, with the most deprived way first', () => {
		const headings = deprivation().legend.map(({ heading }) => heading);
		expect(headings.filter(Boolean)).toEqual(['More deprived', 'Less deprived']);
	});

	it('counts every area once, in all numbers of classes', () => {
		for (const classes of [3, 4, 5, 6, 7]) {
			const { legend } = deprivation(classes);
			expect(legend.reduce((sum, { count }) => sum + count, 0)).toBe(166);
			expect(legend.length).toBeLessThanOrEqual(classes);
		}
	});

	it('has a shade of its own for each line, and those that the marks use', () => {
		const { legend, marks } = deprivation(7);
		const keyed = legend.map(({ shade }) => shade);
		expect(new Set(keyed).size).toBe(legend.length);
		for (const { shade } of marks) expect(keyed).toContain(shade);
	});

	it('names the method', () => {
		expect(drawn([12, -2]).method).toBe('Natural breaks by size of change, 4 classes');
		expect(drawn([12, -2], { method: 'quantiles' }).method).toMatch(/^Quantiles by size/);
		expect(drawn([0]).method).toBe('One class');
		expect(drawn([null]).method).toBe('No figures to class');
	});
});

describe('the histogram of a change', () => {
	it('is stacked by the shades of the legend, and holds every change', () => {
		const { histogram, legend } = deprivation();
		const parts = histogram.bars.flatMap((bar) => bar.parts);
		for (const { shade, count } of legend) {
			const own = parts.filter((part) => part.shade === shade);
			expect(own.reduce((sum, part) => sum + part.count, 0)).toBe(count);
		}
	});

	it('has no bar of falls and rises together', () => {
		for (const { parts } of deprivation().histogram.bars)
			expect(new Set(parts.map(({ range }) => range.from < 0)).size).toBeLessThanOrEqual(1);
	});

	it('writes its numbers with their sign', () => {
		const { bars, edges } = drawn([12, -12]).histogram;
		expect(bars[0]?.words).toBe('−12 to under −9');
		expect(edges.map(({ words }) => words)).toEqual(['−12', '0', '+12']);
	});
});
