import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { areaChangeOf, type AreaChange } from '$lib/domain/area/change';
import { rankAreas } from '$lib/domain/area/ranking';
import { areaViewOf, type AreaView } from '$lib/domain/area/view';
import type { Picked } from '$lib/domain/classes/valueRange';
import { changeChoropleth } from '$lib/map/classedAreas/changeChoropleth';
import { choropleth, type Choropleth } from '$lib/map/classedAreas/choropleth';
import Histogram from '$lib/map/Histogram.svelte';
import { overlaps } from '../charts/overlaps';
import { anAtlas, packageAtlas } from './atlas';

const atlas = packageAtlas();
const choose = vi.fn<(picked: Picked | undefined) => void>();

function drawingOf(measure: string, period: string, of = atlas): Choropleth {
	const view = areaViewOf(of, measure, period) as AreaView;
	return choropleth(rankAreas(view), view, 5);
}
const POVERTY = drawingOf('child-poverty', '2009');
const CHANGE = areaChangeOf(atlas, 'imd-rank', { from: '2004', to: '2010' }) as AreaChange;
const DRAWINGS = {
	'child poverty': POVERTY,
	'income deprivation': drawingOf('income-deprivation', '2010'),
	'deprivation rank': drawingOf('imd-rank', '2010'),
	idaci: drawingOf('idaci', '2019'),
	'the change of rank': changeChoropleth(rankAreas(CHANGE), CHANGE, 7)
};

function open(
	drawing = POVERTY,
	{ pressed, width = 320 }: { pressed?: Picked; width?: number } = {}
) {
	const target = document.createElement('div');
	target.setAttribute('style', `width: ${width}px`);
	document.body.append(target);
	const props = { ...drawing.histogram, unitWords: 'per cent', pressed, choose };
	return render(Histogram, { target, props });
}
const group = () => screen.getByRole('group', { name: 'Histogram of the areas, per cent' });
const bars = () => within(group()).getAllByRole('button');
const bar = (name: RegExp) => within(group()).getByRole('button', { name });
const parts = () => [...group().querySelectorAll('rect')];
const fillOf = (part: Element) => getComputedStyle(part).fill;

beforeEach(() => choose.mockClear());

describe('a histogram', () => {
	test('has a button for each bar that is not empty, named by its range and its areas', () => {
		open();
		expect(bars()).toHaveLength(POVERTY.histogram.bars.filter(({ count }) => count > 0).length);
		expect(bars()[0]).toHaveAccessibleName('29.6 to under 32.0: 3 areas');
		expect(bars().at(-1)).toHaveAccessibleName('56.0 to 57.5: 1 area');
	});

	test('counts all 24 published areas in its names', () => {
		open();
		const counts = bars().map((one) => Number(/: (\d+) area/.exec(one.ariaLabel ?? '')?.[1]));
		expect(counts.reduce((sum, one) => sum + one, 0)).toBe(24);
	});

	test('stacks its bars to heights that tell their counts', () => {
		open();
		const perArea = bars().map((one) => {
			const rects = [...one.querySelectorAll('rect')].map((part) => part.getBoundingClientRect());
			const height = rects.reduce((sum, rect) => sum + rect.height, 0);
			return height / Number(/: (\d+) area/.exec(one.ariaLabel ?? '')?.[1]);
		});
		expect(Math.max(...perArea) - Math.min(...perArea)).toBeLessThan(1);
	});

	test('stacks its parts one upon the other, on one baseline', () => {
		open(DRAWINGS.idaci);
		const floors = bars().map((one) => {
			const rects = [...one.querySelectorAll('rect')].map((part) => part.getBoundingClientRect());
			for (const [i, rect] of rects.entries())
				if (i > 0) expect(rect.bottom).toBeCloseTo(rects[i - 1]?.top ?? 0, 0);
			return rects[0]?.bottom ?? 0;
		});
		const baseline = (group().querySelector('.bars') as Element).getBoundingClientRect().bottom - 1;
		for (const floor of floors) expect(floor).toBeCloseTo(baseline, 0);
		expect(bars().some((one) => one.querySelectorAll('rect').length > 1)).toBe(true);
	});

	test('is filled as the areas are', () => {
		const { container } = open();
		const shades = new Set(
			POVERTY.marks.map(({ shade }) => shade).filter((s) => s !== 'shade-none')
		);
		for (const shade of shades) expect(container.querySelector(`.${shade}`), shade).toBeVisible();
		expect(new Set(parts().map(fillOf)).size).toBe(shades.size);
	});

	test('says what its height is counted in', () => {
		open();
		expect(group()).toHaveTextContent('Areas by value, per cent; the highest bar is 5 areas');
	});

	test.each(Object.entries(DRAWINGS))(
		'of %s has its edges on it, none overlapping',
		(_, drawing) => {
			open(drawing, { width: 288 });
			const { edges } = drawing.histogram;
			expect(group().querySelectorAll('line')).toHaveLength(edges.length);
			expect(screen.getByText(edges[0]?.words ?? '')).toBeVisible();
			expect(overlaps(group().querySelector('.edges') as Element)).toEqual([]);
		}
	);

	test('has each edge between the bars that it parts', () => {
		open(DRAWINGS.idaci);
		const lines = [...group().querySelectorAll('line')].map(
			(line) => line.getBoundingClientRect().x
		);
		const box = group().querySelector('.bars')?.getBoundingClientRect() as DOMRect;
		expect(lines[0]).toBeCloseTo(box.left, 0);
		expect(lines).toEqual(lines.toSorted((a, b) => a - b));
		expect(lines.at(-1)).toBeLessThanOrEqual(box.right + 1);
	});

	test('draws one bar where all are equal, and nothing where nothing was published', () => {
		const { unmount } = open(drawingOf('child-poverty', '2009', anAtlas([7, 7])));
		expect(bars().map((one) => one.ariaLabel)).toEqual(['7: 2 areas']);
		unmount();
		open(drawingOf('child-poverty', '2009', anAtlas([null])));
		expect(screen.queryByRole('group')).toBeNull();
	});
});

