import type { Locator, Page, Route } from '@playwright/test';
import { fault } from '../tools/fault.ts';
import { dataFile, expectAllMeasures, manifestOf, notice, retry } from '../tools/shipped.ts';
import { readRecords, stored } from '../tools/store.ts';
import { expect, open, test } from '../tools/test.ts';

interface DataFile {
	name: string;
	address: string;
	/** The page that needs it, and what its reader does to need it. */
	path: string;
	need?: (page: Page) => Promise<void>;
	/** Where the page says what is wrong. */
	said: (page: Page) => Locator;
	/** How the reader asks for it again. */
	again: (page: Page) => Promise<void>;
	/** What the page shows all the same. */
	shown: (page: Page) => Promise<void>;
	/** What the page shows once the file has come. */
	whole: (page: Page) => Promise<void>;
}

const field = (page: Page) =>
	page.getByRole('combobox', { name: 'Find a place, ward or postcode' });
const map = (page: Page) => page.getByRole('region', { name: /^Map of/ }).getByRole('option');
const table = (page: Page) => page.getByRole('table', { name: 'Super output areas' });
const asked = (page: Page, name: RegExp) =>
	page.getByRole('listbox', { name: 'Found' }).getByRole('option', { name });
const type = (text: string) => (page: Page) => field(page).fill(text);
const typeAgain = (text: string) => async (page: Page) => {
	await field(page).fill('');
	await field(page).fill(text);
};
/** Presses Retry, or finds it gone, where the file has come by itself meanwhile. */
const pressRetry = (page: Page) =>
	retry(page)
		.click({ timeout: 5000 })
		.catch(() => expect(retry(page)).toHaveCount(0));
const onMap = (page: Page) => page.getByRole('main').getByRole('alert');
const finderSays = (page: Page) => page.locator('.finder [aria-live]');
const tableShown = (page: Page) => expect(table(page)).toBeVisible();

const FILES: DataFile[] = [
	{
		name: 'manifest',
		address: '**/data/manifest.json',
		path: './',
		said: (page) => notice(page, 'manifest.json'),
		again: pressRetry,
		shown: expectAllMeasures,
		whole: stored
	},
	{
		name: 'core',
		address: '**/data/core.*.json',
		path: './',
		said: (page) => notice(page, 'core.'),
		again: pressRetry,
		shown: expectAllMeasures,
		whole: stored
	},
	{
		name: 'areas',
		address: '**/data/areas.*.json',
		path: './map/?shape=cells',
		said: onMap,
		again: pressRetry,
		shown: tableShown,
		whole: (page) => expect(onMap(page)).toHaveCount(0)
	},
	{
		name: 'boundaries',
		address: '**/data/boundaries.*.json',
		path: './map/',
		said: onMap,
		again: pressRetry,
		shown: tableShown,
		whole: (page) => expect(map(page)).toHaveCount(166)
	},
	{
		name: 'places',
		address: '**/data/places.*.json',
		path: './map/',
		need: type('wath'),
		said: finderSays,
		again: typeAgain('wath'),
		shown: tableShown,
		whole: (page) => expect(asked(page, /^Wath upon Dearne.*town/i)).toBeVisible()
	},
	{
		name: 'postcodes',
		address: '**/data/postcodes.*.json',
		path: './map/',
		need: type('S65 1'),
		said: finderSays,
		again: typeAgain('S65 1'),
		shown: tableShown,
		whole: (page) => expect(asked(page, /^S65 1/).first()).toBeVisible()
	}
];

const SCHEMA = manifestOf().schema;

/** What is answered in a file's place, and what the page says of it. */
function answersOf(whole: string): [string, RegExp, (route: Route) => Promise<void>][] {
	const text = (body: string) => (route: Route) =>
		route.fulfill({ body, contentType: 'application/json' });
	const ofSchema = (schema: number) => text(whole.replace(/"schema": ?\d+/, `"schema":${schema}`));
	return [
		[
			'404',
			/could not be fetched \(the host answered 404\)/,
			(route) => route.fulfill({ status: 404 })
		],
		[
			'500',
			/could not be fetched \(the host answered 500\)/,
			(route) => route.fulfill({ status: 500 })
		],
		['no answer', /could not be fetched/, (route) => route.abort()],
		['cut short', /cut short/, text(whole.slice(0, whole.length / 2))],
		['a page instead', /no JSON/, text('<!doctype html><title>Log in</title>')],
		[
			'of a newer schema',
			/made for a newer version of this site .*[Rr]eload/,
			ofSchema(SCHEMA + 1)
		],
		['of an older schema', /made for an older version of this site .*[Ww]ait/, ofSchema(SCHEMA - 1)]
	];
}

const fileOf = (name: string) =>
	name === 'manifest' ? 'manifest.json' : (manifestOf().parts[name]?.file ?? '');

