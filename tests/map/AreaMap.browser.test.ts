import { render, screen, waitFor, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { rankAreas } from '$lib/domain/area/ranking';
import { areaViewOf, type AreaView } from '$lib/domain/area/view';
import AreaMap from '$lib/map/AreaMap.svelte';
import { choropleth } from '$lib/map/classedAreas/choropleth';
import { packageAtlas, packageBoundaries } from './atlas';
import { shapesOf } from '$lib/map/shapes';

const atlas = packageAtlas();
const shapes = shapesOf(packageBoundaries(), packageAtlas());
const choose = vi.fn<(code: string) => void>();
const point = vi.fn<(code: string) => void>();

function propsOf(measure: string, period: string) {
	const view = areaViewOf(atlas, measure, period) as AreaView;
	return {
		title: `${measure}, ${period}`,
		legendTitle: measure,
		drawing: choropleth(rankAreas(view), view, 5),
		shapes,
		areas: view.figures.map(({ area }) => area),
		whole: 'borough',
		chosen: '',
		pointed: '',
		kept: [] as string[],
		within: [] as string[],
		place: [] as string[],
		sought: [] as string[],
		picked: undefined,
		pick: () => {},
		unitWords: 'per cent',
		licence: '',
		tiles: '',
		attribution: '',
		outlinesBy: '',
		choose,
		point
	};
}
const POVERTY = propsOf('child-poverty', '2009');

const region = () => screen.getByRole('region', { name: /^Map of/ });
const areas = () => within(region()).getAllByRole('option');
const area = (name: RegExp) => within(region()).getByRole('option', { name });
const canklow = () => area(/^Canklow North,/);
const count = (selector: string) => region().querySelectorAll(selector).length;
const hatched = () => areas().filter((path) => getComputedStyle(path).fill.startsWith('url('));

/** Whether the middle of an element lies within what the map shows. */
function isInFrame(element: Element): boolean {
	const frame = (region().querySelector('.canvas') as Element).getBoundingClientRect();
	const { x, y, width, height } = element.getBoundingClientRect();
	const [right, down] = [x + width / 2, y + height / 2];
	return right > frame.left && right < frame.right && down > frame.top && down < frame.bottom;
}

async function open(props: Partial<typeof POVERTY> = {}) {
	const rendered = render(AreaMap, { ...POVERTY, ...props });
	await waitFor(() => expect(areas()).toHaveLength(166));
	return rendered;
}

beforeEach(() => {
	choose.mockClear();
	point.mockClear();
});

describe('the map draws', () => {
	test('166 areas: 24 filled and 142 hatched for child poverty', async () => {
		await open();
		expect(hatched()).toHaveLength(142);
	});

	test('166 filled areas for a measure that covers all', async () => {
		await open(propsOf('imd-rank', '2010'));
		expect(hatched()).toHaveLength(0);
	});

	test('other shapes that come while the first are being opened, and these alone', async () => {
		const exception = vi.fn<() => void>();
		addEventListener('error', exception);
		addEventListener('unhandledrejection', exception);
		const { rerender } = render(AreaMap, { ...POVERTY, chosen: 'E01007677' });
		await rerender({ shapes: shapesOf(packageBoundaries(), packageAtlas()) });
		await waitFor(() => expect(areas()).toHaveLength(166));
		await rerender({ chosen: '' });
		expect(exception).not.toHaveBeenCalled();
		expect(count('.leaflet-map-pane')).toBe(1);
		removeEventListener('error', exception);
		removeEventListener('unhandledrejection', exception);
	});

	test('every area with the fill of its line in the legend', async () => {
		await open();
		const list = within(screen.getByRole('list', { name: 'Legend' }));
		const keyed = list
			.getAllByRole('listitem')
			.map((line) => getComputedStyle(line.querySelector('rect') as SVGRectElement).fill);
		expect(new Set(areas().map((path) => getComputedStyle(path).fill))).toEqual(new Set(keyed));
	});

	test('ward lines, a borough line and 21 ward names, none of them read out', async () => {
		await open();
		for (const [selector, number] of [
			['.group-line', 1],
			['.whole-line', 1],
			['.group-name', 21]
		] as const)
			expect(count(`[aria-hidden=true] ${selector}`), selector).toBe(number);
	});

	test('another measure in the same areas', async () => {
		const { rerender } = await open();
		const drawn = canklow();
		const { drawing, title } = propsOf('idaci', '2019');
		await rerender({ drawing, title });
		expect(hatched()).toHaveLength(0);
		expect(canklow()).toBe(drawn);
	});

	test('nothing before its outlines are here, and says so', () => {
		render(AreaMap, { ...POVERTY, shapes: undefined });
		expect(region()).toHaveTextContent(/as soon as its outlines have come/);
		expect(within(region()).queryAllByRole('option')).toHaveLength(0);
	});
});

describe('an area', () => {
	test('is named with its ward and its figure', async () => {
		await open();
		expect(canklow()).toHaveAccessibleName('Canklow North, Boston Castle ward: 57.5%');
	});

	test('is outlined twice where it is chosen, apart from the areas', async () => {
		await open({ chosen: 'E01007677' });
		expect(canklow()).toHaveAttribute('aria-selected', 'true');
		expect(count('[aria-hidden=true] path.halo')).toBe(1);
		expect(count('[aria-hidden=true] path.chosen')).toBe(1);
	});

	test('is brought into view where it is chosen elsewhere', async () => {
		const { rerender } = await open();
		for (let i = 0; i < 4; i++)
			await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }));
		await rerender({ chosen: 'E01007764' });
		expect(isInFrame(area(/^Maltby East - Maltby Main,/))).toBe(true);
	});

	test('is told of by a click', async () => {
		await open();
		await userEvent.click(area(/^Maltby East - Maltby Main,/));
		expect(choose).toHaveBeenCalledExactlyOnceWith('E01007764');
	});

	test('is drawn faint where a filter leaves it out', async () => {
		await open({ within: ['E01007677'] });
		expect(count('path.area.outside')).toBe(165);
		expect(canklow()).not.toHaveClass('outside');
	});
});

