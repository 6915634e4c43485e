/**
 * How long real keys and clicks take to the paint that shows their answer, on this machine as it
 * is: by the browser's own event timing, to eight milliseconds, and by the first frame after the
 * page has changed. Beside it the work of each act: until the page has changed, Svelte's included;
 * and all script, with what follows the paint, as the browser counts it.
 */
import type { Browser, CDPSession, Page } from 'playwright';
import { serve } from '../../data/build/serve.ts';
import { median, percentile95 } from './numbers.ts';
import type { Part } from './part.ts';
import { freshContext } from './slowLine.ts';

const ACTS = 24;
const SETTLES = 250;

interface Act {
	path: string;
	/** The select that is changed by an arrow key; an area of the map is clicked where none is. */
	control?: string;
	/** The keys that are pressed in turn. */
	keys?: string[];
}

const THERE_AND_BACK = ['ArrowDown', 'ArrowUp'];
const TWO_AND_BACK = ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp'];

const ACT: Record<string, Act> = {
	filter: { path: './', control: 'Rating', keys: TWO_AND_BACK },
	'filter of the table': { path: './?view=table', control: 'Rating', keys: TWO_AND_BACK },
	search: { path: './', control: 'Search measures', keys: ['a', 'Backspace', 'c', 'Backspace'] },
	sort: { path: './', control: 'Sort', keys: TWO_AND_BACK },
	view: { path: './', control: 'View', keys: THERE_AND_BACK },
	measure: { path: './map/', control: 'Measure', keys: TWO_AND_BACK },
	period: { path: './map/?measure=imd-rank', control: 'Period', keys: THERE_AND_BACK },
	classes: { path: './map/', control: 'Classes', keys: THERE_AND_BACK },
	'selection of an area': { path: './map/' }
};

interface Taken {
	/** To the first frame that shows a change of the page. */
	shown: number;
	/** The longest event of the act by event timing; 0 where all were shorter than 16 ms. */
	event: number;
	/** From the handling of the act to the last change before that frame. */
	work: number;
	/** All script of the act, what follows its paint included. */
	script: number;
}

interface Spread {
	median: number;
	percentile95: number;
}
export type InteractionResult = Record<keyof Taken, Spread>;

export const interactions: Part<InteractionResult> = {
	rows: Object.keys(ACT),
	async measure(browser, row) {
		const act = ACT[row];
		if (!act) return undefined;
		const site = await serve({ port: 0 });
		const result = spreads(await takenBy(browser, site.address, act));
		await site.close();
		return result;
	}
};

function spreads(taken: Taken[]): InteractionResult {
	const of = (key: keyof Taken) => {
		const values = taken.map((one) => one[key]);
		return { median: median(values), percentile95: percentile95(values) };
	};
	return { shown: of('shown'), event: of('event'), work: of('work'), script: of('script') };
}

async function takenBy(browser: Browser, address: string, act: Act): Promise<Taken[]> {
	const page = await (await freshContext(browser)).newPage();
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable');
	await page.goto(new URL(act.path, address).href);
	if (act.path.startsWith('./map'))
		await page.waitForFunction(() => document.querySelectorAll('.map path.area').length >= 166);
	await page.waitForLoadState('networkidle');
	await page.waitForTimeout(1500);
	const taken: Taken[] = [];
	for (let i = 0; i <= ACTS; i++) taken.push(await take(page, session, { act, i }));
	await page.context().close();
	// The first warms the program up, and is not counted.
	return taken.slice(1);
}

async function take(page: Page, session: CDPSession, { act, i }: { act: Act; i: number }) {
	const key = act.keys?.[i % act.keys.length];
	const role = act.control?.startsWith('Search') ? 'searchbox' : 'combobox';
	if (act.control) await page.getByRole(role, { name: act.control, exact: true }).focus();
	else await overAnArea(page, i);
	await page.waitForTimeout(100);
	await page.evaluate(watch);
	const before = await scriptTime(session);
	if (key) await page.keyboard.press(key);
	else await clickHere(page);
	await page.waitForTimeout(SETTLES);
	const script = (await scriptTime(session)) - before;
	const seen = await page.evaluate(() => (window as unknown as { act: Watched }).act);
	if (!seen.shown) throw new Error(`The act ${JSON.stringify(act)} changed nothing, time ${i}.`);
	const { began, shown, event, work } = seen;
	return { shown: shown - began, event, work, script };
}

async function clickHere(page: Page) {
	await page.mouse.down();
	await page.mouse.up();
}

/** Brings the pointer over one of the areas, another each time. */
async function overAnArea(page: Page, i: number) {
	const point = await page.evaluate((i) => {
		const areas = [...document.querySelectorAll('.map path.area')];
		const inView = areas.flatMap((area) => {
			const { x, y, width, height } = area.getBoundingClientRect();
			const [left, top] = [x + width / 2, y + height / 2];
			return document.elementFromPoint(left, top) === area ? [[left, top] as const] : [];
		});
		return inView[(i * 7) % inView.length];
	}, i);
	if (!point) throw new Error('No area of the map is in view.');
	await page.mouse.move(...point);
}

async function scriptTime(session: CDPSession): Promise<number> {
	const { metrics } = await session.send('Performance.getMetrics');
	return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN);
}

interface Watched {
	began: number;
	handled: number;
	work: number;
	shown: number;
	event: number;
}

/** Runs in the page: notes when the next act begins, and the frame that shows its answer. */
function watch(): void {
	const act: Watched = { began: 0, handled: 0, work: 0, shown: 0, event: 0 };
	const armed = performance.now();
	(window as unknown as { act: Watched }).act = act;
	const begin = (event: Event) => {
		act.began ||= event.timeStamp;
		act.handled ||= performance.now();
	};
	for (const type of ['keydown', 'click'])
		addEventListener(type, begin, { capture: true, once: true });
	// A message comes right after the frame; a timeout would queue behind what the page put off.
	const { port1, port2 } = new MessageChannel();
	port1.onmessage = () => (act.shown = performance.now());
	const observer = new MutationObserver(() => {
		if (!act.began) return;
		if (!act.work)
			requestAnimationFrame(() => {
				observer.disconnect();
				port2.postMessage('drawn');
			});
		act.work = performance.now() - act.handled;
	});
	observer.observe(document.body, { subtree: true, childList: true, characterData: true });
	const timing = new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries())
			if (startTime >= armed) act.event = Math.max(act.event, duration);
	});
	timing.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
	setTimeout(() => timing.disconnect(), 1000);
}
