import { PLACES, sheetsOf } from './sheets.ts';
import { expect, test } from '../tools/test.ts';

test.describe('the profile is printed on one page of A4:', () => {
	for (const place of PLACES)
		test(decodeURIComponent(place), async ({ page }) => {
			expect(await sheetsOf(page, place)).toBe(1);
		});
});
