/** A first-time officer's way: a new site, a scorecard of thirty rows, its questions, measures and warnings, Commit. */
import { csvParse } from 'd3-dsv';
import { button, checkFile, openDesk, result, takenOut, textsIn } from '../tools/desk.ts';
import { SCORECARD, scorecard } from '../../tools/scorecard.ts';
import { expect, open, test } from '../tools/test.ts';

test('a scorecard of thirty rows is a site with each figure as it was printed, after two questions', async ({
	page
}) => {
	test.slow();
	await openDesk(page);
	await page.getByText('Start a new site').first().click();
	await page.getByLabel('Name of the council').fill('Northbridge Council');
	await page.getByLabel('Place', { exact: true }).fill('Northbridge');
	await page.getByLabel('Subject').fill('children’s services');
	await page.getByLabel('Year', { exact: true }).fill('2011/12');
	await page.getByLabel('As published in your table, and no others').check();
	await button(page, 'Start the site').click();
	await expect(page.getByRole('banner')).toContainText('Northbridge');
	await expect(page.getByLabel('Name of the council')).toHaveCount(0);

	await checkFile(page, 'Scorecard.xlsx', scorecard());
	await expect(result(page)).toHaveText('2 questions wait for your answer.');
	await expect(page.getByLabel(/^Which period are “Target”, “Outturn” and “RAG” of/)).toHaveValue(
		'2011/12'
	);
	await button(page, 'Use these answers').click();
	await expect(result(page)).toContainText('34 to confirm and 24 warnings to look at');
	await button(page, 'Take these measures').click();
	await expect(page.getByText('30 measures, as you said')).toBeVisible();
	await expect(result(page)).toContainText('1 to confirm and 24 warnings to look at');
	await page.getByLabel('I have looked at what is to confirm').check();
	await button(page, 'Commit').click();
	await expect(page.getByRole('heading', { name: 'Committed' })).toBeFocused();

	const files = textsIn(await takenOut(page, 'Data package'));
	const [, ...rows] = SCORECARD;
	const table = (name: string) => csvParse(files[name] ?? '');
	const printed = table('observations.csv').map((one) =>
		[one.indicator_id, one.period_id, one.series, one.printed].join(' ')
	);
	const wanted = rows.flatMap(([, reference = '', , , before, target, outturn]) => {
		const id = reference.toLowerCase().replaceAll(' ', '-');
		return [
			`${id} 2010-11 actual ${before}`,
			`${id} 2011-12 target ${target}`,
			`${id} 2011-12 actual ${outturn}`
		];
	});
	expect(printed.toSorted()).toEqual(wanted.toSorted());
	expect(table('published-statuses.csv').map((one) => one.rating_id)).toEqual(
		rows.map((row) => row.at(-1)?.toLowerCase()).filter(Boolean)
	);
	await open(page, './');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('are red');
});
