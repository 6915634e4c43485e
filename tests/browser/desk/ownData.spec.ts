import type { Page } from '@playwright/test';
import { fault } from '../tools/fault.ts';
import { commitIn, giveStore, heldIn, undoIn } from '../tools/ownData.ts';
import { killCommits } from '../tools/killing.ts';
import { indicatorPath } from '../tools/pages.ts';
import { expectAllMeasures, manifestOf, notice, notices } from '../tools/shipped.ts';
import { bare, bringOwn, stored } from '../tools/store.ts';
import { expect, hydrated, open, query, test } from '../tools/test.ts';

const SHIPPED = manifestOf().version;
const OWN_WORDS = /Your own data, not published/;
const articleOf = (page: Page, name: string) => page.getByRole('article', { name });
const OWN = { id: 'own-1', title: 'Our quarter 3', shortTitle: 'Children in want' };
const other = (n: number) => ({ id: `own-${n}`, title: `Quarter ${n}`, shortTitle: `Title ${n}` });

async function begin(page: Page) {
	await open(page);
	await stored(page);
	await giveStore(page);
}
/** A further tab of the reader's, at the site. */
async function another(page: Page, path = './') {
	const tab = await page.context().newPage();
	await open(tab, path);
	await giveStore(tab);
	return tab;
}

test.describe('a dataset of the reader’s own', () => {
	test('is followed by every open tab, as is its undoing', async ({ page }) => {
		await begin(page);
		const tab = await another(page);
		expect(await commitIn(page, OWN)).toBe('stored');
		for (const one of [page, tab]) {
			await expect(articleOf(one, 'Children in want, NI 116')).toBeVisible();
			await expect(notice(one, OWN_WORDS)).toContainText('Our quarter 3, stored on');
		}
		expect(await undoIn(tab)).toBe(SHIPPED);
		for (const one of [page, tab]) {
			await expect(articleOf(one, 'Children in poverty, NI 116')).toBeVisible();
			await expect(notice(one, OWN_WORDS)).toHaveCount(0);
		}
	});

	test('is said on every page, on paper too, with a way to the desk', async ({ page }) => {
		await begin(page);
		await commitIn(page, OWN);
		const PATHS = [
			'./',
			indicatorPath('ni-116'),
			'./map/',
			'./present/',
			'./report/',
			'./data/',
			'./data/audit/',
			'./about/'
		];
		for (const path of PATHS) {
			await open(page, path);
			await expect(notice(page, OWN_WORDS), path).toBeVisible();
			const way = notice(page, OWN_WORDS).getByRole('link', { name: 'About these data' });
			await expect(way, path).toHaveAttribute('href', /\/data\/$/);
			await expect(page.getByRole('contentinfo'), path).toContainText('Own data, not published.');
		}
		await page.emulateMedia({ media: 'print' });
		await expect(notice(page, OWN_WORDS)).toBeVisible();
	});

	test('never lets the published figures flash', async ({ page }) => {
		await begin(page);
		await bringOwn(page, 'Our own', { 'ni-116': [12.5, '12.5%'] });
		await page.addInitScript(watchFigures);
		for (let visit = 0; visit < 3; visit++) {
			await page.reload();
			await expect(articleOf(page, 'Children in poverty, NI 116')).toContainText('12.5%');
			const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
			expect(seen.length).toBeGreaterThan(0);
			expect(seen.filter((text) => !text.includes('12.5%'))).toEqual([]);
		}
	});
});

test('a tab killed while it changed what is active leaves no false word of it', async ({
	page
}) => {
	const mark = (value: string) =>
		page.evaluate((said) => localStorage.setItem('outturn-own-data', said), value);
	const marked = () => page.evaluate(() => localStorage.getItem('outturn-own-data'));
	await begin(page);
	await mark('perhaps');
	await page.reload();
	await expect.poll(marked).toBeNull();
	await expectAllMeasures(page);
	await expect(notices(page)).toHaveText([]);
	await giveStore(page);
	await commitIn(page, OWN);
	await mark('perhaps');
	await page.reload();
	await expect(articleOf(page, 'Children in want, NI 116')).toBeVisible();
	await page.evaluate(() => localStorage.removeItem('outturn-own-data'));
	await page.reload();
	await expect.poll(marked).toBe('yes');
	await expect(notice(page, /no longer there/)).toHaveCount(0);
});

