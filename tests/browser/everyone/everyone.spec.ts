import type { Page } from '@playwright/test';
import { namingFaults } from './accessibleNames.ts';
import type { CheckName } from './checks.ts';
import { motionFaults, restyle, sidewaysFaults, widen } from './emulated.ts';
import { forcedColourFaults } from './forcedColours.ts';
import { SLOW_TAG } from '../tools/fault.ts';
import { expectNoFaults } from './found.ts';
import { LOOKS, NOWHERE, NOWHERE_NAME, OPENED, PAGES } from '../tools/pages.ts';
import { settled } from '../tools/store.ts';
import { open, test } from '../tools/test.ts';
import { textFaults } from './textFaults.ts';
import { expectNone } from '../tools/violations.ts';

/** Large pages that differ little from another of the list. */
const ALIKE = new Set(['the audit of flags that agree', 'the map with an area chosen']);
/** 320 px is also what is left of 1280 at a zoom of 400%. */
const WIDTHS = [320, 768, 1440];

/** Looks at an opened page in every way that one load allows. */
async function expectForEveryone(page: Page, name: string) {
	const of = (check: CheckName) => ({ page: name, check });

	// Slides are made a moment after the store has answered.
	await page.getByRole('heading', { level: 1 }).first().waitFor();
	expectNoFaults(await namingFaults(page), of('names'));
	expectNoFaults(await motionFaults(page), of('motion'));
	for (const width of WIDTHS) {
		await widen(page, width);
		expectNoFaults(await sidewaysFaults(page), of('reflow'), `at ${width} px`);
	}
	await widen(page, 320);
	await restyle(page, 'text spacing');
	expectNoFaults(await textFaults(page), of('text spacing'));
	expectNoFaults(await sidewaysFaults(page), of('text spacing'));
	await widen(page, 1280);
	await restyle(page, 'text of 200%');
	expectNoFaults(await textFaults(page), of('text of 200%'));
	expectNoFaults(await sidewaysFaults(page), of('text of 200%'));
	await restyle(page, 'plain');
	await page.emulateMedia({ forcedColors: 'active' });
	expectNoFaults(await forcedColourFaults(page), of('forced colours'));
	await page.emulateMedia({ forcedColors: 'none' });
	await expectNone(page, name, LOOKS);
}

test.describe('axe finds nothing; names, stillness, reflow, spacing, size, forced colours hold on', () => {
	test.slow();

	for (const [name, path] of PAGES)
		test(name, ALIKE.has(name) ? { tag: SLOW_TAG } : {}, async ({ page }) => {
			await open(page, path);
			await settled(page);
			await expectForEveryone(page, name);
		});

	for (const [name, path, words] of OPENED)
		test(name, { tag: SLOW_TAG }, async ({ page }) => {
			await open(page, path);
			await settled(page);
			await page.getByText(words).first().click();
			await page.waitForLoadState('networkidle');
			await expectForEveryone(page, name);
		});

	test.describe('without a script,', () => {
		test.use({ expected: [/404/] });
		test(NOWHERE_NAME, async ({ page }) => {
			await page.goto(NOWHERE);
			await expectForEveryone(page, NOWHERE_NAME);
		});
	});
});
