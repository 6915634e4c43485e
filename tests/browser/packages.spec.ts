/**
 * Another council's site, as unlike the shipped one as it may be, and that site with the data files of
 * packages that have a part missing: each page of each is walked through, opened and read.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { buildPackage } from '../../data/build/build.ts';
import { contraryFiles, LEFT_OUT, writePackage, type Files } from '../packages/packages.ts';
import { strFromU8 } from 'fflate';
import { test } from './tools/contrarySite.ts';
import { takenOut, textsIn } from './tools/desk.ts';
import { sideways } from './tools/sideways.ts';
import { expect, hydrated } from './tools/test.ts';

const BUILT_FOR = 'Cwm Arian';
/** Whose the packages with a part missing are, so that a page that shows the site's own is found. */
const OTHER = 'Cwm Tawel';

const MEASURES = ['hsg-04b', 'hsg-05', 'hsg-11', 'rep-03', 'let-07', 'wst-1', 'wel-2'];
const MORE_MEASURES = ['rds-3', 'care-2', 'care-3', 'lei-1', 'cs-9a', 'fin-1', 'fin-3', 'prj-1'];

const paths = ({
	measures,
	areas,
	own
}: {
	measures: string[];
	areas: boolean;
	own: boolean;
}): string[] => [
	'./',
	'./?view=table',
	'./?rating=red',
	'./report/',
	'./data/',
	'./data/audit/',
	'./about/',
	'./map/',
	...(own ? ['./?period=p24b', './indicator/fin-1/?period=p24b'] : []),
	...(areas ? ['./map/?measure=arrears&area=W01000003', './map/?shape=cells', './embed/map/'] : []),
	...measures.flatMap((id) => [
		own ? `./indicator/${id}/` : `./indicator/?id=${id}`,
		own ? `./embed/indicator/${id}/` : `./embed/indicator/?id=${id}`
	])
];

/** What no sentence may say: what a program writes for nothing, and counts of nothing. */
const HOLES = /\bundefined\b|\bNaN\b|\bnull\b|\[object|\b0 of 0\b|Infinity|Invalid Date/;
const OTHERS = /England|Rotherham|Trafford|South Yorkshire|National Indicator|\bNI \d|\bE0\d{7}/;

/** Where words of a page are wrong: a line for each. */
async function wordFaults(page: Page, stale?: string): Promise<string[]> {
	const texts = await page.evaluate(() => {
		// What was announced was so when it was.
		const silent = 'script, style, noscript, template, #svelte-announcer';
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const said = [document.title];
		while (walker.nextNode())
			if (!walker.currentNode.parentElement?.closest(silent))
				said.push(walker.currentNode.textContent ?? '');
		for (const element of document.body.querySelectorAll('[aria-label], [title], [alt]'))
			for (const name of ['aria-label', 'title', 'alt'])
				said.push(element.getAttribute(name) ?? '');
		return said.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
	});
	return texts.filter(
		(text) => HOLES.test(text) || OTHERS.test(text) || (stale !== undefined && text.includes(stale))
	);
}

/** Headings that nothing stands under before the next one of their rank. */
const emptyHeadings = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const NOT_SHOWN = '.unseen, details:not([open]) > :not(summary), .slide';
		const SOMETHING = 'svg, img, canvas, input, select, textarea, button';
		const isShown = (element: Element) =>
			element.checkVisibility() && element.closest(NOT_SHOWN) === null;
		const headings = [...document.querySelectorAll('h1, h2, h3, h4')].filter(isShown);
		return headings.flatMap((heading, i) => {
			const rank = Number(heading.tagName[1]);
			const next = headings.slice(i + 1).find((one) => Number(one.tagName[1]) <= rank);
			const range = document.createRange();
			range.setStartAfter(heading);
			if (next) range.setEndBefore(next);
			else range.setEndAfter((heading.closest('main') ?? document.body).lastChild ?? heading);
			const held = range.cloneContents();
			const says = (held.textContent ?? '').trim() !== '' || held.querySelector(SOMETHING) !== null;
			return says ? [] : [`nothing under "${heading.textContent.trim()}"`];
		});
	});

/** Everything that is wrong on a page that has come to rest. */
async function faultsOf(page: Page, path: string, stale?: string): Promise<string[]> {
	await page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = true;
	});
	await page.waitForLoadState('networkidle');
	const over = await sideways(page);
	const found = [
		...(await wordFaults(page, stale)),
		...(await emptyHeadings(page)),
		...(over === 'nothing' ? [] : [`scrolls sideways by ${over}`])
	];
	return found.map((fault) => `${path}: ${fault}`);
}

/** Links of the page's own navigation that lead to nothing to see. */
const navigation = (page: Page) =>
	page.getByRole('navigation', { name: 'Main' }).getByRole('link').allTextContents();

