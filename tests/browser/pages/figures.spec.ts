/**
 * Every published figure of all 50 measures, on its page, in its own row and period, against a
 * table that was typed independently of `data/`.
 */
import type { Page } from '@playwright/test';
import { indicatorPath } from '../tools/pages.ts';
import {
	asShown,
	PRIORITIES,
	PUBLISHED,
	publishedUnder,
	RATING_WORD,
	type Published
} from '../tools/published.ts';
import { stored } from '../tools/store.ts';
import { expect, open, test } from '../tools/test.ts';

interface Line {
	/** The row's own heading: "Target 2011/12". */
	head: string;
	cells: string[];
}

const FLAGS: Record<string, string> = {
	'✓': 'met',
	x: 'not met',
	'*': 'not met',
	'N/A': 'not applicable',
	'': 'left blank',
	'↑': 'improved',
	'↓': 'declined',
	'→': 'unchanged'
};

/** The rows of a region's table, by their headings. */
async function linesOf(page: Page, region: string): Promise<Line[]> {
	const rows = page.getByRole('region', { name: region, exact: true }).locator('tbody tr');
	return rows.evaluateAll((all) =>
		all.map((row) => {
			const text = (cell: Element) => (cell as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
			return {
				head: text(row.querySelector('th') as Element),
				cells: [...row.querySelectorAll('td')].map(text)
			};
		})
	);
}

/** What the page must say of a figure: itself as printed, or why there is none. */
function wanted(printed: string, row: Published): RegExp {
	if (printed === '') return /^left blank$/;
	if (printed === 'N/A') return /^not applicable \(N\/A\)$/;
	const shown = asShown(printed, row).replace(/[.%]/g, '\\$&');
	return new RegExp(`^${shown}(?: per 1,000)?(?: printed as ${printed})?$`);
}

const lineOf = (lines: Line[], head: string) =>
	lines.find((line) => line.head === head) ?? { head: `no row "${head}"`, cells: [] };

/** Where the published figures and flags of a measure stand in its comparisons. */
const placesOf = (row: Published): [head: string, printed: string, flag: string][] => [
	['Prior year 2010/11', row.prior, row.direction],
	['Target 2011/12', row.target, row.on_target],
	['Statistical neighbours 2011/12', row.stat_neighbours, row.met_sn],
	['England 2011/12', row.national, row.met_national]
];

async function expectComparisons(page: Page, row: Published) {
	const lines = await linesOf(page, 'Comparisons');
	for (const [head, printed, flag] of placesOf(row)) {
		const { cells } = lineOf(lines, head);
		expect.soft(cells[0], `${row.id}, ${head}`).toMatch(wanted(printed, row));
		expect
			.soft(cells.at(-3), `${row.id}, ${head}, as published`)
			.toMatch(new RegExp(`^${FLAGS[flag]}( differs from the figures)?$`));
	}
	const outturn = lineOf(lines, 'Outturn 2011/12').cells[0];
	expect.soft(outturn, `${row.id}, outturn`).toMatch(wanted(row.outturn, row));
}

async function expectTrend(page: Page, row: Published) {
	const lines = await linesOf(page, 'Trend');
	for (const [head, printed] of [
		['2010/11', row.prior],
		['2011/12', row.outturn]
	] as const)
		expect
			.soft(lineOf(lines, head).cells.at(-1), `${row.id}, trend, ${head}`)
			.toMatch(wanted(printed, row));
}

async function expectResult(page: Page, row: Published) {
	const result = page.getByRole('region', { name: 'Result', exact: true });
	await expect.soft(result, row.id).toContainText(RATING_WORD[row.rag] ?? '');
	await expect.soft(result, row.id).toContainText(asShown(row.outturn, row));
}

for (const [i, { title }] of PRIORITIES.entries()) {
	const rows = publishedUnder(i + 1);
	if (rows.length === 0) continue;

	test(`${title}: the pages of its ${rows.length} show each published figure, flag and rating in its place`, async ({
		page
	}) => {
		test.slow();
		for (const row of rows) {
			await open(page, indicatorPath(row.id));
			await stored(page);
			await expectComparisons(page, row);
			await expectTrend(page, row);
			await expectResult(page, row);
		}
	});
}

test('the table has 50 measures: 22 red, 10 amber, 12 green, 6 not rated', () => {
	const count = (rag: string) => PUBLISHED.filter((row) => row.rag === rag).length;
	expect(['RED', 'AMBER', 'GREEN', 'N/A'].map(count)).toEqual([22, 10, 12, 6]);
});
