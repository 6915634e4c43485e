/** What changed, on the overview and in the full report, of the shipped data and of one's own. */
import { packed, readPdf } from '../../tools/pdf.ts';
import { bringOwn, stored } from '../tools/store.ts';
import { expect, open, test } from '../tools/test.ts';

test('what changed is one line on the overview, which opens to the biggest both ways', async ({
	page
}) => {
	await open(page);
	const changed = page.locator('details', { hasText: 'What changed' });
	await expect(changed.locator('summary')).toContainText(
		'2010/11 to 2011/12: 23 improved, 21 declined, 4 unchanged; 2 could not be compared.'
	);
	await expect(changed.getByText('Not known: no ratings are published')).toBeHidden();
	await changed.locator('summary').press('Enter');
	await expect(changed.getByText('Not known: no ratings are published for 2010/11.')).toBeVisible();
	await expect(
		changed.getByRole('listitem').filter({ hasText: 'Looked after children: 5+ A*–C GCSEs' })
	).toContainText('26.9% to 4.2% (1 of 24; 2011), down 22.7 points');
});

test('the full report has all that changed, and each leads to its row', async ({ page }) => {
	await open(page);
	await page.getByRole('link', { name: 'Read or print the full report' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Half of the rated measures are red'
	);
	const changed = page.getByRole('region', { name: 'What changed' });
	// 23 improved, 21 declined, 2 not compared.
	await expect(changed.getByRole('listitem')).toHaveCount(46);
	await changed.getByRole('link', { name: /NI 89$/ }).click();
	await expect(page.locator('tbody[id="ni-89"]')).toBeInViewport();
});

test.describe('with data of one’s own', () => {
	const TITLE = 'My "own" </style> \\figures';

	test.beforeEach(async ({ page }) => {
		await open(page);
		await stored(page);
		await bringOwn(page, TITLE, { 'ni-116': [21, '21%'] });
	});

	test('the overview tells what changed since the year before and the published report', async ({
		page
	}) => {
		await open(page);
		const changed = page.locator('details', { hasText: 'What changed' });
		await expect(changed.locator('summary')).toContainText('24 improved, 20 declined');
		await changed.locator('summary').click();
		await expect(changed).toContainText('None of the 50 ratings that can be compared.');
		await expect(changed).toContainText('outturn 2011/12 is now 21%; it was 23.3%');
	});

	test('the full report is of these, and so are the words on each printed page', async ({
		page
	}) => {
		await open(page, './report/');
		await expect(page.locator('tbody[id="ni-116"]')).toContainText('21%');
		await expect(page.locator('html')).toHaveAttribute('style', /--printed-head/);
		const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));
		for (const { text } of pages)
			expect.soft(text).toContain(packed(`Rotherham · ${TITLE} · own data, not published`));
	});
});
