import { render, screen } from '@testing-library/svelte';
import axe from 'axe-core';
import { page } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import { entry, type Change } from '$lib/import/change';
import '../../src/app.css';
import ChangeTable from '../../src/lib/parts/ChangeTable.svelte';

const LONG = 'Figures for the quarter are late, since two schools have yet to answer. '.repeat(20);
const CHANGE: Change = {
	kind: 'commentary',
	status: 'changed',
	what: 'NI 116, Children in poverty',
	field: { kind: 'text', text: 'exception', period: '2011/12' },
	before: entry(LONG),
	after: entry(`${LONG}Both have answered.`)
};

describe.each([360, 1440])('the table of what would change, %d px wide', (width) => {
	test('shows long texts whole, with nothing to scroll that a keyboard cannot reach', async () => {
		await page.viewport(width, 900);
		const { container } = render(ChangeTable, { name: 'Changes', changes: [CHANGE] });
		expect(screen.getByText(/Both have answered/)).toBeVisible();
		const cut = [...container.querySelectorAll('td *')].filter(
			(one) => one.clientHeight > 0 && one.scrollHeight > one.clientHeight + 1
		);
		expect(cut).toEqual([]);
		const { violations } = await axe.run(container);
		expect(violations.map(({ id }) => id)).toEqual([]);
	});
});