/** Runs in the page: keeps what its first measure says, each time that it can be seen. */
function watchFigures() {
	const seen: string[] = [];
	Object.assign(window, { seen });
	const look = () => {
		const article = document.querySelector('article');
		if (article?.checkVisibility({ visibilityProperty: true }) && article.innerText !== seen.at(-1))
			seen.push(article.innerText);
		requestAnimationFrame(look);
	};
	look();
}

test.describe('a commit', () => {
	test(
		'in two tabs at once: one wins, the other is told by whom, and nothing is lost',
		fault(
			'Two tabs commit a dataset each, both checked against the same one',
			'One becomes active whole; the other tab is told which and by what title, and nothing of its is half stored'
		),
		async ({ page }) => {
			await begin(page);
			const tab = await another(page);
			const said = await Promise.all([
				commitIn(page, { ...other(1), against: SHIPPED }),
				commitIn(tab, { ...other(2), against: SHIPPED })
			]);
			const winner = said[0] === 'stored' ? 1 : 2;
			expect(said[winner - 1]).toBe('stored');
			expect(said[2 - winner]).toBe(`OtherCommit: own-${winner}`);
			expect(await heldIn(page)).toEqual({
				whole: [`own-${winner}`, SHIPPED],
				active: [`own-${winner}`],
				damaged: 0
			});
			expect(await commitIn(tab, other(3))).toBe('stored');
			for (const one of [page, tab]) await expect(articleOf(one, 'Title 3, NI 116')).toBeVisible();
		}
	);

	test(
		'for which there is no room is refused for that reason, and what was is whole',
		fault(
			'The browser’s quota is used up when the reader commits a dataset',
			'It is said that there is no room and nothing was changed; what was active is whole'
		),
		async ({ page }) => {
			await bare(page);
			const session = await page.context().newCDPSession(page);
			const { origin } = new URL(page.url());
			await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2_500_000 });
			await begin(page);
			let n = 0;
			let said = 'stored';
			while (said === 'stored' && n < 40) said = await commitIn(page, other(++n));
			expect(said).toBe('LocalDatasetError: {"kind":"no-room"}');
			expect(n).toBeGreaterThan(1);
			const { whole, active, damaged } = await heldIn(page);
			expect({ count: whole.length, active, damaged }).toEqual({
				count: n,
				active: [`own-${n - 1}`],
				damaged: 0
			});
			await page.reload();
			await expect(articleOf(page, `Title ${n - 1}, NI 116`)).toBeVisible();
		}
	);
});

