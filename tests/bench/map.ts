/**
 * How long until the areas are drawn and the first selection answers, from an empty cache on a slow
 * line, side by side with a plain Leaflet page that only draws the same 166 areas; what the page
 * weighs; and how long a change of measure, classes or selection takes to the paint that shows it.
 */
import type { Browser, Request } from 'playwright';
import { serve } from '../../data/build/serve.ts';
import { median, percentile95 } from './numbers.ts';
import { plainMapFolder } from './plainMap.ts';
import type { Part } from './part.ts';
import { RUNS, slowPage } from './slowLine.ts';

const ACTS = 20;

interface Timing {
	drawn: number;
	answered: number;
}

interface Weighed extends Timing {
	/** Thousands of bytes over the wire until the page rests. */
	inAll: number;
}

export interface MapResult {
	ours: Weighed;
	floor: Timing;
	acts: Record<string, { median: number; percentile95: number }>;
}

export const map: Part<MapResult> = { rows: ['map'], measure };

async function measure(browser: Browser): Promise<MapResult> {
	const site = await serve({ port: 0 });
	const plain = await serve({ folder: plainMapFolder(), port: 0 });
	const ours: Timing[] = [];
	const floor: Timing[] = [];
	for (let i = 0; i < RUNS; i++) {
		floor.push(await timed(browser, plain.address, '#map path'));
		ours.push(await timed(browser, `${site.address}map/`, '.map path.area'));
	}
	const acts = await interactions(browser, site.address);
	const inAll = await weightOf(browser, `${site.address}map/`);
	await site.close();
	await plain.close();
	return { ours: { ...middle(ours), inAll }, floor: middle(floor), acts };
}

const middle = (timings: Timing[]): Timing => ({
	drawn: median(timings.map(({ drawn }) => drawn)),
	answered: median(timings.map(({ answered }) => answered))
});

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

async function weightOf(browser: Browser, address: string): Promise<number> {
	const page = await slowPage(browser);
	const finished: Request[] = [];
	page.on('requestfinished', (request) => finished.push(request));
	const figures = page.waitForResponse(/\/data\/core\./, { timeout: 60_000 });
	await page.goto(address, { timeout: 60_000 });
	await (await figures).finished();
	await page.waitForLoadState('networkidle');
	const sizes = await Promise.all(finished.map((request) => request.sizes()));
	await page.context().close();
	return sizes.reduce((all, s) => all + s.responseBodySize + s.responseHeadersSize, 0) / 1000;
}

/** Milliseconds from an act to the paint that shows its answer. */
async function interactions(browser: Browser, address: string): Promise<MapResult['acts']> {
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
	return Object.fromEntries(
		Object.entries(times).map(([name, of]) => [
			name,
			{ median: median(of), percentile95: percentile95(of) }
		])
	);
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
	// A message comes right after the frame; a timeout would queue behind what the page put off.
	const { port1, port2 } = new MessageChannel();
	return new Promise((done) => {
		port1.onmessage = () => done(performance.now() - start);
		void change.then(() => requestAnimationFrame(() => port2.postMessage('drawn')));
	});
}