describe('an area that is kept', () => {
	test('is outlined twice, dashed, as long as it is kept', async () => {
		const { rerender } = await open({ kept: ['E01007677', 'E01007764'] });
		expect(count('path.kept')).toBe(2);
		expect(count('.leaflet-kept-pane path.halo')).toBe(2);
		await rerender({ kept: ['E01007764'] });
		expect(count('path.kept')).toBe(1);
		await rerender({ kept: [] });
		expect(count('path.kept')).toBe(0);
	});
});

describe('the legend', () => {
	const ward = (code: string) =>
		POVERTY.areas.filter(({ groups }) => groups[0]?.code === code).map(({ code }) => code);
	const wards = [...new Set(POVERTY.areas.flatMap(({ groups }) => groups[0]?.code ?? []))];

	/** The codes of areas of which a corner lies under the legend. */
	function covered(codes: string[]): string[] {
		const key = (region().querySelector('.key') as Element).getBoundingClientRect();
		return codes.filter((code) => {
			const { label } = POVERTY.drawing.marks.find((mark) => mark.code === code) ?? { label: '' };
			const path = areas().find((one) => one.getAttribute('aria-label') === label);
			const at = (path as unknown as SVGPathElement).getScreenCTM();
			const points = (path?.getAttribute('d') ?? '').match(/-?[\d.]+ -?[\d.]+/g) ?? [];
			return points.some((point) => {
				const [x = 0, y = 0] = point.split(' ').map(Number);
				return x + (at?.e ?? 0) > key.left && y + (at?.f ?? 0) < key.bottom;
			});
		});
	}

	test('lies over no area of the borough', async () => {
		await open();
		expect(covered(POVERTY.areas.map(({ code }) => code))).toEqual([]);
	});

	test('lies over no area where its words are so many that it is half as high as the map', async () => {
		await open({ legendTitle: 'A measure with a name of many words '.repeat(6) });
		expect(covered(POVERTY.areas.map(({ code }) => code))).toEqual([]);
	});

	test.each(wards)('lies over no area of the ward that is looked at, %s', async (code) => {
		await open({ place: ward(code) });
		expect(covered(ward(code))).toEqual([]);
	});
});

