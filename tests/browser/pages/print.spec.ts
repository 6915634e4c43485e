/**
 * What comes out of the printer. Each page is printed to PDF in Chromium and read as text. To see
 * whether something is cut in two, a mark too small to see is set at its first and its last
 * corner: both must come out on the same page.
 */
import type { Page } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import { EXAMPLE } from '../../tools/example.ts';
import { textOf } from '../../tools/files.ts';
import { packed, readPdf, type PdfPage } from '../../tools/pdf.ts';
import { indicatorPath } from '../tools/pages.ts';
import { asShown, PRIORITIES, PUBLISHED, RATING_WORD, referenceOf } from '../tools/published.ts';
import { settled } from '../tools/store.ts';
import { expect, open, test } from '../tools/test.ts';

/** A measure's title with which way is better, as they stand beside each other in its row. */
const TITLES = new Map(
	csvParse(textOf(`${EXAMPLE}/indicators.csv`)).map(({ id, title, polarity }) => [
		id,
		`${title} ${polarity || 'neither'}`
	])
);

/** A table that runs over several pages: how its rows are known, and what its head says. */
interface LongTable {
	isRow: RegExp;
	head: string;
}

/** Every page that is printed, what of it has to stay whole, and its long table. */
const PRINTED: [name: string, path: string, whole: string, table?: LongTable][] = [
	['the overview', './', 'main article, main li, main p:not(.unseen)'],
	[
		'the overview as a table',
		'./?view=table',
		'main tbody tr, main li, main p:not(.unseen)',
		{ isRow: /%(Improved|Declined)/, head: 'Against target' }
	],
	[
		'an indicator with every comparator',
		indicatorPath('ni-116'),
		'main figure, main tbody tr, main li'
	],
	[
		'an indicator of a small cohort',
		indicatorPath('ni-101'),
		'main figure, main tbody tr, main li'
	],
	[
		'the map',
		'./map/',
		'.drawn, main tbody tr, main p:not(.unseen)',
		{ isRow: /Rotherham0\d\d[A-F]/, head: 'Income deprivation' }
	],
	['the profile of a ward', './map/?ward=E05001029', 'main tbody tr, main p:not(.unseen)'],
	['the audit', './data/audit/', 'main tbody tr, main p:not(.unseen)'],
	['the data', './data/', 'main tbody tr, main p:not(.unseen)'],
	['the page about it all', './about/', 'main tbody tr, main p:not(.unseen), main li'],
	[
		'the full report',
		'./report/',
		'main tbody, main figure, main p:not(.unseen), main li, main dl > div',
		{ isRow: /NI\d+.*(Notmet|Met)\d/, head: 'England met Rating' }
	]
];

/** Opens a page and waits until what it draws is drawn. */
async function openToPrint(page: Page, path: string) {
	await open(page, path);
	await settled(page);
	await page.evaluate(() => document.fonts.ready);
}

const print = async (page: Page): Promise<PdfPage[]> =>
	readPdf(await page.pdf({ preferCSSPageSize: true }));

/**
 * Sets the marks: at the first and the last corner of what has to stay whole, and for a heading at
 * its own and at the first corner of what it heads.
 * @returns the words of each, by its number
 */
async function markCorners(page: Page, whole: string): Promise<string[]> {
	await page.emulateMedia({ media: 'print' });
	return page.evaluate((whole) => {
		const all = (selector: string) =>
			[...document.querySelectorAll<HTMLElement>(selector)].filter(
				(one) => one.getClientRects().length > 0 && one.checkVisibility()
			);
		const things = all('main :is(article, tbody tr, li, p, figure, dd)');
		const headed = (heading: HTMLElement) =>
			things.find((one) => heading.compareDocumentPosition(one) === 4) ?? heading;
		const cell = (one: HTMLElement, which: number) =>
			/^(tr|tbody)$/i.test(one.tagName)
				? ([...one.querySelectorAll<HTMLElement>('th, td')].at(which) ?? one)
				: one;
		const pairs = [
			...all(whole).map((one) => ({ one, from: cell(one, 0), to: cell(one, -1), end: 'bottom' })),
			...all('main :is(h1, h2, h3, h4)').map((one) => ({
				one,
				from: one,
				to: cell(headed(one), 0),
				end: 'top'
			}))
		];
		const mark = (corner: HTMLElement, words: string, side: string) => {
			if (getComputedStyle(corner).position === 'static') corner.style.position = 'relative';
			const own = document.createElement('i');
			own.textContent = words;
			own.style.cssText = `all:initial;position:absolute;left:0;font:1px/1px sans-serif;${side}:0`;
			corner.append(own);
		};
		return pairs.map(({ one, from, to, end }, i) => {
			const words = one.innerText.replace(/\s+/g, ' ').slice(0, 80);
			mark(from, `«${i}«`, 'top');
			mark(to, `»${i}»`, end);
			return `<${one.tagName.toLowerCase()}> ${words}`;
		});
	}, whole);
}

