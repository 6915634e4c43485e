import { FAILING_WRITES, failWrite } from './failingWrites.ts';
import { fault } from '../tools/fault.ts';
import { expectWholeAfterwards, killCommits, killRepeatedly } from '../tools/killing.ts';
import { manifestOf, notice, publish } from '../tools/shipped.ts';
import { bare, readStore, stored } from '../tools/store.ts';
import { expect, open, test } from '../tools/test.ts';

const MANIFEST = manifestOf();
const SEED = Number(process.env.OUTTURN_SEED) || Date.now() % 1_000_000;

test(
	'a tab killed 200 times while loading leaves a whole dataset each time, or none',
	fault(
		'The tab’s process is killed 200 times at random moments of a load',
		'The store holds the dataset before or the new one, whole; the next visit shows all'
	),
	async ({ context, page }) => {
		test.setTimeout(900_000);
		const found = await killRepeatedly(context, { times: 200, seed: SEED });
		console.log(`seed ${SEED} (OUTTURN_SEED gives it again): ${JSON.stringify(found)}`);
		for (const [what, count] of Object.entries(found))
			expect(count, `killed so that ${what} was found`).toBeGreaterThan(0);
		await expectWholeAfterwards(page);
	}
);

test(
	'a tab killed 200 times while it commits leaves what was or what was committed, whole',
	fault(
		'The tab’s process is killed at each step of a commit, and 190 times at random',
		'The store holds what was active before or the new dataset, whole; nothing of those before is lost'
	),
	async ({ context, page }) => {
		test.setTimeout(900_000);
		await open(page);
		await stored(page);
		const steps = [10, 20, 30, 40, 50, 51, 52, 53, 54, 55];
		const found = await killCommits(context, { steps, times: 190, seed: SEED });
		console.log(`seed ${SEED} (OUTTURN_SEED gives it again): ${JSON.stringify(found)}`);
		for (const [what, count] of Object.entries(found))
			expect(count, `killed so that ${what} was found`).toBeGreaterThan(0);
	}
);

test(
	'a store that is full at any one write leaves what was held, whole',
	fault(
		'The store is full at each of the 53 writes of a new version in turn',
		'The page says so and shows the new version from memory; the old one stays stored, whole'
	),
	async ({ page }) => {
		test.setTimeout(300_000);
		const { version } = MANIFEST;
		await page.addInitScript(FAILING_WRITES);
		await open(page);
		await stored(page);
		await publish(page, 'next', 'Children in want');
		for (let write = 1; write <= 53; write++) {
			await failWrite(page, write);
			await page.reload();
			await expect(notice(page, /no room left/), `write ${write}`).toBeVisible();
			await expect(page.getByRole('article', { name: 'Children in want, NI 116' })).toBeVisible();
			expect(await readStore(page), `write ${write}`).toMatchObject({
				datasets: [version],
				active: version,
				measures: 50
			});
		}
	}
);

test.describe('a tab closed while loading', () => {
	test.slow();

	test(
		'on a first visit leaves a whole dataset or none',
		fault(
			'The tab is closed at many moments of a first visit',
			'The store holds a whole dataset, or none'
		),
		async ({ context }) => {
			const seen = new Set<number>();
			// Closed a little later each time, until the data had come before.
			for (let wait = 0; !seen.has(50) && wait < 6000; wait += wait < 600 ? 60 : 300) {
				const tab = await context.newPage();
				await bare(tab);
				await tab.evaluate(() => indexedDB.deleteDatabase('outturn'));
				await tab.goto('./', { waitUntil: 'commit' });
				await tab.waitForTimeout(wait);
				await tab.close();
				const next = await context.newPage();
				await bare(next);
				const store = await readStore(next);
				seen.add(store?.measures ?? 0);
				expect([0, 50]).toContain(store?.measures ?? 0);
				expect(store?.datasets.length ?? 0).toBe(store?.measures ? 1 : 0);
				await next.close();
			}
			expect([...seen].sort(), 'closed both before and after the data had come').toEqual([0, 50]);
		}
	);

	test(
		'while a further version comes leaves the old one or the new one, whole',
		fault(
			'The tab is closed at many moments of an update',
			'The store holds the old dataset or the new one, whole'
		),
		async ({ context }) => {
			const first = await context.newPage();
			await open(first);
			await stored(first);
			await first.close();
			for (let wait = 0; wait <= 500; wait += 50) {
				const tab = await context.newPage();
				await publish(tab, 'next', 'Children in want');
				await tab.goto('./', { waitUntil: 'commit' });
				await tab.waitForTimeout(wait);
				await tab.close();
				const next = await context.newPage();
				await bare(next);
				const store = await readStore(next);
				expect(['next', MANIFEST.version]).toContain(store?.active);
				expect(store?.measures).toBe(50);
				await next.close();
			}
		}
	);
});