test.describe('a data file that is wrong', () => {
	test.use({ expected: [/Failed to load resource/] });

	for (const { name, address, path, need, said, again, shown, whole } of FILES)
		test(
			`is named in words, and comes once it is asked for again: ${name}`,
			fault(
				`The ${name} file is answered with 404, with 500, not at all, cut short, with a page, of an older, of a newer schema`,
				'The page names the file, what is wrong and what to do, shows what it has, and has the file once it is asked for again',
				name !== 'core' && name !== 'areas'
			),
			async ({ page }) => {
				const file = fileOf(name);
				const answers = answersOf(dataFile(file));
				let answer = answers[0]?.[2];
				await page.route(address, (route) => (answer ? answer(route) : route.fallback()));
				await open(page, path);
				await need?.(page);
				for (const [what, words, given] of answers) {
					if (given !== answer) {
						answer = given;
						await again(page);
					}
					await expect(said(page), what).toContainText(words);
					await expect(said(page), what).toContainText(file);
					await shown(page);
				}
				answer = undefined;
				await again(page);
				await whole(page);
				await expect(said(page).filter({ hasText: file })).toHaveCount(0);
			}
		);

	for (const name of ['areas', 'boundaries'] as const)
		test(
			`leaves the slides without their map, which says so and can be retried: ${name}`,
			fault(
				`The ${name} file cannot be fetched for the slides`,
				'The slides are shown, the page names the file, and Retry brings the map',
				name === 'boundaries'
			),
			async ({ page }) => {
				await page.route(`**/data/${name}.*.json`, (route) => route.fulfill({ status: 500 }));
				await open(page, './present/');
				await expect(notice(page, fileOf(name))).toContainText('500');
				await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
				await page.unroute(`**/data/${name}.*.json`);
				await retry(page).click();
				await expect.poll(async () => (await readRecords(page, 'parts')).length).toBe(3);
				await expect(retry(page)).toHaveCount(0);
			}
		);
});

test.describe('a data file that takes half a minute', () => {
	const SLOW: [string, string[]][] = [
		['the overview', ['core', 'manifest']],
		['the map', ['areas', 'boundaries', 'places', 'postcodes']]
	];
	for (const [where, names] of SLOW)
		test(
			`leaves ${where} in use, which says that it is on the way`,
			fault(
				`Each data file of ${where} takes 30 seconds: ${names.join(', ')}`,
				'The page is usable meanwhile, says that the file is on the way, and takes it once it comes'
			),
			async ({ page }) => {
				const slow = names.flatMap((name) => FILES.filter((one) => one.name === name));
				for (const { name, address, path, need, whole } of slow) {
					const held: Route[] = [];
					await page.route(address, (route) => void held.push(route));
					await page.clock.install();
					await page.goto(path);
					await expect(async () => {
						await page.clock.runFor(1000);
						await need?.(page);
						expect(held, name).not.toHaveLength(0);
					}).toPass();
					await page.clock.runFor(6000);
					if (name !== 'boundaries')
						await expect(notice(page, /still on the way/), name).toBeVisible();
					await use(page, where);
					await page.clock.runFor(24_000);
					await page.unroute(address);
					await Promise.all(held.map((route) => route.fallback()));
					await expect(async () => {
						await page.clock.runFor(500);
						await whole(page);
					}).toPass();
					await expect(notice(page, /still on the way/), name).toHaveCount(0);
				}
			}
		);

	/** What a reader may do while they wait. */
	async function use(page: Page, where: string) {
		if (where === 'the map')
			return expect(page.getByRole('combobox', { name: 'Measure' })).toBeEnabled();
		await page.getByRole('searchbox').fill('adoption');
		await expect(page.getByRole('article')).toHaveCount(1);
		await page.getByRole('searchbox').fill('');
		return expectAllMeasures(page);
	}
});

test.describe('a clock that is wrong by years', () => {
	for (const [when, year] of [
		['before the publication', 2001],
		['far in the future', 2099]
	] as const)
		test(
			`${when} makes nothing expire`,
			fault(
				`The device’s clock stands in ${year}, ${when}`,
				'Dates are said sensibly, nothing counts as expired, nothing is fetched again; nor once the clock is right'
			),
			async ({ page }) => {
				await page.clock.setSystemTime(new Date(`${year}-06-01T12:00:00Z`));
				await open(page);
				await stored(page);
				const asked: string[] = [];
				page.on('request', (request) => {
					if (/\/data\/(?!manifest)/.test(request.url())) asked.push(request.url());
				});
				await page.route('**/data/manifest.json', (route) =>
					route.fulfill({ body: 'no manifest' })
				);
				await page.clock.setSystemTime(new Date('2026-11-25T12:00:00Z'));
				await page.reload();
				await expect(notice(page, /published on 19 September 2012/)).toContainText(
					/stored on a day that the clock of this device does not tell rightly/
				);
				await expectAllMeasures(page);
				expect(asked).toEqual([]);
			}
		);
});
