/**
 * How long until the areas are drawn and the first selection answers, from an empty cache at
 * 1.6 Mbit/s, 150 ms and a processor slowed four times, side by side in one run with a plain
 * Leaflet page that only draws the same 166 areas; and how long a change of measure, classes or
 * selection takes to the next paint. Medians; the machine is named. `npm run bench` writes
 * tests/bench/RESULTS.md from a built site. Times are reports: nothing fails by them.
 */
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { chromium, type Browser, type Page } from 'playwright';
import { serve } from '../../data/build/serve.ts';
import { launchOptions } from '../tools/chromium.ts';
import { plainMapFolder } from './plainMap.ts';

const RUNS = 9;
const ACTS = 20;
const SLOW = {
	offline: false,
	latency: 150,
	downloadThroughput: (1.6 * 1_000_000) / 8,
	uploadThroughput: (1.6 * 1_000_000) / 8
};
const SLOWDOWN = 4;

interface Timing {
	drawn: number;
	answered: number;
}

const median = (values: number[]): number => {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? NaN;
};
const percentile95 = (values: number[]): number =>
	[...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? NaN;

/** A page of an empty cache on a slow line and machine. */
async function slowPage(browser: Browser): Promise<Page> {
	const page = await (
		await browser.newContext({ viewport: { width: 1280, height: 900 } })
	).newPage();
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', SLOW);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
	return page;
}

/** Milliseconds from navigation until so many paths are drawn, and until a click has shown. */
async function timed(browser: Browser, address: string, path: string): Promise<Timing> {
	const page = await slowPage(browser);
	await page.goto(address, { waitUntil: 'commit' });
	await page.waitForFunction(
		(selector) => document.querySelectorAll(selector).length >= 166,
		path,
		{ polling: 'raf', timeout: 60_000 }
	);
	const drawn = await page.evaluate(() => performance.now());
	await page.evaluate(answer, { selector: path, n: 40, value: '' });
	const answered = await page.evaluate(() => performance.now());
	await page.context().close();
	return { drawn, answered };
}

/** Milliseconds from an act to the paint that shows its answer, for each act. */
async function interactions(browser: Browser, address: string): Promise<Record<string, number[]>> {
	const page = await slowPage(browser);
	await page.goto(`${address}map/`);
	await page.waitForFunction(() => document.querySelectorAll('.map path.area').length >= 166);
	await page.waitForLoadState('networkidle');
	const times: Record<string, number[]> = { measure: [], classes: [], selection: [] };
	// The first time of each warms the program up, and is not counted.
	for (let i = 0; i <= ACTS; i++)
		for (const [name, of] of Object.entries(times)) {
			const time = await page.evaluate(answer, actOf(name, i));
			await page.waitForTimeout(200);
			if (i > 0) of.push(time);
		}
	await page.context().close();
	return times;
}

interface Act {
	/** The control that is changed, or the path that is clicked where no value is given. */
	selector: string;
	n: number;
	value: string;
}

function actOf(name: string, i: number): Act {
	const select = (label: string, value: string) => ({
		selector: 'label:has(select)',
		n: ['Measure', 'Period', 'Ward', 'Neighbourhood', 'Classes', 'Method'].indexOf(label),
		value
	});
	if (name === 'measure') return select('Measure', i % 2 ? 'child-poverty' : 'income-deprivation');
	if (name === 'classes') return select('Classes', i % 2 ? '5' : '7');
	return { selector: '.map path.area', n: (i * 7) % 166, value: '' };
}

/** Does the act, waits until the page has answered it, and then for that frame to be drawn. */
function answer({ selector, n, value }: Act): Promise<number> {
	const target = document.querySelectorAll(selector)[n];
	const select = target?.querySelector('select');
	const start = performance.now();
	const change = new Promise<void>((seen) =>
		new MutationObserver((_, observer) => {
			observer.disconnect();
			seen();
		}).observe(document.body, { subtree: true, childList: true, attributes: true })
	);
	if (select) select.value = value;
	if (select) select.dispatchEvent(new Event('change', { bubbles: true }));
	else target?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
	return change.then(
		() =>
			new Promise((done) =>
				requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)))
			)
	);
}

const ms = (value: number) => `${Math.round(value)} ms`;

async function run() {
	const site = await serve({ port: 0 });
	const plain = await serve({ folder: plainMapFolder(), port: 0 });
	const browser = await chromium.launch(launchOptions());
	const ours: Timing[] = [];
	const floor: Timing[] = [];
	for (let i = 0; i < RUNS; i++) {
		floor.push(await timed(browser, plain.address, '#map path'));
		ours.push(await timed(browser, `${site.address}map/`, '.map path.area'));
	}
	const acts = await interactions(browser, site.address);
	const version = browser.version();
	await browser.close();
	await site.close();
	await plain.close();
	report({ ours, floor, acts, version });
}

function report({
	ours,
	floor,
	acts,
	version
}: {
	ours: Timing[];
	floor: Timing[];
	acts: Record<string, number[]>;
	version: string;
}) {
	const of = (timings: Timing[], key: keyof Timing) => median(timings.map((one) => one[key]));
	const ratio = (key: keyof Timing) => (of(ours, key) / of(floor, key)).toFixed(2);
	const row = (name: string, key: keyof Timing) =>
		`| ${name} | ${ms(of(ours, key))} | ${ms(of(floor, key))} | ${ratio(key)} |`;
	const text = [
		'# Measured, not felt',
		'',
		`Medians of ${RUNS}, from an empty cache at 1.6 Mbit/s, 150 ms and ${SLOWDOWN}x processor slowdown, in one run.`,
		`Machine: ${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 1e9)} GB; Node ${process.version}; Chromium ${version}. ${new Date().toISOString().slice(0, 10)}.`,
		'',
		'| The map page | Outturn | plain Leaflet page | ratio (goal 1.6) |',
		'| --- | --- | --- | --- |',
		row('166 areas drawn', 'drawn'),
		row('first selection answered', 'answered'),
		'',
		'| A change, to the paint that shows it | median | 95th percentile (goal 100 ms) |',
		'| --- | --- | --- |',
		...Object.entries(acts).map(
			([name, times]) => `| ${name} | ${ms(median(times))} | ${ms(percentile95(times))} |`
		),
		''
	].join('\n');
	writeFileSync('tests/bench/RESULTS.md', text);
	console.log(text);
}

await run();
