/**
 * How long the data desk takes to check a large workbook, and whether the page answers meanwhile: the
 * longest task of the main thread, on this machine as it is.
 */
import { max, median } from 'd3-array';
import type { Browser } from 'playwright';
import { serve } from '../../data/build/serve.ts';
import { shippedBase } from '../import/shippedBase.ts';
import { workbook } from '../import/read/workbook.ts';
import type { Part } from './part.ts';

export interface DeskResult {
	rows: number;
	/** Milliseconds from the press of Check until the changes are told. */
	checked: number;
	/** Milliseconds of the longest task of the main thread meanwhile, of all runs; 0 where none took 50. */
	longestTask: number;
}

declare global {
	interface Window {
		/** The tasks of 50 ms and more, when the press came. */
		tasks: number[];
		began: number;
		/** When the form to commit was there. */
		ready: Promise<number>;
	}
}

const ROWS = 35_000;
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const RUNS = 3;

/** A value for each area in as many months as it takes. */
function manyValues(): { bytes: Buffer; rows: number } {
	const codes = (shippedBase().areas?.areas ?? []).map(({ code }) => code);
	const months = Math.ceil(ROWS / codes.length);
	const rows = Array.from({ length: months }, (_, month) =>
		codes.map((code, i) => [
			code,
			'child-poverty',
			`${MONTHS[month % 12]} ${2000 + Math.floor(month / 12)}`,
			`${(((month * 7 + i * 3) % 1000) / 10).toFixed(1)}%`
		])
	).flat();
	const header = ['Area code', 'Measure', 'Period', 'Value'];
	const bytes = workbook({ sheets: [{ name: 'Values', rows: [header, ...rows] }] });
	return { bytes: Buffer.from(bytes), rows: rows.length };
}

export const desk: Part<DeskResult> = {
	rows: ['a workbook of 35,000 rows'],
	async measure(browser) {
		const site = await serve({ port: 0 });
		const { bytes, rows } = manyValues();
		const runs = [];
		for (let i = 0; i < RUNS; i++) runs.push(await checkOnce(browser, site.address, bytes));
		await site.close();
		return {
			rows,
			checked: median(runs, ({ checked }) => checked) ?? NaN,
			longestTask: max(runs, ({ longestTask }) => longestTask) ?? NaN
		};
	}
};

async function checkOnce(browser: Browser, address: string, buffer: Buffer) {
	const context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.goto(new URL('data/', address).href);
	await page.getByLabel('Choose a file to check').setInputFiles({
		name: 'values.xlsx',
		mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		buffer
	});
	await page.waitForLoadState('networkidle');
	await page.evaluate(() => {
		const tasks: number[] = [];
		new PerformanceObserver((list) =>
			tasks.push(...list.getEntries().map(({ duration }) => duration))
		).observe({ type: 'longtask' });
		// Asked from outside again and again, the page would be busy with the asking.
		const ready = new Promise<number>((resolve) =>
			new MutationObserver((_, watch) => {
				const buttons = [...document.querySelectorAll('button')];
				if (!buttons.some((one) => one.textContent.trim() === 'Commit')) return;
				watch.disconnect();
				resolve(performance.now());
			}).observe(document.body, { childList: true, subtree: true })
		);
		Object.assign(window, { tasks, ready, began: performance.now() });
	});
	await page.getByRole('button', { name: 'Check', exact: true }).click();
	const checked = await page.evaluate(async () => (await window.ready) - window.began);
	// A task is told of once it is over.
	await page.waitForTimeout(300);
	await page.getByText(/No errors/).waitFor();
	const longestTask = await page.evaluate(() => Math.max(0, ...window.tasks));
	await context.close();
	return { checked, longestTask };
}
