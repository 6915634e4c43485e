import { expect, type BrowserContext, type Page } from '@playwright/test';
import { commitIn, giveStore, heldIn } from './ownData.ts';
import { coreOf, manifestOf, publish } from './shipped.ts';
import { bare, deleteDatabase, readRecords, readStore } from './store.ts';

/** Numbers from 0 to 1 that a seed gives again. */
export function randomFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** How long a load takes here at the most, from the address to the stored data. */
const LONGEST_MS = 900;

/**
 * Kills a tab's process again and again, each time at a random moment of a load: every other load
 * is a first one, every other brings a further version. After each, the store holds the dataset
 * before or the one that was on its way, whole, or none where there was none.
 * @returns how often which was found
 */
export async function killRepeatedly(
	context: BrowserContext,
	{ times, seed }: { times: number; seed: number }
): Promise<Record<'none' | 'before' | 'new', number>> {
	const random = randomFrom(seed);
	const found = { none: 0, before: 0, new: 0 };
	const witness = await context.newPage();
	await bare(witness);
	let before: string | undefined;
	for (let kill = 1; kill <= times; kill++) {
		if (random() < 0.5) {
			await deleteDatabase(witness);
			before = undefined;
		}
		const wait = Math.round(random() * LONGEST_MS);
		await killDuringLoad(context, `v-${kill}`, wait);
		const about = `seed ${seed}, kill ${kill}, after ${wait} ms`;
		const active = await wholeIn(witness, about);
		expect([before, `v-${kill}`], about).toContain(active);
		found[active === undefined ? 'none' : active === before ? 'before' : 'new']++;
		before = active;
	}
	await witness.close();
	return found;
}

/** How long a commit takes here at the most, from the parts being read to what is stored. */
const LONGEST_COMMIT_MS = 400;

/**
 * Kills a tab's process again and again while it commits a dataset: at given steps of its progress,
 * then at random moments. After each, the store holds every dataset that was there, whole, and the
 * new one whole and active, or none of it.
 * @returns how often which was found
 */
export async function killCommits(
	context: BrowserContext,
	{ steps, times, seed }: { steps: number[]; times: number; seed: number }
): Promise<Record<'before' | 'new', number>> {
	const random = randomFrom(seed);
	const waits = Array.from({ length: times }, () => Math.round(random() * LONGEST_COMMIT_MS));
	const found = { before: 0, new: 0 };
	const witness = await context.newPage();
	await bare(witness);
	await giveStore(witness);
	let before = await heldIn(witness);
	for (const [n, kill] of [...steps.map((atStep) => ({ atStep })), ...waits].entries()) {
		const id = `killed-${n}`;
		await killDuringCommit(context, id, kill);
		const now = await heldIn(witness);
		const about = `seed ${seed}, ${JSON.stringify(kill)}`;
		const isNew = now.active[0] === id;
		const wanted = isNew ? { whole: [id, ...before.whole], active: [id], damaged: 0 } : before;
		expect(now, about).toEqual(wanted);
		found[isNew ? 'new' : 'before']++;
		before = now;
	}
	await witness.close();
	return found;
}

/** Begins a commit and kills its process: once it stands still at a step, or after a while. */
async function killDuringCommit(context: BrowserContext, id: string, kill: Kill) {
	const tab = await context.newPage();
	await bare(tab);
	await giveStore(tab);
	if (typeof kill === 'object')
		await tab.evaluate((at) => Object.assign(window, at), {
			...kill,
			still: 3 * LONGEST_COMMIT_MS
		});
	void commitIn(tab, { id, title: id, shortTitle: id }).catch(() => 'its tab is killed');
	await tab.waitForTimeout(typeof kill === 'object' ? LONGEST_COMMIT_MS : kill);
	await crash(context, tab);
}

type Kill = number | { atStep: number };

async function crash(context: BrowserContext, tab: Page) {
	const session = await context.newCDPSession(tab);
	const crashed = tab.waitForEvent('crash');
	void session.send('Page.crash').catch(() => 'a process that is killed gives no answer');
	await crashed;
	await tab.close();
}

/** Opens the overview, which finds a further version, and kills its process after a while. */
async function killDuringLoad(context: BrowserContext, version: string, wait: number) {
	const tab = await context.newPage();
	await publish(tab, version, `Title of ${version}`);
	await tab.goto('./', { waitUntil: 'commit' });
	await tab.waitForTimeout(wait);
	await crash(context, tab);
}

/** The dataset that is active, once everything that belongs to it was found with it. */
async function wholeIn(page: Page, about: string): Promise<string | undefined> {
	const store = await readStore(page);
	if (!store?.active) {
		expect(store?.datasets ?? [], about).toEqual([]);
		return undefined;
	}
	expect(store.datasets, about).toContain(store.active);
	expect(store.measures, about).toBe(coreOf().measures.length);
	const titles = (await readRecords(page, 'measures')).map(
		({ measure }) => (measure as { shortTitle: string }).shortTitle
	);
	expect(titles, about).toContain(`Title of ${store.active}`);
	return store.active;
}

/** That what was shipped can be had after all: a normal visit stores and shows it. */
export async function expectWholeAfterwards(page: Page) {
	await page.goto('./');
	await expect.poll(async () => (await readStore(page))?.active).toBe(manifestOf().version);
	await expect(page.getByRole('article')).toHaveCount(50);
}
