import { INDICATOR_PATHS, MEASURES_NAME, OTHER_LOOKS, PAGES } from '../tools/pages.ts';
import { settled } from '../tools/store.ts';
import { open, test } from '../tools/test.ts';
import { expectNone } from '../tools/violations.ts';

test.describe('axe finds nothing, at 360 px in dark and at 1440 px in light, on', () => {
	for (const [name, path] of PAGES)
		test(name, async ({ page }) => {
			test.slow();
			await open(page, path);
			await settled(page);
			await expectNone(page, name, OTHER_LOOKS);
		});
});

test.describe('axe finds nothing at 360 px on the page of', () => {
	for (const [id, path] of INDICATOR_PATHS)
		test(id, async ({ page }) => {
			await open(page, path);
			await expectNone(page, MEASURES_NAME, [{ width: 360, colorScheme: 'light' }]);
		});
});