/** Opens a page and waits until it shows whose data they are. */
async function openOf(page: Page, path: string, place: string) {
	await page.goto(path);
	await hydrated(page);
	if (path.includes('/embed/')) await expect(page, path).toHaveTitle(new RegExp(place));
	else await expect(page.getByRole('banner'), path).toContainText(place);
	await page.waitForLoadState('networkidle');
}

/** Of 200 measures there are too many to look at each. */
const MOST_SLIDES = 40;

async function faultsOfSlides(page: Page, whose: string, stale?: string): Promise<string[]> {
	await openOf(page, './present/', whose);
	const place = page.getByRole('group').getByText(/^\d+ \/ \d+$/);
	await expect(page.getByRole('group').first()).toContainText(whose);
	const faults: string[] = [];
	for (let n = 1; n <= MOST_SLIDES; n++) {
		await expect(place).toHaveText(new RegExp(`^${n} / `));
		faults.push(...(await wordFaults(page, stale)).map((fault) => `slide ${n}: ${fault}`));
		// Asked anew for each: slides are made again once the data have come.
		if ((await place.textContent())?.endsWith(` ${n}`)) break;
		await page.getByRole('button', { name: 'Next' }).click();
	}
	return faults;
}

test.describe('a council without a nation, in Wales, with priorities on two levels', () => {
	for (const width of [360, 768, 1440])
		test(`has no page with a hole, a word of another council or too wide a line at ${width} px`, async ({
			page
		}) => {
			test.slow();
			await page.setViewportSize({ width, height: 900 });
			const faults: string[] = [];
			const measures = width === 360 ? [...MEASURES, ...MORE_MEASURES] : MEASURES.slice(0, 3);
			for (const path of paths({ measures, areas: true, own: true })) {
				await openOf(page, path, BUILT_FOR);
				faults.push(...(await faultsOf(page, path)));
			}
			faults.push(...(await faultsOfSlides(page, BUILT_FOR)));
			expect(faults).toEqual([]);
		});

	test('says by which thresholds a measure is rated, where its rating is explained', async ({
		page
	}) => {
		await openOf(page, './indicator/hr-1/', BUILT_FOR);
		const why = page.getByRole('region', { name: 'Why this rating' });
		await expect(why).toContainText(
			'Thresholds, a rule of this measure’s own. Ar y trywydd up to 9.5 days, llithro up to 11 days, behind above.'
		);
		await expect(why).toContainText('Higher than 11 days: so it is here');
		await expect(why).toContainText('11.0 days or lower: 0.4 days lower');
	});

	test('says why a target is what it is, and of no measure without a note', async ({ page }) => {
		await openOf(page, './indicator/hsg-04b/', BUILT_FOR);
		const targets = page.getByRole('region', { name: 'Why this target' });
		await expect(targets.getByRole('definition')).toHaveText([
			/^Kept at mid-year, .* Set by Scrutiny Committee on 8 October 2024\.$/,
			/^Twenty-five days .* Set by the Cabinet on 12 March 2024\.$/
		]);
		await openOf(page, './indicator/hsg-05/', BUILT_FOR);
		await expect(targets).toHaveCount(0);
	});

	test('tells on page and report of actions, with owner, day and state', async ({ page }) => {
		const action =
			'Inspect each home before its tenant moves out Under way. Owner: Lettings Manager. Due 30 September 2025.';
		await openOf(page, './indicator/hsg-04b/', BUILT_FOR);
		await expect(page.getByRole('listitem').filter({ hasText: 'Inspect each' })).toHaveText(action);
		await openOf(page, './report/', BUILT_FOR);
		const late = page.getByRole('article', { name: 'Time to answer a call about repairs' });
		await expect(late).toContainText('Late. Owner: Repairs Manager. Due 31 March 2025.');
		await expect(late).not.toContainText('No action is recorded');
	});

	test('tells a forecast, its interval, how old its figures are, the pace and what is late', async ({
		page
	}) => {
		const trend = page.getByRole('region', { name: 'Trend' });
		await openOf(page, './indicator/fin-1/', BUILT_FOR);
		await expect(trend.getByRole('img')).toHaveAccessibleName(
			/2025\/26 forecast £3,600k \(from £3,350k to £3,850k\)/
		);
		await expect(trend.getByRole('row', { name: /2025\/26 forecast/ })).toContainText(
			'published interval from £3,350k to £3,850k'
		);
		await expect(
			page.getByText(/2 months before publication; next figure due 31 July/)
		).toBeVisible();
		await expect(page.getByText(/of the year’s target/)).toHaveCount(0);
		await openOf(page, './indicator/fin-1/?period=p24b', BUILT_FOR);
		await expect(
			page.getByText('44% of the year’s target, £3,500k, after half of the year')
		).toBeVisible();
		await openOf(page, './indicator/hr-1/', BUILT_FOR);
		await expect(
			page.getByText(/next figure was due 31 May 2025, before publication/)
		).toBeVisible();
		await openOf(page, './', BUILT_FOR);
		await expect(
			page.getByText(/^2 measures were due a new figure before publication on 12 June 2025/)
		).toContainText('Leisure visits, Days lost to sickness.');
		await openOf(page, './indicator/wel-1/', BUILT_FOR);
		await expect(page.getByRole('row', { name: /from 13\.5%/ }).first()).toContainText(
			'from 13.5% to 19.0%'
		);
	});

	test.describe('without a script', () => {
		test.use({ javaScriptEnabled: false });
		test('is as whole', async ({ page }) => {
			const faults: string[] = [];
			for (const path of paths({ measures: MEASURES, areas: true, own: true })) {
				await page.goto(path);
				const text = await page.locator('body').innerText();
				if (HOLES.test(text) || OTHERS.test(text)) faults.push(path);
			}
			expect(faults).toEqual([]);
		});
	});
});