test.describe('an address that asks for a dataset', () => {
	async function beginLinked(page: Page) {
		await begin(page);
		await commitIn(page, other(1));
		await commitIn(page, other(2));
	}

	test('shows it in that tab alone, over filters, links, steps back and reloads', async ({
		page
	}) => {
		await beginLinked(page);
		const tab = await another(page, './?data=own-1');
		await expect(articleOf(tab, 'Title 1, NI 116')).toBeVisible();
		await expect(notice(tab, OWN_WORDS)).toContainText('Quarter 1');
		await expect(articleOf(page, 'Title 2, NI 116')).toBeVisible();
		await tab.getByRole('searchbox', { name: 'Search measures' }).fill('Title');
		await expect.poll(() => query(tab)).toBe('?q=Title&data=own-1');
		await articleOf(tab, 'Title 1, NI 116').getByRole('link').first().click();
		await expect(tab.getByRole('link', { name: 'Back to your selection' })).toBeVisible();
		await expect.poll(() => query(tab)).toContain('data=own-1');
		await tab.reload();
		await hydrated(tab);
		await expect(notice(tab, OWN_WORDS)).toContainText('Quarter 1');
		await tab.goBack();
		await expect(articleOf(tab, 'Title 1, NI 116')).toBeVisible();
		await tab.getByRole('link', { name: 'Neighbourhoods' }).click();
		await expect(tab).toHaveURL(/\/map\/\?data=own-1$/);
		await expect(notice(tab, OWN_WORDS)).toContainText('This tab alone');
		expect((await heldIn(page)).active).toEqual(['own-2']);
		// What another tab does leaves it as it is.
		await commitIn(page, other(3));
		await expect(articleOf(page, 'Title 3, NI 116')).toBeVisible();
		await expect(notice(tab, OWN_WORDS)).toContainText('Quarter 1');
	});

	test('of a measure goes with its further links', async ({ page }) => {
		await beginLinked(page);
		await open(page, `${indicatorPath('ni-116')}?data=own-1`);
		await page.getByRole('link', { name: 'Next measure' }).click();
		await expect(page).toHaveURL(/data=own-1$/);
		await expect(page).not.toHaveURL(/ni-116/);
		const [opened] = await Promise.all([
			page.context().waitForEvent('page'),
			page.getByRole('link', { name: 'Next measure' }).click({ modifiers: ['ControlOrMeta'] })
		]);
		await expect(opened).toHaveURL(/data=own-1$/);
		await expect(notice(opened, OWN_WORDS)).toContainText('Quarter 1');
	});

	test(
		'that this browser does not hold says so, and shows the published one',
		fault(
			'A link asks for a dataset that this browser does not hold',
			'The page says so and shows the published figures, not another of the reader’s own'
		),
		async ({ page, context }) => {
			await open(page, './?data=own-1');
			await expect(notice(page, /does not hold/)).toContainText('you see the published figures');
			await expectAllMeasures(page);
			await stored(page);
			await giveStore(page);
			await commitIn(page, OWN);
			const tab = await context.newPage();
			await open(tab, './?data=gone-1');
			await expect(notice(tab, /does not hold/)).toBeVisible();
			await expect(articleOf(tab, 'Children in poverty, NI 116')).toBeVisible();
			await expect(notice(tab, OWN_WORDS)).toHaveCount(0);
			await expect.poll(() => query(tab)).toBe('?data=gone-1');
		}
	);

	test('and that is the published one shows that, whatever is active', async ({ page }) => {
		await begin(page);
		await commitIn(page, OWN);
		await open(page, `./?data=${SHIPPED}`);
		await expect(articleOf(page, 'Children in poverty, NI 116')).toBeVisible();
		await expect(notice(page, OWN_WORDS)).toHaveCount(0);
		await expect(notice(page, /does not hold/)).toHaveCount(0);
	});

	for (const odd of [
		'',
		'<script>alert(1)</script>',
		'__proto__',
		'x'.repeat(5000),
		'%00',
		'../..'
	])
		test(`by what is no id (${odd.slice(0, 12) || 'nothing'}) falls to the default`, async ({
			page
		}) => {
			await begin(page);
			await commitIn(page, OWN);
			await open(page, `./?data=${encodeURIComponent(odd)}`);
			await expect(articleOf(page, 'Children in want, NI 116')).toBeVisible();
			await expect(notice(page, /does not hold/)).toHaveCount(0);
			await expect.poll(() => query(page)).toBe('');
		});

	test('is in the links that are shared while own data are shown', async ({ page }) => {
		await begin(page);
		await commitIn(page, OWN);
		await page.getByText('Share', { exact: true }).click();
		await expect(page.getByRole('textbox', { name: 'Link' })).toHaveValue(/\/\?data=own-1$/);
		await expect(page.getByRole('group', { name: 'Link to share' })).toContainText(
			'“Our quarter 3”'
		);
	});
});

test(
	'a tab killed at stages of a commit leaves what was or what was committed, whole',
	fault(
		'The tab’s process is killed at 4 stages of a commit, and 4 times at random',
		'The store holds what was active before or the new dataset, whole; nothing of those before is lost'
	),
	async ({ context, page }) => {
		const seed = Date.now() % 1_000_000;
		await open(page);
		await stored(page);
		const found = await killCommits(context, { steps: [10, 50, 54, 55], times: 4, seed });
		console.log(`seed ${seed}: ${JSON.stringify(found)}`);
		expect(found.before, 'killed while it wrote').toBeGreaterThan(0);
		await page.reload();
		await expectAllMeasures(page);
		await expect(notice(page, /no longer there|damaged/)).toHaveCount(0);
	}
);

test('the store’s modules find what a bare page holds', async ({ page }) => {
	await begin(page);
	await bare(page);
	await giveStore(page);
	expect(await heldIn(page)).toEqual({ whole: [SHIPPED], active: [SHIPPED], damaged: 0 });
});
