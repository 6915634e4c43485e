import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Look } from './pages.ts';
import { expect } from './test.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds against WCAG 2.2 A and AA and best practice, a line for each element. */
export async function violations(page: Page): Promise<string[]> {
	const found = await new AxeBuilder({ page })
		.options({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
		.withTags(TAGS)
		// There is no frame to look into, and so no need of a page of its own to join the results.
		.setLegacyMode(true)
		.analyze();
	return found.violations.flatMap(({ id, help, nodes }) =>
		nodes.map(
			({ target, failureSummary }) => `${id} (${help}): ${target.join(' ')} ${failureSummary}`
		)
	);
}

/** Holds that axe finds nothing on an opened page, however it is looked at. */
export async function expectNone(page: Page, looks: readonly Look[]): Promise<void> {
	for (const { width, colorScheme } of looks) {
		await page.setViewportSize({ width, height: 900 });
		await page.emulateMedia({ colorScheme });
		expect.soft(await violations(page), `at ${width} px, ${colorScheme}`).toEqual([]);
	}
}