describe('a bar of a histogram', () => {
	const FIRST = POVERTY.histogram.bars[0]?.range;

	test('is chosen by a click, by Enter and by Space', async () => {
		open();
		await userEvent.click(bar(/^29\.6/));
		await userEvent.keyboard('{Enter}{ }');
		expect(choose.mock.calls).toEqual([[FIRST], [FIRST], [FIRST]]);
	});

	test('is pressed where it is chosen, and let go by another click', async () => {
		open(POVERTY, { pressed: { from: 29.6, to: 32, last: false } });
		expect(bar(/^29\.6/)).toHaveAttribute('aria-pressed', 'true');
		expect(bars().filter((one) => one.ariaPressed === 'true')).toHaveLength(1);
		await userEvent.click(bar(/^29\.6/));
		expect(choose).toHaveBeenCalledExactlyOnceWith(undefined);
	});

	test('is drawn faint where another is chosen', () => {
		open(POVERTY, { pressed: { from: 29.6, to: 32, last: false } });
		const faint = bars().filter((one) => one.querySelector('.faint'));
		expect(faint).toHaveLength(bars().length - 1);
		expect(bar(/^29\.6/).querySelector('.faint')).toBeNull();
	});

	test('keeps the parts of a chosen class strong, and those alone', () => {
		const [line] = DRAWINGS.idaci.legend;
		open(DRAWINGS.idaci, { pressed: line?.range as Picked });
		const strong = parts().filter((part) => !part.classList.contains('faint'));
		expect(strong.length).toBeGreaterThan(0);
		expect(strong.every((part) => part.classList.contains(line?.shade ?? ''))).toBe(true);
		const own = parts().filter((part) => part.classList.contains(line?.shade ?? ''));
		expect(strong).toHaveLength(own.length);
	});

	test('is faint where the areas not published are chosen', () => {
		open(POVERTY, { pressed: 'none' });
		expect(parts().every((part) => part.classList.contains('faint'))).toBe(true);
	});

	test.each(Object.entries(DRAWINGS))('of %s is a target of 24 pixels at 300', (_, drawing) => {
		open(drawing, { width: 300 });
		for (const one of bars()) {
			const { width, height } = one.getBoundingClientRect();
			expect(Math.min(width, height), one.ariaLabel ?? '').toBeGreaterThanOrEqual(24);
		}
	});
});

describe('the page of a histogram', () => {
	test('has no style attribute, which the policy forbids', () => {
		open(DRAWINGS.idaci);
		expect(group().querySelectorAll('[style]')).toHaveLength(0);
	});

	test('has nothing that axe finds', async () => {
		open(POVERTY, { pressed: { from: 29.6, to: 32, last: false } });
		const { violations } = await axe.run(group());
		expect(violations.map(({ id }) => id)).toEqual([]);
	});
});
