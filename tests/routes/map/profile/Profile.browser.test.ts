import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { profileOf, type Profile as ProfileOf } from '$lib/domain/profile';
import Profile from '../../../../src/routes/map/profile/Profile.svelte';
import { packageAtlas } from '../../../map/atlas';

const atlas = packageAtlas();
const EAST = ['E05001029'];
const NONE_PUBLISHED = ['E05001020'];
const choose = vi.fn<(code: string) => void>();

const profile = (place: string[]) => profileOf(atlas, place) as ProfileOf;
const open = (place: string[] = EAST, overrides = {}) =>
	render(Profile, {
		profile: profile(place),
		measureId: 'child-poverty',
		periodId: '2009',
		chosenArea: '',
		choose,
		...overrides
	});
const table = () => screen.getByRole('table');
const areaButtons = () => within(table()).getAllByRole('button');
const row = (name: string) => within(table()).getByRole('row', { name: new RegExp(name) });
const cellsOf = (name: string) =>
	within(row(name))
		.getAllByRole('cell')
		.map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim());

/** The protocol's own way to the medium, which a page has no say in. */
const protocol = () =>
	cdp() as unknown as { send: (method: string, params: object) => Promise<unknown> };
const asIn = (media: string, scheme = 'light') =>
	protocol().send('Emulation.setEmulatedMedia', {
		media,
		features: [{ name: 'prefers-color-scheme', value: scheme }]
	});
const MM = 96 / 25.4;

beforeEach(() => choose.mockClear());
afterEach(async () => {
	await page.viewport(1280, 900);
	await asIn('');
});

describe('the profile of Rotherham East ward', () => {
	test('is a region with its name, its sentences and a table of its areas', () => {
		open();
		const region = screen.getByRole('region', { name: 'Rotherham East ward' });
		expect(within(region).getByRole('heading', { level: 2 })).toHaveTextContent(
			'Rotherham East ward'
		);
		expect(region).toHaveTextContent(
			'8 of its 9 areas are among the 24 whose child poverty (2009) was published'
		);
		expect(table()).toHaveAccessibleName('Areas of Rotherham East ward');
		expect(areaButtons()).toHaveLength(9);
	});

	test('heads its columns with what and when, and how much was published', () => {
		open();
		const heads = within(table()).getAllByRole('columnheader');
		const words = heads.map((head) => head.innerText.replace(/\s+/g, ' ').trim());
		expect(words).toEqual([
			'Area',
			'People 2011',
			'Child poverty 2009 24 of 166 published',
			'Income deprivation 2010',
			'Deprivation 2010, rank',
			'Deprivation 2007, rank',
			'Deprivation 2004, rank',
			'Income deprivation affecting children 2019'
		]);
	});

	test('begins with the worst of the chosen measure', async () => {
		const { rerender } = open();
		expect(areaButtons()[0]).toHaveTextContent('East Dene North');
		await rerender({ measureId: 'imd-rank', periodId: '2010' });
		expect(areaButtons()[0]).toHaveTextContent('Eastwood East');
	});

	test('tells of an area its people, figures, standings and tenths', () => {
		open();
		expect(cellsOf('Eastwood East')).toEqual([
			'1,876',
			'47.5% 3 of 8 9 of 24',
			'43% joint highest 2= of 166',
			'641 most deprived tenth 1, 3 of 166',
			'1,020 tenth 1',
			'824 tenth 1',
			'56.0% highest 1 of 166'
		]);
	});

	test('says that a figure was not published', () => {
		open();
		expect(cellsOf('Rotherham 014E')[1]).toBe('not published');
	});

	test('holds them against the borough and England, and a mean that is called derived', () => {
		open();
		expect(cellsOf('^Borough range')[0]).toBe('29.6% to 57.5% (24 published)');
		expect(cellsOf('^Borough(?! range)')[0]).toBe('23.3%');
		expect(cellsOf('^England')[0]).toBe('21.3%');
		expect(cellsOf('^Mean of its 9 areas, derived')).toEqual([
			'none',
			'36%',
			'none',
			'none',
			'none',
			'38.8%'
		]);
	});

	test('names the source of each measure', () => {
		open();
		const sources = within(screen.getByRole('list', { name: 'Sources' })).getAllByRole('listitem');
		expect(sources).toHaveLength(4);
		for (const source of sources) expect(source).toHaveTextContent(/Source: .+\./);
	});
});

describe('the profile of a ward with nothing published', () => {
	test('says so, and why its order is another', () => {
		open(NONE_PUBLISHED);
		const region = screen.getByRole('region', { name: 'Brinsworth and Catcliffe ward' });
		expect(region).toHaveTextContent(
			'None of its 8 areas is among the 24 whose child poverty (2009) was published.'
		);
		expect(region).toHaveTextContent('since child poverty was published for fewer than two');
		expect(screen.getAllByText('not published')).toHaveLength(8);
	});
});

describe('an area of a profile', () => {
	test('is chosen by its button, by keys, and by a click anywhere on its row', async () => {
		open();
		await userEvent.click(within(row('Eastwood East')).getByRole('button'));
		await userEvent.keyboard('{Enter}');
		await userEvent.click(within(row('Eastwood East')).getByText('1,876'));
		expect(choose.mock.calls).toEqual([['E01007736'], ['E01007736'], ['E01007736']]);
	});

	test('is pressed and current where it is chosen', () => {
		open(EAST, { chosenArea: 'E01007736' });
		expect(row('Eastwood East')).toHaveAttribute('aria-current', 'true');
		expect(within(table()).getAllByRole('button', { pressed: true })).toHaveLength(1);
	});

	test('is a target of 24 pixels', () => {
		open();
		for (const button of areaButtons())
			expect(button.getBoundingClientRect().height, button.innerText).toBeGreaterThanOrEqual(24);
	});
});

describe.each([
	['Rotherham East', EAST],
	['nothing published', NONE_PUBLISHED],
	['one area', ['canklow']]
])('the page of a profile: %s', (_, place) => {
	test.each([
		[1280, 'light'],
		[1280, 'dark'],
		[360, 'light']
	])('has nothing that axe finds at %d, %s', async (width, scheme) => {
		await page.viewport(width, 900);
		await asIn('screen', scheme);
		const { container } = open(place, { chosenArea: 'E01007736' });
		const { violations } = await axe.run(container);
		expect(violations.map(({ id }) => id)).toEqual([]);
	});

	test('is no wider than a phone', async () => {
		await page.viewport(360, 900);
		open(place);
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
	});

	test('has no style attribute, which the policy forbids', () => {
		const { container } = open(place);
		expect(container.querySelectorAll('[style]')).toHaveLength(0);
	});
});

describe('a printed profile', () => {
	const wards = atlas.areas
		.filter(({ geography }) => geography.id === 'ward')
		.map(({ code }) => code);

	test('of any ward leaves room for a map of 90 mm on a page of A4', async () => {
		await page.viewport(Math.floor(182 * MM), 900);
		await asIn('print');
		for (const ward of wards) {
			const { container, unmount } = open([ward]);
			const height = container.getBoundingClientRect().height / MM;
			// 265 mm between the margins, less the map and 20 mm for the page's head and foot.
			expect(height, profile([ward]).group.name).toBeLessThan(155);
			unmount();
		}
	});

	test('cuts nothing off', async () => {
		await page.viewport(Math.floor(182 * MM), 900);
		await asIn('print');
		open();
		for (const cell of table().querySelectorAll('th, td'))
			expect(cell.scrollWidth, cell.textContent ?? '').toBeLessThanOrEqual(cell.clientWidth + 1);
	});
});
