import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { indicatorPath, LOOKS } from '../tools/pages.ts';
import { servedAt } from '../serveBuild.ts';
import { readStore } from '../tools/store.ts';
import { expect, open, query, test } from '../tools/test.ts';

const link = (page: Page) => page.getByRole('textbox', { name: 'Link', exact: true });
const snippet = (page: Page) => page.getByRole('textbox', { name: 'HTML to embed' });
const said = (page: Page) => page.getByRole('group', { name: 'Link to share' });

async function share(page: Page, path: string) {
	await open(page, path);
	await page.getByText(/^Share( or edit)?$/).click();
	await expect(link(page)).toBeVisible();
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** The pages that can be shared: what is asked of them, in words, and what the view then shows. */
const SHARED: [name: string, path: string, words: string, shown: (page: Page) => Promise<void>][] =
	[
		[
			'the overview',
			'./?priority=2&rating=red&sort=gap&view=table',
			'This link opens the measures of priority 2 that are red, sorted by gap to target, as a table.',
			async (page) => {
				const rows = page
					.getByRole('table', { name: 'Measures' })
					.locator('tbody')
					.getByRole('row');
				await expect(rows).toHaveCount(15);
			}
		],
		[
			'an indicator',
			`${indicatorPath('ni-116')}?rating=red`,
			'This link opens NI 116, Children in poverty. It keeps the selection that previous, next and back lead through: the measures that are red.',
			async (page) =>
				expect(page.getByRole('heading', { level: 1 })).toHaveText(
					'Proportion of children in poverty'
				)
		],
		[
			'the map',
			'./map/?area=E01007677&ward=E05001019&classes=7&shape=cells',
			'This link opens child poverty, 2009, in Boston Castle ward, with Canklow North chosen, in 7 classes by natural breaks, drawn as equal cells.',
			async (page) => {
				await expect(page.getByRole('status', { name: 'The chosen area' })).toContainText(
					'Canklow North'
				);
				await expect(page.getByRole('checkbox', { name: /^Equal cells/ })).toBeChecked();
			}
		]
	];

test.describe('the link of', () => {
	for (const [name, path, words, shown] of SHARED)
		test(`${name} says what it carries, is copied, and opens the same view`, async ({
			page,
			context
		}) => {
			await context.grantPermissions(['clipboard-read', 'clipboard-write']);
			await share(page, path);
			await expect(said(page)).toContainText(words);
			await page.getByRole('button', { name: 'Copy link' }).click();
			await expect(page.getByRole('status', { name: 'Copy link' })).toHaveText('Copied.');
			const copied = await clipboard(page);
			const other = await context.newPage();
			await other.goto(copied);
			await shown(other);
			expect(query(other)).toBe(query(page));
		});

	test('the overview follows what is chosen', async ({ page }) => {
		await share(page, './');
		await expect(said(page)).toContainText('This link opens all measures.');
		await page.getByRole('combobox', { name: 'Rating' }).selectOption('amber');
		await expect(said(page)).toContainText('the measures that are amber');
		await expect(link(page)).toHaveValue(`${servedAt('OUTTURN_ROOT')}?rating=amber`);
	});

	test('a page leaves out what is no choice of the page', async ({ page }) => {
		await share(page, './map/?utm_source=letter&area=E01007677');
		await expect(link(page)).toHaveValue(`${servedAt('OUTTURN_ROOT')}map/?area=E01007677`);
	});

	test('a page is selected, and said so, where the clipboard is denied', async ({ page }) => {
		await page.addInitScript(() => {
			Clipboard.prototype.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
		});
		await share(page, './');
		await page.getByRole('button', { name: 'Copy link' }).click();
		await expect(page.getByRole('status', { name: 'Copy link' })).toContainText(
			'The text is selected: press Ctrl and C.'
		);
		await expect(link(page)).toBeFocused();
		expect(await page.evaluate(() => getSelection()?.toString())).toBe(servedAt('OUTTURN_ROOT'));
	});
});

test('sharing is reached, opened and used with keys alone', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page, indicatorPath('ni-116'));
	await page.getByText('Share or edit').focus();
	await page.keyboard.press('Enter');
	await expect(link(page)).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(link(page)).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status', { name: 'Copy link' })).toHaveText('Copied.');
	await page.keyboard.press('Tab');
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('radio', { name: 'The measure over time' })).toBeChecked();
	await page.keyboard.press('Tab');
	await expect(snippet(page)).toBeFocused();
	await expect(snippet(page)).toHaveValue(/chart=trend/);
});