/** What begins on one page and ends on another. */
function cutInTwo(pages: PdfPage[], names: string[]): string[] {
	const at = (mark: string) => pages.findIndex(({ text }) => text.includes(mark));
	return names.flatMap((name, i) => {
		const [first, last] = [at(`«${i}«`), at(`»${i}»`)];
		return first === last ? [] : [`${name}: from page ${first + 1} to ${last + 1}`];
	});
}

/** Holds that each page is A4 and says its number, the data’s date and its source. */
function expectHeadAndFoot(pages: PdfPage[]) {
	for (const [i, { text, width, height }] of pages.entries()) {
		expect.soft([width, height].map(Math.round).sort().join(' by ')).toBe('595 by 842');
		for (const words of [
			`Page ${i + 1} of ${pages.length}`,
			'2011/12 outturn · published 19 September 2012',
			'Source: Rotherham Borough Council, report of 19 September 2012'
		])
			expect.soft(text, `page ${i + 1}`).toContain(packed(words));
	}
}

/** Holds that a table’s head is repeated on every page that it runs over. */
function expectHeadRepeated(pages: PdfPage[], { isRow, head }: LongTable) {
	const withRows = pages.filter(({ text }) => isRow.test(text));
	expect(withRows.length).toBeGreaterThan(2);
	for (const { text } of withRows) expect.soft(text).toContain(packed(head));
}

for (const [name, path, whole, table] of PRINTED)
	test(`${name}, printed, cuts nothing in two, parts no heading from what it heads${table ? ', repeats its table’s head' : ''}, and says on each page of A4 its number, the data’s date and its source`, async ({
		page
	}) => {
		test.slow();
		await openToPrint(page, path);
		const names = await markCorners(page, whole);
		const pages = await print(page);
		const all = pages.map(({ text }) => text).join('');
		expect(names.filter((_, i) => !all.includes(`«${i}«`))).toEqual([]);
		expect(names.length).toBeGreaterThan(3);
		expect(cutInTwo(pages, names)).toEqual([]);
		expectHeadAndFoot(pages);
		if (table) expectHeadRepeated(pages, table);
	});

test.describe('the full report, printed,', () => {
	// Printed once for all that is read of it.
	test.describe.configure({ mode: 'default' });
	let text = '';
	test.beforeEach(async ({ page }) => {
		if (text) return;
		await openToPrint(page, './report/');
		text = (await print(page)).map((one) => one.text).join('');
	});

	/** A figure as the table says it, in the page's words where there is none. */
	const said = (printed: string, row: (typeof PUBLISHED)[number]) =>
		printed === 'N/A'
			? 'not applicable (N/A)'
			: printed === ''
				? 'left blank'
				: asShown(printed, row);

	test('has every figure of all 50 measures, each in its row', () => {
		for (const row of PUBLISHED) {
			const name = packed(referenceOf(row) + (TITLES.get(row.id) ?? ''));
			const own = text.slice(text.indexOf(name) + name.length).slice(0, 300);
			expect.soft(text, `${row.id}, its reference and title`).toContain(name);
			let from = 0;
			for (const figure of [
				row.prior,
				row.target,
				row.outturn,
				row.stat_neighbours,
				row.national
			]) {
				const at = own.indexOf(packed(said(figure, row)), from);
				expect.soft(at, `${row.id}: ${figure} in ${own}`).toBeGreaterThanOrEqual(0);
				from = Math.max(at, from);
			}
			expect.soft(own, row.id).toContain(packed(RATING_WORD[row.rag] ?? ''));
		}
	});

	test('has the five priorities, the empty one too', () => {
		for (const [i, { title }] of PRIORITIES.entries())
			expect.soft(text).toContain(packed(`${i + 1}. ${title}`));
		expect(text).toContain(packed('This report has no indicators under this priority.'));
	});

	test('parts a benchmark’s figure from how far the outturn is from it', () => {
		expect(text).toMatch(/[\d.]+%,[\d.]+points?(?:above|below)/);
	});

	test('tells of each red measure its action, or that none is recorded', () => {
		const red = PUBLISHED.filter(({ rag }) => rag === 'RED');
		const actions = csvParse(textOf(`${EXAMPLE}/commentary.csv`)).filter(
			({ kind }) => kind === 'action'
		);
		const without = red.filter(({ id }) => !actions.some((one) => one.indicator_id === id));
		expect(text.split(packed('No action is recorded in the report.')).length - 1).toBe(
			without.length
		);
		for (const { indicator_id, text: action = '' } of actions)
			if (red.some(({ id }) => id === indicator_id))
				expect.soft(text, indicator_id).toContain(packed(action));
	});
});

test('the full report is printed by its button', async ({ page }) => {
	await page.addInitScript(() => {
		window.print = () => document.documentElement.setAttribute('data-printed', '');
	});
	await open(page, './report/');
	await page.getByRole('button', { name: 'Print or save as PDF' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-printed', '');
});