describe('by keys the map', () => {
	const stops = () => areas().filter((path) => path.getAttribute('tabindex') === '0');

	test('has one tab stop, at the first of the table', async () => {
		await open();
		expect(stops()).toEqual([canklow()]);
	});

	test('has its tab stop at the chosen area', async () => {
		await open({ chosen: 'E01007764' });
		expect(stops()).toEqual([area(/^Maltby East - Maltby Main,/)]);
	});

	test.each([
		['ArrowUp', (from: DOMRect, to: DOMRect) => to.top < from.top],
		['ArrowRight', (from: DOMRect, to: DOMRect) => to.right > from.right],
		['ArrowDown', (from: DOMRect, to: DOMRect) => to.bottom > from.bottom],
		['ArrowLeft', (from: DOMRect, to: DOMRect) => to.left < from.left]
	])('%s moves the focus that way', async (key, lies) => {
		await open();
		const from = canklow().getBoundingClientRect();
		canklow().focus();
		await userEvent.keyboard(`{${key}}`);
		const to = document.activeElement as Element;
		expect(lies(from, to.getBoundingClientRect())).toBe(true);
		expect(stops()).toEqual([to]);
	});

	test('chooses by Enter and by Space, and clears by Escape', async () => {
		await open();
		canklow().focus();
		await userEvent.keyboard('{Enter}{ }{Escape}');
		expect(choose.mock.calls).toEqual([['E01007677'], ['E01007677'], ['']]);
	});

	test('goes home to the first', async () => {
		await open();
		area(/^Maltby East - Maltby Main,/).focus();
		await userEvent.keyboard('{Home}');
		expect(canklow()).toHaveFocus();
	});

	test('tells which area has the focus, and when none has', async () => {
		await open();
		canklow().focus();
		canklow().blur();
		expect(point.mock.calls).toEqual([['E01007677'], ['']]);
	});

	test('keeps the focused area in view', async () => {
		await open();
		for (let i = 0; i < 6; i++)
			await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }));
		area(/^Maltby East - Maltby Main,/).focus();
		await userEvent.keyboard('{ArrowLeft}');
		expect(isInFrame(document.activeElement as Element)).toBe(true);
	});
});

describe('the buttons', () => {
	const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
	const box = () => canklow().getBoundingClientRect();

	test.each([
		['Pan north', (a: DOMRect, b: DOMRect) => b.top > a.top],
		['Pan east', (a: DOMRect, b: DOMRect) => b.left < a.left],
		['Pan south', (a: DOMRect, b: DOMRect) => b.top < a.top],
		['Pan west', (a: DOMRect, b: DOMRect) => b.left > a.left]
	])('%s looks that way once there is more to see', async (name, moved) => {
		await open();
		await press('The middle, closer');
		const before = box();
		await press(name);
		expect(moved(before, box())).toBe(true);
	});

	test('zoom in and out, and look at the whole again', async () => {
		await open();
		const whole = box();
		await press('Zoom in');
		const closer = box();
		expect(closer.width).toBeGreaterThan(whole.width);
		await press('Zoom out');
		expect(box().width).toBeLessThan(closer.width);
		await press('Whole borough');
		expect(box().width).toBeCloseTo(whole.width, 0);
	});

	test('are at least 24 pixels wide and high', async () => {
		await open();
		for (const button of within(region()).getAllByRole('button')) {
			const { width, height } = button.getBoundingClientRect();
			expect(Math.min(width, height), button.textContent ?? '').toBeGreaterThanOrEqual(24);
		}
	});
});

describe('the map', () => {
	test('closes without a trace', async () => {
		const { unmount } = await open();
		unmount();
		expect(document.querySelector('.leaflet-container')).toBeNull();
	});

	test('has nothing that axe finds', async () => {
		await open({ chosen: 'E01007677', pointed: 'E01007764' });
		const { violations } = await axe.run(region());
		expect(violations.map(({ id }) => id)).toEqual([]);
	}, 60_000);
});
