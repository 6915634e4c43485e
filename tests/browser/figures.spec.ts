/**
 * Every published figure of all 50 measures, on its page, in its own row and period, against a
 * table that was typed independently of `data/`.
 */
import type { Page } from '@playwright/test';
import { indicatorPath } from './pages.ts';
import { asShown, PUBLISHED, RATING_WORD, type Published } from './published.ts';
import { stored } from './store.ts';
import { expect, open, test } from './test.ts';

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
	if (printed === '') return /^left blank in the report$/;
	if (printed === 'N/A') return /^not applicable \(N\/A\)$/;
	const shown = asShown(printed, row).replace(/[.%]/g, '\\$&');
	return new RegExp(`^${shown}(?: per 1,000)?(?: printed as ${printed})?$`);
}

const lineOf = (lines: Line[], head: string) =>
	lines.find((line) => line.head === head) ?? { head: `no row "${head}"`, cells: [] };

for (const row of PUBLISHED)
	test(`${row.id} shows its published figures, flags and rating, each in its place`, async ({
		page
	}) => {
		await open(page, indicatorPath(row.id));
		await stored(page);

		const comparisons = await linesOf(page, 'Comparisons');
		for (const [head, printed, flag] of [
			['Prior year 2010/11', row.prior, row.direction],
			['Target 2011/12', row.target, row.on_target],
			['Statistical neighbours 2011/12', row.stat_neighbours, row.met_sn],
			['England 2011/12', row.national, row.met_national]
		] as const) {
			const line = lineOf(comparisons, head);
			expect(line.head).toBe(head);
			expect(line.cells[0], head).toMatch(wanted(printed, row));
			expect(line.cells.at(-3), `${head}, as published`).toMatch(
				new RegExp(`^${FLAGS[flag]}( differs from the figures)?$`)
			);
		}
		expect(lineOf(comparisons, 'Outturn 2011/12').cells[0]).toMatch(wanted(row.outturn, row));

		const trend = await linesOf(page, 'Trend');
		expect(lineOf(trend, '2010/11').cells.at(-1)).toMatch(wanted(row.prior, row));
		expect(lineOf(trend, '2011/12').cells.at(-1)).toMatch(wanted(row.outturn, row));

		const result = page.getByRole('region', { name: 'Result', exact: true });
		await expect(result).toContainText(RATING_WORD[row.rag] ?? '');
		await expect(result).toContainText(asShown(row.outturn, row));
	});

test('the table has 50 measures: 22 red, 10 amber, 12 green, 6 not rated', () => {
	const count = (rag: string) => PUBLISHED.filter((row) => row.rag === rag).length;
	expect(['RED', 'AMBER', 'GREEN', 'N/A'].map(count)).toEqual([22, 10, 12, 6]);
});