/** What a file says: that of a zip with the names and texts of all that it holds, but for its pictures. */
const textOf = (bytes: Uint8Array): string =>
	strFromU8(bytes.subarray(0, 2)) === 'PK'
		? Object.entries(textsIn(bytes))
				.filter(([name]) => !name.endsWith('.png'))
				.flat()
				.join('\n')
		: strFromU8(bytes);

/** Files to take away, with what each has to say: ratings, units and areas in the council's own words. */
const FILES: [what: string, path: string, fold: string, button: string, says: RegExp[]][] = [
	['a workbook', './data/', '', 'Workbook (XLSX)', [/Llithro/, /kilograms/, /family of councils/]],
	['tables for spreadsheets', './data/', '', 'Every table as CSV, with metadata', [/Llithro/]],
	[
		'the data package',
		'./data/',
		'',
		'Data package',
		[/Llithro/, /W01000003/, /cwm-arian\.example/]
	],
	['the files to publish', './data/', '', 'Publish', [/Llithro/, /W01000003/]],
	['the audit’s findings', './data/audit/', '', 'Download CSV', [/HSG-/]],
	['the slides', './present/', '', 'Download as PowerPoint', [/Behind/, /7A1F5C/]],
	['the areas’ table', './map/', 'Take away: the areas', 'CSV of areas', [/W01000003/, /patch/]],
	['the areas’ shapes', './map/', 'Take away: the areas', 'GeoJSON', [/W01000003/]]
];

test.describe('what it gives to take away is in its own words, and has none of another council:', () => {
	for (const [what, path, fold, name, says] of FILES)
		test(what, async ({ page }) => {
			await openOf(page, path, BUILT_FOR);
			if (fold) await page.getByText(fold).click();
			const text = textOf(await takenOut(page, name));
			for (const words of says) expect(text).toMatch(words);
			// JSON writes nothing as null, and CSVW calls so what a blank cell holds.
			const hole = HOLES.exec(text.replace(/"null"|\bnull\b(?=[,}\]])/g, ''));
			expect(hole?.[0]).toBeUndefined();
			expect(OTHERS.exec(text)?.[0]).toBeUndefined();
		});
});

/** The same council under another name. */
const renamed = (files: Files): Files =>
	Object.fromEntries(
		Object.entries(files).map(([file, text]) => [file, text.replaceAll(BUILT_FOR, OTHER)])
	);

/** The host has the data files of another package laid over the site's own. */
async function publish(page: Page, folder: string) {
	await page.route('**/data/*.json', (route) => {
		const file = join(folder, new URL(route.request().url()).pathname.split('/').pop() ?? '');
		return existsSync(file)
			? route.fulfill({ body: readFileSync(file, 'utf8'), contentType: 'application/json' })
			: route.fallback();
	});
}

/** What it tells of areas is told of the build. */
const TELLS_OF_BUILD = ['./data/'];

test.describe('a package with a part missing has no page with a hole:', () => {
	for (const [what, leaveOut] of Object.entries(LEFT_OUT))
		test(what, async ({ page }) => {
			test.slow();
			const folder = mkdtempSync(join(tmpdir(), 'outturn-packages-'));
			try {
				const from = writePackage(renamed(leaveOut(contraryFiles())), join(folder, 'made'));
				const { manifest } = buildPackage({ from, to: join(folder, 'built') });
				await publish(page, join(folder, 'built'));
				await page.setViewportSize({ width: 360, height: 900 });
				const areas = manifest.parts.areas !== undefined;
				const measures = what.startsWith('one measure') ? ['hsg-05'] : MEASURES;
				const faults: string[] = [];
				for (const path of paths({ measures, areas, own: false })) {
					await openOf(page, path, OTHER);
					faults.push(
						...(await faultsOf(page, path, TELLS_OF_BUILD.includes(path) ? undefined : BUILT_FOR))
					);
				}
				faults.push(...(await faultsOfSlides(page, OTHER, BUILT_FOR)));
				expect(faults).toEqual([]);
				expect((await navigation(page)).includes('Map')).toBe(areas);
			} finally {
				rmSync(folder, { recursive: true });
			}
		});
});
