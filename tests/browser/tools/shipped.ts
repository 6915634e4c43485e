import { expect, type Page } from '@playwright/test';
import { textOf } from '../../tools/files.ts';

interface Manifest {
	schema: number;
	version: string;
	publishedOn: string;
	parts: Record<string, { hash: string; file: string }> & { core: { hash: string; file: string } };
}
export interface Core {
	measures: { shortTitle: string; observations: { value: unknown }[] }[];
}

/** A data file as `npm run data` wrote it. */
export const dataFile = (file: string) => textOf(`static/data/${file}`);
export const manifestOf = () => JSON.parse(dataFile('manifest.json')) as Manifest;
export const coreOf = () => JSON.parse(dataFile(manifestOf().parts.core.file)) as Core;

/** The host has a further version of the data: the shipped one with another first title. */
export async function publish(page: Page, version: string, shortTitle: string) {
	const hash = Buffer.from(version.padEnd(8, '-')).toString('hex').slice(0, 16);
	const core = coreOf();
	const measures = core.measures.map((one, i) => (i === 0 ? { ...one, shortTitle } : one));
	await publishCore(page, { version, hash }, JSON.stringify({ ...core, measures }));
}

/** The host has a further version of the data with this core. */
export async function publishCore(
	page: Page,
	{ version, hash }: { version: string; hash: string },
	core: string
) {
	const manifest = manifestOf();
	const file = `core.${hash}.json`;
	const parts = { ...manifest.parts, core: { ...manifest.parts.core, hash, file } };
	await page.route('**/data/manifest.json', (route) =>
		route.fulfill({ json: { ...manifest, version, parts } })
	);
	await page.route(`**/data/${file}`, (route) =>
		route.fulfill({ body: core, contentType: 'application/json' })
	);
	return file;
}

/** What the page says of the data, where it holds these words. */
export const notice = (page: Page, words: string | RegExp) =>
	page.getByRole('status', { name: 'About the data' }).filter({ hasText: words });

/** Everything that the page says of the data. */
export const notices = (page: Page) =>
	page.getByRole('status', { name: 'About the data' }).locator('p');

export const retry = (page: Page) => page.getByRole('button', { name: 'Retry' });

export const expectAllMeasures = (page: Page) => expect(page.getByRole('article')).toHaveCount(50);
