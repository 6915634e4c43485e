import { render, screen, waitFor, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, test, vi } from 'vitest';
import AreaFinder from '../../../../src/routes/map/finder/AreaFinder.svelte';
import type { Finding } from '../../../../src/routes/map/finder/finding';
import { packageAtlas } from '../../../map/atlas';

const atlas = packageAtlas();

const field = () => screen.getByRole('combobox', { name: 'Find a place, ward or postcode' });
const list = () => screen.getByRole('listbox', { name: 'Found' });
const options = () => within(list()).getAllByRole('option');
const option = (name: RegExp) => screen.findByRole('option', { name });
const active = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '');
const said = (words: RegExp | string) => screen.findByText(words);
const isWithin = (inner: DOMRect, outer: DOMRect) =>
	inner.top >= outer.top && inner.bottom <= outer.bottom;

/** The finder over the shipped areas, places and postcodes, with what it was told to find. */
function open() {
	const find = vi.fn<(finding: Finding) => void>();
	render(AreaFinder, { atlas, lists: { places: true, postcodes: true }, find });
	const user = userEvent.setup();
	const type = async (text: string) => {
		await user.clear(field());
		await user.type(field(), text);
	};
	return { find, user, type, chosen: () => find.mock.calls.map(([{ name }]) => name) };
}

describe('the finder', () => {
	test('shows what it found in groups by kind, each under its heading', async () => {
		const { type } = open();
		await type('maltby');
		await option(/^Maltby ward/);
		const groups = within(list()).getAllByRole('group');
		expect(groups.map((group) => within(group).getAllByRole('option').length)).toEqual([
			1, 1, 1, 3
		]);
		for (const name of ['Wards', 'Places', 'Neighbourhoods', 'Areas'])
			expect(within(list()).getByRole('group', { name })).toBeVisible();
	});

	test('numbers its options through all groups, and moves through them by arrows', async () => {
		const { type, user, chosen } = open();
		await type('maltby');
		await option(/^Maltby ward/);
		expect(options().map((one) => one.getAttribute('aria-posinset'))).toEqual([...'123456']);
		expect(active()).toBe(options()[0]);
		await user.keyboard('{ArrowDown}');
		expect(active()).toBe(options()[1]);
		expect(active()).toHaveAttribute('aria-selected', 'true');
		await user.keyboard('{ArrowUp}{ArrowUp}{Enter}');
		expect(chosen()).toEqual(['Maltby East - Town Centre']);
		expect(field()).toHaveValue('Maltby East - Town Centre');
		expect(field()).toHaveFocus();
		expect(field()).toHaveAttribute('aria-expanded', 'false');
	});

	test('tells how much it found to who cannot see it', async () => {
		const { type } = open();
		await type('wath');
		const words = await said('Found: 1 ward, 1 place.');
		expect(words).toHaveAttribute('aria-live', 'polite');
		expect(words.getBoundingClientRect().width).toBeLessThan(2);
	});

	test('chooses by a click, and keeps the focus in its field', async () => {
		const { type, user, chosen } = open();
		await type('wath');
		await user.click(await option(/^Wath upon Dearne/));
		expect(chosen()).toEqual(['Wath upon Dearne']);
		expect(field()).toHaveFocus();
	});

	test('is left by Tab without choosing', async () => {
		const { type, user, chosen } = open();
		await type('wath');
		await option(/^Wath ward/);
		await user.tab();
		expect(field()).not.toHaveFocus();
		expect(screen.queryByRole('listbox')).toBeNull();
		expect(chosen()).toEqual([]);
		expect(field()).toHaveValue('wath');
	});

	test('scrolls to the active option, and back to the first with its heading', async () => {
		const { type, user } = open();
		await type('s65');
		await option(/^S65 1AA/);
		list().style.maxHeight = '9rem';
		const heading = within(list()).getByText('Postcodes');
		for (let i = 0; i < 8; i++) {
			await user.keyboard('{ArrowDown}');
			expect(
				isWithin((active() as Element).getBoundingClientRect(), list().getBoundingClientRect())
			).toBe(true);
		}
		await user.keyboard('{ArrowDown}');
		expect(active()).toBe(options()[0]);
		expect(isWithin(heading.getBoundingClientRect(), list().getBoundingClientRect())).toBe(true);
	});

	test('has options that are large enough to be touched', async () => {
		const { type } = open();
		await type('r');
		await option(/^Rawmarsh ward/);
		for (const one of options()) expect(one.getBoundingClientRect().height).toBeGreaterThan(32);
	});

	test('has nothing that axe would complain of, open, asking, and with nothing found', async () => {
		const { type } = open();
		for (const [text, words] of [
			['maltby', /^Found/],
			['s65', /^799 postcodes/],
			['timbuktu', /^Nothing found/]
		] as const) {
			await type(text);
			await said(words);
			const { violations } = await axe.run(field().parentElement as Element);
			expect(violations.map(({ id, help }) => `${text}: ${id}, ${help}`)).toEqual([]);
		}
	});
});

describe('the finder of postcodes', () => {
	test('takes none of several by Enter, but says how many there are', async () => {
		const { type, user, chosen } = open();
		await type('s65');
		expect(await said('799 postcodes begin with S65.')).toBeVisible();
		expect(within(list()).getByText('8 of 799', { exact: false })).toBeVisible();
		expect(field()).not.toHaveAttribute('aria-activedescendant');
		await user.keyboard('{Enter}');
		expect(await said(/^8 of 799 postcodes .* go on typing/)).toBeVisible();
		expect(options()).toHaveLength(8);
		await user.keyboard('{ArrowDown}{Enter}');
		expect(chosen()).toEqual(['S65 1AA']);
	});

	test('takes a whole one that is followed by Enter in one go', async () => {
		const { user, chosen } = open();
		await user.click(field());
		await user.paste('s601aa');
		await user.keyboard('{Enter}');
		await waitFor(() => expect(chosen()).toEqual(['S60 1AA']));
		expect(field()).toHaveValue('S60 1AA');
	});

	test.each([
		['s60 7zz', /^S60 7ZZ is not in this site’s list: it may be newer/],
		['ab1 1aa', /^AB1 is outside the borough: the list holds DN11, /]
	])('says why it does not know %s', async (text, words) => {
		const { type, user, chosen } = open();
		await type(text);
		const why = await said(words);
		expect(why).toBeVisible();
		expect(why).toHaveAttribute('aria-live', 'polite');
		await user.keyboard('{Enter}');
		expect(chosen()).toEqual([]);
	});
});