test('what shares a page is fetched only once that is opened', async ({ page }) => {
	await open(page, './');
	await page.waitForLoadState('networkidle');
	const scripts: string[] = [];
	page.on('request', (request) => {
		if (request.resourceType() === 'script') scripts.push(request.url());
	});
	await page.getByText('Share', { exact: true }).click();
	await expect(link(page)).toBeVisible();
	expect(scripts.length).toBeGreaterThan(0);
});

/** A page of another site, with this in its body. */
async function hostPage(body: string): Promise<{ address: string; close: () => Promise<void> }> {
	const html = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Another site</title><h1>News</h1>${body}`;
	const server: Server = createServer((_, response) =>
		response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8' }).end(html)
	);
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const close = () =>
		new Promise<void>((done) => {
			server.close(() => done());
			server.closeAllConnections();
		});
	return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close };
}

test.describe('in a page of another site', () => {
	test.use({ expected: [/^another host: http:\/\/127\.0\.0\.1:/] });

	for (const base of ['OUTTURN_ROOT', 'OUTTURN_SUB'] as const) {
		test.describe(base === 'OUTTURN_ROOT' ? 'from a root' : 'from a sub-folder', () => {
			test.use({ baseURL: async ({}, use) => use(servedAt(base)) });

			test('the snippet of a measure shows it, whole, with a way back', async ({ page }) => {
				await share(page, indicatorPath('ni-116'));
				const host = await hostPage(await snippet(page).inputValue());
				await page.goto(host.address);
				const element = page.getByTitle(
					'Children in poverty, NI 116: the outturn against target and others'
				);
				const frame = element.contentFrame();
				await expect(frame.getByRole('heading', { level: 1 })).toContainText('Children in poverty');
				await expect(frame.getByRole('main')).toContainText('23.3% against a target of 21.6%');
				await expect(frame.getByText('Red', { exact: true })).toBeVisible();
				await expect(frame.getByRole('navigation')).toHaveCount(0);
				const over = await frame
					.locator('html')
					.evaluate((root) => root.scrollHeight - root.clientHeight);
				expect(over).toBe(0);
				await frame.getByRole('link', { name: 'NI 116 in full' }).click();
				await expect(page).toHaveURL(`${servedAt(base)}indicator/ni-116/`);
				await host.close();
			});

			test('the snippet of the map shows it as it was chosen', async ({ page }) => {
				await share(page, './map/?area=E01007677&ward=E05001019&classes=3');
				const host = await hostPage(await snippet(page).inputValue());
				await page.goto(host.address);
				const frame = page.getByTitle('Map: Boston Castle ward: Child poverty').contentFrame();
				await expect(frame.getByRole('option')).toHaveCount(166);
				await expect(frame.getByRole('option', { selected: true })).toHaveAccessibleName(
					/^Canklow North/
				);
				await expect(frame.getByText('Natural breaks, 3 classes')).toBeVisible();
				await frame.getByRole('link', { name: /^The map in full/ }).click();
				await expect(page).toHaveURL(
					`${servedAt(base)}map/?area=E01007677&ward=E05001019&classes=3`
				);
				await host.close();
			});
		});
	}

	test('an address by id opens the measure, with the chart it asks for', async ({ page }) => {
		const src = `${servedAt('OUTTURN_ROOT')}embed/indicator/?id=ni-116&amp;chart=trend`;
		const host = await hostPage(
			`<iframe src="${src}" title="It" width="600" height="480"></iframe>`
		);
		await page.goto(host.address);
		const frame = page.getByTitle('It').contentFrame();
		await expect(frame.getByRole('img', { name: /^Line chart/ })).toBeVisible();
		await host.close();
	});
});

test.describe('an embedded page', () => {
	const EMBEDS: [path: string, shows: RegExp][] = [
		['./embed/indicator/?id=ni-116&chart=trend', /23\.3% against a target/],
		['./embed/indicator/ni-101/', /4\.2% against a target/],
		['./embed/map/?area=E01007677&shape=cells', /Canklow North is highest of/]
	];

	for (const [path, shows] of EMBEDS) {
		test(`${path} opens where all storage is denied, and complains of nothing`, async ({
			page
		}) => {
			await page.addInitScript(() => {
				for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
					Object.defineProperty(window, name, {
						get() {
							throw new DOMException('denied', 'SecurityError');
						}
					});
			});
			await open(page, path);
			await expect(page.getByRole('main')).toContainText(shows);
			if (path.includes('map')) await expect(page.getByRole('option')).toHaveCount(166);
			await expect(page.getByRole('main')).toBeVisible();
		});

		test(`${path} opens no store`, async ({ page }) => {
			await open(page, path);
			await expect(page.getByRole('main')).toContainText(shows);
			await page.waitForLoadState('networkidle');
			expect(await readStore(page)).toBeUndefined();
		});
	}

	for (const id of ['no-such-measure', '%3Cscript%3E', '__proto__', 'x'.repeat(3000)])
		test(`of the unknown id ${id.slice(0, 14)} says so, with a way to the site`, async ({
			page
		}) => {
			await open(page, `./embed/indicator/?id=${id}`);
			await expect(page.getByRole('heading', { level: 1 })).toContainText(/no measure/i);
			await page.getByRole('link', { name: 'All measures of the report' }).click();
			await expect(page).toHaveURL(`${servedAt('OUTTURN_ROOT')}indicator/`);
		});

	test('of the map lets an area be chosen by keys, tells it, and keeps it on the way back', async ({
		page
	}) => {
		await open(page, './embed/map/');
		await expect(page.getByRole('option')).toHaveCount(166);
		await page.getByRole('option', { name: /^Canklow North/ }).focus();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('status', { name: 'The chosen area' })).toContainText(
			'Canklow North is highest of the 24 lower super output areas published'
		);
		await expect(page.getByRole('link', { name: /^The map in full/ })).toHaveAttribute(
			'href',
			/map\/\?area=E01007677$/
		);
		await page.keyboard.press('Escape');
		await expect(page.getByRole('status', { name: 'The chosen area' })).toContainText(
			'published run from'
		);
	});

	for (const width of [320, 600, 900])
		test(`of the map at ${width} px lets every button and every line of the legend be reached`, async ({
			page
		}) => {
			await page.setViewportSize({ width, height: 780 });
			await open(page, './embed/map/?measure=imd-rank&since=2004&classes=7');
			await expect(page.getByRole('option')).toHaveCount(166);
			const main = page.getByRole('main');
			for (const button of await main.getByRole('button').all())
				await button.click({ trial: true });
		});

	test.describe('whose outlines do not come', () => {
		test.use({ expected: [/Failed to load resource/] });
		test('says so, has its table, and can be tried again', async ({ page }) => {
			await page.route('**/data/boundaries.*.json', (route) => route.abort());
			await open(page, './embed/map/');
			await expect(page.getByRole('alert')).toContainText(/boundaries\.\w+\.json could not be/);
			await page.getByText('The values as a table').click();
			await expect(page.getByRole('table', { name: 'Super output areas' })).toBeVisible();
			await page.unroute('**/data/boundaries.*.json');
			await page.getByRole('button', { name: 'Retry' }).click();
			await expect(page.getByRole('option')).toHaveCount(166);
		});
	});
});

test.describe('opened, Share', () => {
	for (const [name, path] of SHARED)
		test(`on ${name} has nothing that axe finds, and scrolls sideways at no width`, async ({
			page
		}) => {
			test.slow();
			await share(page, path);
			for (const { width, colorScheme } of LOOKS) {
				await page.setViewportSize({ width, height: 900 });
				await page.emulateMedia({ colorScheme });
				const { violations } = await new AxeBuilder({ page })
					.include('details.on-demand')
					.options({ rules: { 'target-size': { enabled: true } } })
					.setLegacyMode(true)
					.analyze();
				expect(
					violations.map(({ id }) => id),
					`at ${width} px, ${colorScheme}`
				).toEqual([]);
			}
			await page.setViewportSize({ width: 320, height: 900 });
			const over = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect(over).toBe(0);
		});
});
