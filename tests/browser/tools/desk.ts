import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { stored } from './store.ts';
import { expect, open } from './test.ts';

/** A monitoring table with another outturn of one measure, where the published one is 23.3%. */
export const GOOD = 'Ref\t11/12 Outturn\nNI 116\t24.1%\n';

export const result = (page: Page) => page.getByRole('status', { name: 'Result' });
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
export const table = (page: Page, name: string) => page.getByRole('table', { name, exact: true });

/** The row of a table that has a text. */
export const rowWith = (table: Locator, text: string | RegExp) =>
	table.getByRole('row').filter({ hasText: text });

export async function openDesk(page: Page): Promise<void> {
	await open(page, './data/');
	await stored(page);
	await expect(button(page, 'Check')).toBeVisible();
}

/** Asks for the check of what was brought, and waits for what it found. */
export async function checked(page: Page): Promise<void> {
	await button(page, 'Check').click();
	await expect(page.getByRole('heading', { name: 'What the check found' })).toBeFocused();
}

export async function check(page: Page, pasted: string): Promise<void> {
	await page.getByLabel('Or paste a table').fill(pasted);
	await checked(page);
}

export async function checkFile(
	page: Page,
	name: string,
	content: Uint8Array | string
): Promise<void> {
	await page
		.getByLabel('Choose a file to check')
		.setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
	await checked(page);
}

/** Commits what was checked, under a title. */
export async function commit(page: Page, title: string): Promise<void> {
	await page.getByLabel('Title', { exact: true }).fill(title);
	await button(page, 'Commit').click();
	await expect(page.getByRole('heading', { name: 'Committed' })).toBeFocused();
}

/** The bytes of a file that the desk makes. */
export async function takenOut(page: Page, name: string): Promise<Uint8Array> {
	const coming = page.waitForEvent('download');
	await button(page, name).click();
	return readFileSync(await (await coming).path());
}

/** The texts of a zip by their names. */
export const textsIn = (zip: Uint8Array): Record<string, string> =>
	Object.fromEntries(
		Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)])
	);
