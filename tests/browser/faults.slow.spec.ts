import { FAILING_WRITES, failWrite } from './failingWrites.ts';
import { fault } from './fault.ts';
import { expectWholeAfterwards, killRepeatedly } from './killing.ts';
import { manifestOf, notice, publish } from './shipped.ts';
import { readStore, stored } from './store.ts';
import { expect, open, test } from './test.ts';

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
	'a store that is full at any one write leaves what was held, whole',
	fault(
		'The store is full at each of the 53 writes of a new version in turn',
		'The page says so and shows the new version from memory; the old one stays stored, whole'
	),
	async ({ page }) => {
		test.setTimeout(300_000);
		const { version } = manifestOf();
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
