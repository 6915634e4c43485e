import { fault } from '../tools/fault.ts';
import { expectWholeAfterwards, killRepeatedly } from '../tools/killing.ts';
import { test } from '../tools/test.ts';

test(
	'a tab killed ten times while loading leaves a whole dataset each time, or none',
	fault(
		'The tab’s process is killed 10 times at random moments of a load',
		'The store holds the dataset before or the new one, whole; the next visit shows all'
	),
	async ({ context, page }) => {
		const seed = Date.now() % 1_000_000;
		const found = await killRepeatedly(context, { times: 10, seed });
		console.log(`seed ${seed}: ${JSON.stringify(found)}`);
		await expectWholeAfterwards(page);
	}
);
