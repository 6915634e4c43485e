import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expectNoFaults, type Found } from '../everyone/found.ts';
import type { Look } from './pages.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds against WCAG 2.2 A and AA and best practice, a line for each element. */
async function violations(page: Page): Promise<Found> {
	const found = await new AxeBuilder({ page })
		.options({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
		.withTags(TAGS)
		// There is no frame to look into, and so no need of a page of its own to join the results.
		.setLegacyMode(true)
		.analyze();
	return {
		faults: found.violations.flatMap(({ id, help, nodes }) =>
			nodes.map(
				({ target, failureSummary }) => `${id} (${help}): ${target.join(' ')} ${failureSummary}`
			)
		),
		looked: await page.locator('body *').count()
	};
}

/** Holds that axe finds nothing on an opened page of that name, however it is looked at. */
export async function expectNone(page: Page, name: string, looks: readonly Look[]): Promise<void> {
	for (const { width, colorScheme } of looks) {
		await page.setViewportSize({ width, height: 900 });
		await page.emulateMedia({ colorScheme });
		const found = await violations(page);
		expectNoFaults(found, { page: name, check: 'axe' }, `at ${width} px, ${colorScheme}`);
	}
}
