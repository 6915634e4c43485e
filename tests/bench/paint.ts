/**
 * The overview and a measure's page from an empty cache on a slow line, each turn beside the plain
 * page with the same words: first and largest paint, blocking time and bytes until the page rests,
 * and how long from the navigation until the first filter is answered.
 */
import type { Page, Request } from 'playwright';
import { serve } from '../../data/build/serve.ts';
import { FLOORS, floorFolder } from './floor.ts';
import { median } from './numbers.ts';
import { middlePaints, paintsOf, watchPaints, type Paints } from './paints.ts';
import type { Part } from './part.ts';
import { RUNS, slowPage } from './slowLine.ts';

interface Weight {
	/** Thousands of bytes over the wire, heads and bodies. */
	beforeIdle: number;
	inAll: number;
	requests: number;
}
type Visit = Paints & Weight;

export interface PaintResult {
	ours: Visit;
	floor: Visit;
	/** From the navigation to the paint of the first filter's answer, where the page has filters. */
	filterAnswers: number | undefined;
}

export const paint: Part<PaintResult> = {
	rows: ['overview', 'overview-phone', 'indicator', 'indicator-phone'],
	async measure(browser, row) {
		const site = await serve({ port: 0 });
		const plain = await serve({ folder: await floorFolder(browser), port: 0 });
		const [name = ''] = row.split('-');
		const onPhone = row.endsWith('-phone');
		const path = FLOORS[name as keyof typeof FLOORS];
		const open = () => slowPage(browser, onPhone);
		const ours: Visit[] = [];
		const floor: Visit[] = [];
		const answers: number[] = [];
		for (let i = 0; i < RUNS; i++) {
			floor.push(await visit(open, plain.address + path, plainRests));
			ours.push(await visit(open, site.address + path, siteRests));
			if (name === 'overview') answers.push(await filterAnswers(open, site.address));
		}
		await site.close();
		await plain.close();
		const filter = answers.length > 0 ? median(answers) : undefined;
		return { ours: middle(ours), floor: middle(floor), filterAnswers: filter };
	}
};

type Rests = (page: Page) => () => Promise<unknown>;

const plainRests: Rests = (page) => () => page.waitForTimeout(500);

/** The page has taken over, the store has its figures, and nothing more is asked for. */
const siteRests: Rests = (page) => {
	const figures = page.waitForResponse(/\/data\/core\./, { timeout: 60_000 });
	return async () => {
		await (await figures).finished();
		await page.waitForLoadState('networkidle');
		await page.waitForTimeout(1500);
	};
};

type Open = () => Promise<Page>;

async function visit(open: Open, address: string, rests: Rests): Promise<Visit> {
	const page = await open();
	const finished: Request[] = [];
	page.on('requestfinished', (request) => finished.push(request));
	await watchPaints(page);
	const rested = rests(page);
	await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
	await rested();
	const paints = await paintsOf(page);
	const weight = await weigh(finished);
	await page.context().close();
	return { ...paints, ...weight };
}

/** The data files are asked for once the page is idle; a test of the normal suite holds that. */
async function weigh(finished: Request[]): Promise<Weight> {
	const isData = (request: Request) => new URL(request.url()).pathname.includes('/data/');
	const kB = async (requests: Request[]) => {
		const sizes = await Promise.all(requests.map((request) => request.sizes()));
		return sizes.reduce((all, s) => all + s.responseBodySize + s.responseHeadersSize, 0) / 1000;
	};
	return {
		beforeIdle: await kB(finished.filter((request) => !isData(request))),
		inAll: await kB(finished),
		requests: finished.length
	};
}

/** The medians of each figure by itself. */
function middle(visits: Visit[]): Visit {
	const of = (key: keyof Weight) => median(visits.map((visit) => visit[key]));
	return {
		...middlePaints(visits),
		beforeIdle: of('beforeIdle'),
		inAll: of('inAll'),
		requests: of('requests')
	};
}

/** From the navigation until the paint of the first change of the Rating that is answered. */
async function filterAnswers(open: Open, address: string): Promise<number> {
	const page = await open();
	await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 60_000 });
	const time = await page.evaluate(insist);
	await page.context().close();
	return time;
}

/** Runs in the page: changes the Rating again and again until the list has followed. */
function insist(): Promise<number> {
	const { promise, resolve } = Promise.withResolvers<number>();
	const select = [...document.querySelectorAll('label')]
		.find((label) => label.textContent?.trim().startsWith('Rating'))
		?.querySelector('select');
	const said = document.querySelector('.found');
	if (!select || !said) throw new Error('The overview has no filter that is called Rating.');
	const change = setInterval(() => {
		select.value = 'red';
		select.dispatchEvent(new Event('change', { bubbles: true }));
	}, 50);
	new MutationObserver((_, observer) => {
		if (said.textContent?.startsWith('50 of')) return;
		clearInterval(change);
		observer.disconnect();
		requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
	}).observe(said, { subtree: true, childList: true, characterData: true });
	return promise;
}
