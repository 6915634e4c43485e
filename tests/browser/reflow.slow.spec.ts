import { INDICATOR_PATHS } from './pages.ts';
import { sideways } from './sideways.ts';
import { expect, open, test } from './test.ts';

test.describe('nothing scrolls sideways at 320 px on the page of', () => {
	test.use({ viewport: { width: 320, height: 900 } });

	for (const [id, path] of INDICATOR_PATHS)
		test(id, async ({ page }) => {
			await open(page, path);
			expect(await sideways(page)).toBe('nothing');
		});
});
