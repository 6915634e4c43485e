import { expect, type BrowserContext, type Page } from '@playwright/test';
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

/** Opens the overview, which finds a further version, and kills its process after a while. */
async function killDuringLoad(context: BrowserContext, version: string, wait: number) {
	const tab = await context.newPage();
	await publish(tab, version, `Title of ${version}`);
	await tab.goto('./', { waitUntil: 'commit' });
	await tab.waitForTimeout(wait);
	const session = await context.newCDPSession(tab);
	const crashed = tab.waitForEvent('crash');
	void session.send('Page.crash').catch(() => 'a process that is killed gives no answer');
	await crashed;
	await tab.close();
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
