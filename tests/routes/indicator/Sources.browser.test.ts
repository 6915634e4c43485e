import { cleanup, render, screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import Sources from '../../../src/routes/indicator/Sources.svelte';
import { aMeasure, anObservation } from '../../builders';

const figures = (n: number) =>
	Array.from({ length: n }, (_, i) => {
		const series = i < n / 2 ? ('actual' as const) : 'national';
		const year = 1990 + (i % Math.ceil(n / 2));
		const periodId = `${year}-${String(year + 1).slice(2)}`;
		return anObservation({ series, periodId, source: `a/folder/of_figures.csv, row ${i + 2}` });
	});
const shown = (n: number) => {
	const measurePage = { measure: aMeasure({ observations: figures(n) }), context: [] };
	render(Sources, { measurePage });
	return screen.getByRole('region', { name: 'Notes and sources' });
};

describe('where figures are from', () => {
	test('is a list where there are few', () => {
		const region = shown(4);
		expect(within(region).getAllByRole('listitem')).toHaveLength(4);
		expect(region.querySelector('details')).toBeNull();
	});

	test('is told figure by figure, by series and period, where there are many', async () => {
		const region = shown(60);
		const fold = within(region).getByText('Where each of the 60 figures is from');
		fold.click();
		const table = within(region).getByRole('table', { name: 'Where each figure is from' });
		const groups = [...table.querySelectorAll('tbody')].map((body) =>
			[...body.rows].slice(0, 2).map((row) => row.innerText.replace(/\s+/g, ' '))
		);
		expect(groups).toEqual([
			['Outturn', '1990/91 a/folder/of_figures.csv, row 2'],
			['England', '1990/91 a/folder/of_figures.csv, row 32']
		]);
	});

	test('leaves nothing on paper where all of it is folded away', () => {
		expect(shown(60)).toHaveClass('screen-only');
		cleanup();
		expect(shown(4)).not.toHaveClass('screen-only');
	});

	test('scrolls within a region of its own that keys reach, and no wider than a phone', async () => {
		await page.viewport(360, 800);
		shown(60).querySelector('details')?.setAttribute('open', '');
		const scroller = screen.getByRole('region', { name: 'Where each figure is from, scrolling' });
		expect(scroller.tabIndex).toBe(0);
		expect(scroller.scrollHeight).toBeGreaterThan(scroller.clientHeight);
		expect(scroller.scrollWidth).toBe(scroller.clientWidth);
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
	});
});
