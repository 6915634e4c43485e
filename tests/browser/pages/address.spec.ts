import type { Page } from '@playwright/test';
import { PAYLOADS } from '../../payloads.ts';
import { indicatorPath } from '../tools/pages.ts';
import { servedAt } from '../serveBuild.ts';
import { expect, hydrated, open, test } from '../tools/test.ts';

/** The address of a page is anyone's: whatever it says, the page stays whole. */
const PAGES = [
	'./',
	indicatorPath('ni-116'),
	'./map/',
	'./present/',
	'./report/',
	'./data/',
	'./data/audit/',
	'./about/',
	'./embed/indicator/ni-116/',
	'./embed/map/'
];
/** Pages that are told by the address what they are of. */
const BY_ID = ['./indicator/', './embed/indicator/'];

/** Every key that an address of ours may carry, but what is searched for. */
const KEYS =
	'priority,rating,direction,against,flag,sort,view,period,data,measure,area,ward,neighbourhood,classes,since,method,edges,pick,pins,shape,slide,speaker,kind,class,rule,green,amber,chart'.split(
		','
	);
const NAMES = [
	'__proto__',
	'constructor',
	'toString',
	'hasOwnProperty',
	'valueOf',
	'1e999',
	'-1',
	'NaN',
	'0x10',
	'٣',
	...PAYLOADS
];

/** Each key with a value of the list, beginning with the nth. */
const said = (values: readonly string[], nth: number) =>
	KEYS.map(
		(key, i) => `${key}=${encodeURIComponent(wellFormed(values[(i + nth) % values.length] ?? ''))}`
	).join('&');
const wellFormed = (text: string) => text.replace(/\p{Cs}/gu, '');

const POLLUTING =
	'__proto__[polluted]=1&__proto__.polluted=1&constructor[prototype][polluted]=1&__proto__=1&constructor=1';
const MALFORMED = `&&=&=x&%E0%A4%A&%=%&period=%E0%A4%A&measure=%FF%FE&ward=%ED%A0%80&slide=%&rating=red%00&view=%C0%AF&+&?&rating[]=red&${POLLUTING}`;
const REPEATED = KEYS.map((key) => `${key}=&${key}=toString&${key}=__proto__`).join('&');

/** Opens an address that is longer than hosts take: the host is asked without its query. */
async function openLong(page: Page, path: string) {
	await page.route(/\?.{8000}/s, (route) =>
		route.continue({ url: route.request().url().replace(/\?.*/s, '') })
	);
	await open(page, path);
}

/** What the page says, once the map is drawn where it has one; space used grows while it is read. */
async function text(page: Page): Promise<string> {
	await expect(page.getByText('The map is drawn as soon as')).toHaveCount(0);
	const words = await page.getByRole('main').innerText();
	return words.replace(/Space used: [\d.,]+ \w+/, 'Space used: …');
}
const polluted = (page: Page) =>
	page.evaluate(() => [
		...Object.keys(Object.prototype),
		...('polluted' in {} ? ['polluted'] : [])
	]);

for (const path of PAGES)
	test(`${path} shows what it shows without a query, whatever else its address says`, async ({
		page
	}) => {
		await open(page, path);
		await page.waitForLoadState('networkidle');
		const usual = await text(page);
		for (const query of [said(NAMES, 0), `${MALFORMED}&${REPEATED}`]) {
			await openLong(page, `${path}?${query}#%E0%A4%A`);
			await expect.poll(() => text(page)).toBe(usual);
			expect(await polluted(page)).toEqual([]);
		}
	});

test('an address of 100 kB is read to its end', async ({ page }) => {
	for (const path of ['./', './map/', './present/']) {
		await openLong(
			page,
			`${path}?${said(['a'.repeat(4000)], 0)}&pins=${'E01007677,'.repeat(500)}&edges=${'1,'.repeat(5000)}`
		);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		expect(await polluted(page)).toEqual([]);
	}
});

test('what is searched for or asked for by name is text', async ({ page }) => {
	for (const [i, payload] of ['__proto__', 'constructor', ...PAYLOADS.slice(0, 6)].entries()) {
		const path = ['./', './data/audit/', ...BY_ID][i % 4] ?? './';
		const word = encodeURIComponent(payload);
		await open(page, `${path}?q=${word}&id=${word}`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.locator('[data-payload]')).toHaveCount(0);
	}
});

test.describe('a path that is malformed or leads elsewhere', () => {
	test.use({ expected: [/404/] });

	for (const path of [
		'%E0%A4%A',
		'indicator/%FF/',
		'..%2f..%2fpackage.json',
		'__proto__/',
		'data/constructor.json'
	])
		test(`is unknown: ${path}`, async ({ page }) => {
			const response = await page.goto(`${servedAt('OUTTURN_ROOT')}${path}`);
			expect(response?.status()).toBe(404);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		});

	test('is never sent on to another host', async ({ request }) => {
		for (const path of ['//about', '//evil.example/about', '/\\evil.example/about']) {
			const response = await request.get(servedAt('OUTTURN_ROOT').slice(0, -1) + path, {
				maxRedirects: 0
			});
			expect(response.headers().location ?? '/').toMatch(/^\/(?![/\\])/);
		}
	});
});

test('what is kept in local storage is what the reader chose, and nothing else is kept of them', async ({
	page,
	context
}) => {
	for (const path of PAGES) await open(page, path);
	await open(page, './about/');
	await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck();
	await hydrated(page);
	const { cookies, origins } = await context.storageState();
	expect(cookies).toEqual([]);
	expect(origins.flatMap(({ localStorage }) => localStorage.map(({ name }) => name))).toEqual([
		'outturn-shortcuts-off'
	]);
	const session = await page.evaluate(() => Object.keys(sessionStorage));
	expect(session.filter((key) => !key.startsWith('sveltekit:'))).toEqual([]);
});
