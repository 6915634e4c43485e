import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { areaChangeOf, type AreaChange } from '$lib/domain/area/change';
import { rankAreas } from '$lib/domain/area/ranking';
import { areaViewOf, type AreaView } from '$lib/domain/area/view';
import type { Picked } from '$lib/domain/classes/valueRange';
import { changeChoropleth } from '$lib/map/classedAreas/changeChoropleth';
import { choropleth } from '$lib/map/classedAreas/choropleth';
import Legend from '$lib/map/Legend.svelte';
import { packageAtlas } from './atlas';

const atlas = packageAtlas();
const view = areaViewOf(atlas, 'child-poverty', '2009') as AreaView;
const POVERTY = choropleth(rankAreas(view), view, 5);
const change = areaChangeOf(atlas, 'imd-rank', { from: '2004', to: '2010' }) as AreaChange;
const CHANGE = changeChoropleth(rankAreas(change), change, 7);
const choose = vi.fn<(picked: Picked | undefined) => void>();

const open = (props: { pressed?: Picked; choose?: typeof choose } = { choose }) =>
	render(Legend, { title: 'Child poverty 2009, %', drawing: POVERTY, ...props });
const list = () => screen.getByRole('list', { name: 'Legend' });
const lines = () => within(list()).getAllByRole('listitem');
const button = (name: RegExp) => within(list()).getByRole('button', { name });
const WORDS = [
	'55.9 to 57.5 (2)',
	'47.5 to under 55.9 (7)',
	'44.5 to under 47.5 (2)',
	'38.0 to under 44.5 (9)',
	'29.6 to under 38.0 (4)',
	'Not published (142)'
];

beforeEach(() => choose.mockClear());

describe('a legend', () => {
	test.each([
		['whose lines can be chosen', { choose }],
		['whose lines only tell', {}]
	])('%s is a list of its classes and their counts', (_, props) => {
		open(props);
		expect(lines().map((line) => line.textContent?.trim().replace(/\s+/g, ' '))).toEqual(WORDS);
	});

	test('has no buttons where nothing can be chosen', () => {
		open({});
		expect(within(list()).queryAllByRole('button')).toHaveLength(0);
	});

	test('has a swatch of its own for each line', () => {
		open();
		const fills = lines().map(
			(line) => getComputedStyle(line.querySelector('rect') as Element).fill
		);
		expect(new Set(fills).size).toBe(WORDS.length);
	});

	test('names the method', () => {
		open();
		expect(screen.getByText('Natural breaks, 5 classes')).toBeVisible();
	});

	test('of a change heads each side with what it means', () => {
		render(Legend, { title: 'Change', drawing: CHANGE, choose });
		expect(lines()[0]).toHaveTextContent(/^More deprived −/);
		expect(screen.getAllByText(/deprived$/).map((heading) => heading.textContent)).toEqual([
			'More deprived',
			'Less deprived'
		]);
	});
});

describe('the legend of a change', () => {
	const patternsOf = (container: HTMLElement) =>
		[...container.querySelectorAll('.swatch')].map(
			(swatch) => /#([\w-]+)/.exec(getComputedStyle(swatch).fill)?.[1] ?? ''
		);

	test('dots the worse side, by patterns that it brings, and leaves the better one plain', () => {
		const { container } = render(Legend, { title: 'Change', drawing: CHANGE, choose });
		const patterns = patternsOf(container);
		const worse = CHANGE.legend.map(({ shade }) => shade.startsWith('shade-worse'));
		expect(patterns.map((pattern) => pattern.startsWith('worse-'))).toEqual(worse);
		for (const pattern of patterns.filter(Boolean))
			expect(container.querySelectorAll(`#${pattern} circle`), pattern).toHaveLength(1);
	});

	test('brings no dots where nothing has two sides', () => {
		const { container } = open();
		expect(container.querySelectorAll('circle')).toHaveLength(0);
	});
});

describe('a line of a legend', () => {
	const CLASS = { from: 38, to: 44.5, last: false };

	test('is named by its class and its count', () => {
		open();
		expect(
			within(list())
				.getAllByRole('button')
				.map((one) => one.textContent?.trim())
		).toEqual(WORDS);
	});

	test('is chosen by a click and by Enter', async () => {
		open();
		await userEvent.click(button(/^38\.0/));
		await userEvent.keyboard('{Enter}');
		expect(choose.mock.calls).toEqual([[CLASS], [CLASS]]);
	});

	test('chooses the areas not published', async () => {
		open();
		await userEvent.click(button(/^Not published/));
		expect(choose).toHaveBeenCalledExactlyOnceWith('none');
	});

	test.each([
		['a class', CLASS, /^38\.0/],
		['the last class', { from: 55.9, to: 57.5, last: true }, /^55\.9/],
		['not published', 'none' as const, /^Not published/]
	])('is pressed where %s is chosen, and let go by another click', async (_, pressed, name) => {
		open({ pressed, choose });
		const own = within(list()).getAllByRole('button', { pressed: true });
		expect(own).toEqual([button(name)]);
		await userEvent.click(button(name));
		expect(choose).toHaveBeenCalledExactlyOnceWith(undefined);
	});

	test('looks pressed by more than its colour', () => {
		open({ pressed: CLASS, choose });
		const weight = (name: RegExp) => Number(getComputedStyle(button(name)).fontWeight);
		expect(weight(/^38\.0/)).toBeGreaterThan(weight(/^44\.5/));
	});

	test('is a target of 24 pixels', () => {
		open();
		for (const one of within(list()).getAllByRole('button')) {
			const { width, height } = one.getBoundingClientRect();
			expect(Math.min(width, height), one.textContent ?? '').toBeGreaterThanOrEqual(24);
		}
	});
});

describe('the page of a legend', () => {
	test('has no style attribute, which the policy forbids', () => {
		const { container } = open();
		expect(container.querySelectorAll('[style]')).toHaveLength(0);
	});

	test('has nothing that axe finds', async () => {
		const { container } = open({ pressed: 'none', choose });
		const { violations } = await axe.run(container);
		expect(violations.map(({ id }) => id)).toEqual([]);
	});
});
