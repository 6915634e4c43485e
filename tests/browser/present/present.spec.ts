import type { Page } from '@playwright/test';
import { sideways } from '../tools/sideways.ts';
import {
	eachSlide,
	expectNoneOverflows,
	LONG_WORD,
	openSlides as open,
	overflowing,
	refuseScreen,
	serveLongTexts,
	SIZES,
	totalOf
} from './slides.ts';
import { readRecords, settled } from '../tools/store.ts';
import { expect, open as openPage, query, test } from '../tools/test.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** Turns the slides until one has this title. */
async function turnTo(page: Page, title: RegExp) {
	const text = async () => (await heading(page).textContent()) ?? '';
	for (let before = ''; !title.test(await text());) {
		before = query(page);
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => query(page)).not.toBe(before);
	}
}

test.describe('by keyboard alone', () => {
	test('arrows, Page Up and Down, Home and End turn the slides', async ({ page }) => {
		await open(page);
		const total = await totalOf(page);
		for (const [key, slide] of [
			['ArrowRight', 2],
			['PageDown', 3],
			['ArrowDown', 4],
			['ArrowLeft', 3],
			['PageUp', 2],
			['ArrowUp', 1],
			['ArrowLeft', 1],
			['End', total],
			['PageDown', total],
			['Home', 1]
		] as const) {
			await page.keyboard.press(key);
			await expect.poll(() => query(page), key).toBe(`?slide=${slide}`);
		}
	});

	test('f fills the screen or the window, and Escape gives it back, then leaves', async ({
		page
	}) => {
		await refuseScreen(page);
		await open(page, '?rating=red&slide=2');
		await page.keyboard.press('f');
		await expect(button(page, 'Full screen')).toHaveAttribute('aria-pressed', 'true');
		await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('searchbox', { name: 'Search measures' })).toBeVisible();
		expect(query(page)).toBe('?rating=red');
	});

	test('b blanks the screen, says so, and any key brings the slide back where it was', async ({
		page
	}) => {
		await open(page, '?slide=2');
		const blank = button(page, /^Blank screen/);
		const said = page.getByRole('status', { name: 'The screen' });
		await button(page, /^Next/).focus();
		for (const [blanks, ends] of [
			['b', 'b'],
			['.', 'ArrowRight']
		] as const) {
			await page.keyboard.press(blanks);
			await expect(blank).toBeFocused();
			await expect(blank).toHaveCSS('background-color', 'rgb(0, 0, 0)');
			await expect(said).toHaveText('The screen is blank. Any key brings the slide back.');
			await page.keyboard.press(ends);
			await expect(blank).toHaveCount(0);
			await expect(said).toBeEmpty();
			await expect(button(page, /^Next/)).toBeFocused();
		}
		expect(query(page)).toBe('?slide=2');
	});

	test('single letters do nothing once they are switched off', async ({ page }) => {
		await refuseScreen(page);
		await openPage(page, './about/');
		await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck();
		await open(page);
		await page.keyboard.press('f');
		await page.keyboard.press('b');
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => query(page)).toBe('?slide=2');
		await expect(button(page, /^Blank screen/)).toHaveCount(0);
		await expect(button(page, 'Full screen')).toHaveAttribute('aria-pressed', 'false');
	});
});

test.describe('a slide', () => {
	test('has an address, with the overview’s filters', async ({ page }) => {
		await openPage(page, './?rating=red&priority=4');
		await page.getByRole('link', { name: 'Present these' }).click();
		await expect.poll(() => query(page)).toBe('?priority=4&rating=red&slide=1');
		await expect(page.getByText('3 of 50 measures: priority 4')).toBeVisible();
		await turnTo(page, /^4\. Helping create safe and healthy communities$/);
		const address = query(page);
		expect(address).toMatch(/^\?priority=4&rating=red&slide=[45]$/);
		await page.reload();
		await expect(heading(page)).toHaveText('4. Helping create safe and healthy communities');
		expect(query(page)).toBe(address);
	});

	test('beyond the last is the last, and what names none is the first', async ({ page }) => {
		await open(page, '?slide=900');
		const total = await totalOf(page);
		await expect.poll(() => query(page)).toBe(`?slide=${total}`);
		await open(page, '?slide=last');
		await expect.poll(() => query(page)).toBe('?slide=1');
	});

	test('has a name too, by which it is shared, and which leads to it where others are hidden', async ({
		page
	}) => {
		await open(page, '?q=NI+116&slide=measure-ni-116');
		await expect(heading(page)).toHaveText('Children in poverty');
		expect(query(page)).toBe('?q=NI+116&slide=measure-ni-116');
		const before = await page.title();
		await page.getByText('Edit the slides').click();
		await page.getByRole('checkbox', { name: /^Show slide 2\b/ }).uncheck();
		await expect(page).not.toHaveTitle(before);
		await expect(heading(page)).toHaveText('Children in poverty');
		await page.getByText('Share', { exact: true }).click();
		await expect(page.getByRole('group', { name: 'Link to share' })).toContainText(
			'This link opens the slides of the measures that mention “NI 116”, at “Children in poverty”.'
		);
		await expect(page.getByRole('textbox', { name: 'Link', exact: true })).toHaveValue(
			/present\/\?q=NI\+116&slide=measure-ni-116$/
		);
	});

	test('is heard as a group with its title, one heading to a slide', async ({ page }) => {
		await open(page, '?slide=2');
		const slide = page.getByRole('group', { name: 'Half of the rated measures are red' });
		await expect(slide).toHaveAttribute('aria-roledescription', 'slide');
		await expect(heading(page)).toHaveCount(1);
		await expect(
			slide.getByRole('list', { name: 'Needs attention first' }).getByRole('listitem')
		).toHaveCount(5);
	});

	test('of a red measure has its figure, chart, commentary and action', async ({ page }) => {
		await open(page, '?q=NI+116');
		await turnTo(page, /^Children in poverty$/);
		const slide = page.getByRole('group', { name: 'Children in poverty' });
		await expect(slide).toContainText('23.3%');
		await expect(slide.getByRole('img', { name: /^Bullet chart/ })).toBeVisible();
		await expect(slide.getByRole('heading', { name: 'Commentary' })).toBeVisible();
		await expect(slide).toContainText('troubled families');
	});

	test('of a red measure without an action says so', async ({ page }) => {
		await open(page, '?q=NI+101');
		await turnTo(page, /^Looked after children: 5\+/);
		await expect(page.locator('.slide')).toContainText('No action is recorded in the report.');
	});

	test('of the neighbourhoods has its table beside the map', async ({ page }) => {
		await open(page, '?q=NI+116&rating=red');
		await turnTo(page, /^Child poverty by neighbourhood/);
		const slide = page.getByRole('group', { name: 'Child poverty by neighbourhood, 2009' });
		await expect(slide.getByRole('table')).toContainText('Canklow North');
		await expect(slide.locator('path.area')).toHaveCount(166);
	});
});

test.describe('nothing overflows', () => {
	// A slide of each kind: the title, the position, what changed, a priority, a red measure, a map.
	const EACH_KIND = '?q=NI+116';

	for (const size of SIZES)
		test(`at ${size.width} by ${size.height}, in the page and filling the window`, async ({
			page
		}) => {
			await refuseScreen(page);
			await page.setViewportSize(size);
			await open(page, EACH_KIND);
			await settled(page);
			const total = await expectNoneOverflows(page);
			expect(total).toBeGreaterThan(5);
			await page.keyboard.press('f');
			expect(await expectNoneOverflows(page)).toBe(total);
		});

	test('with the longest of texts', async ({ page }) => {
		test.slow();
		await refuseScreen(page);
		await serveLongTexts(page);
		await page.setViewportSize({ width: 1280, height: 720 });
		await open(page, '?priority=4&rating=red');
		await expect(page.getByText(LONG_WORD).first()).toBeVisible();
		await page.keyboard.press('f');
		expect(await expectNoneOverflows(page)).toBeGreaterThan(10);
	});

	test('at 360 px, where slides scroll, sideways', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await open(page, EACH_KIND);
		await eachSlide(page, async (number) =>
			expect.soft(await sideways(page), `slide ${number}`).toBe('nothing')
		);
	});
});

test.describe('the editor', () => {
	const edit = async (page: Page) => {
		await page.getByText('Edit the slides').click();
		await expect(page.getByRole('checkbox').first()).toBeVisible();
	};

	test('hides, orders and takes notes, and all of it is there after a reload', async ({ page }) => {
		await open(page);
		const total = await totalOf(page);
		await edit(page);
		await page.getByRole('checkbox', { name: /Half of the rated measures are red/ }).uncheck();
		// Only what is shown is counted.
		await expect(page.getByRole('checkbox', { name: /^Show hidden slide ?, Half of/ })).toHaveCount(
			1
		);
		await expect(page.getByRole('checkbox', { name: /^Show slide 2 ?, What changed/ })).toHaveCount(
			1
		);
		const down = button(page, /^Move down: slide \d+, 1\. Making sure no community/);
		await down.focus();
		await page.keyboard.press('Enter');
		await expect(down).toBeFocused();
		await page.getByText(/^Notes for slide \d+, 5\. Improving the environment/).click();
		await page
			.getByRole('textbox', { name: /5\. Improving the environment/ })
			.fill('Say why there are none.');
		await expect
			.poll(async () => JSON.stringify(await readRecords(page, 'decks')))
			.toContain('Say why there are none.');
		await page.reload();
		await expect(page).toHaveTitle(new RegExp(`^Slide 1 of ${total - 1}:`));
		await edit(page);
		await expect(
			page.getByText(/^Notes, written for slide \d+, 5\. Improving the environment/)
		).toBeVisible();
		await open(page);
		await turnTo(page, /^\d\. /);
		await expect(heading(page)).toHaveText(/^2\. Providing quality education/);
	});

	test('asks before it resets everything', async ({ page }) => {
		await open(page);
		const total = await totalOf(page);
		await edit(page);
		await page.getByRole('checkbox').first().uncheck();
		await expect(page).toHaveTitle(new RegExp(`of ${total - 1}:`));
		await button(page, 'Reset').click();
		await button(page, 'Reset all').click();
		await expect(page).toHaveTitle(new RegExp(`of ${total}:`));
	});

	test('keys typed into notes turn no slide', async ({ page }) => {
		await open(page);
		await edit(page);
		await page
			.getByText(/^Notes/)
			.first()
			.click();
		await page
			.getByRole('textbox', { name: /^Speaker’s notes/ })
			.first()
			.focus();
		await page.keyboard.press('ArrowRight');
		await page.keyboard.type('f');
		await expect(button(page, 'Full screen')).toHaveAttribute('aria-pressed', 'false');
		expect(query(page)).toBe('?slide=1');
	});

	test('says so where nothing is kept', async ({ page }) => {
		await page.addInitScript(() => {
			indexedDB.open = () => {
				throw new DOMException('denied', 'SecurityError');
			};
		});
		await open(page);
		await edit(page);
		await page.getByRole('checkbox').first().uncheck();
		await expect(
			page.getByRole('status').filter({ hasText: 'nothing will be kept' }).last()
		).toBeVisible();
	});

	test('hides even all slides without breaking the page', async ({ page }) => {
		await open(page, '?q=nothing+at+all&slide=1');
		await edit(page);
		for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
		await expect(heading(page)).toHaveText('Every slide is hidden');
	});
});

test.describe('the speaker’s window', () => {
	test('shows the next slide, notes and a clock, and the two follow each other', async ({
		page,
		context
	}) => {
		await open(page, '?slide=2');
		const opened = context.waitForEvent('page');
		await button(page, 'Speaker’s window').click();
		const speaker = await opened;
		await expect(heading(speaker)).toHaveText('Half of the rated measures are red');
		await expect(speaker.getByRole('region', { name: 'Next slide' })).toContainText(
			'What changed since the prior period'
		);
		await expect(speaker.getByRole('region', { name: 'Time' })).toContainText(/\d\d:\d\d/);

		await turnTo(page, /^1\. Making sure/);
		await expect(heading(speaker)).toHaveText(/^1\. Making sure/);
		await speaker.getByRole('button', { name: 'Next slide' }).click();
		await expect(heading(page)).toHaveText(/^2\. Providing quality/);

		await speaker.keyboard.press('b');
		await expect(button(page, /^Blank screen/)).toBeVisible();
		await expect(speaker.getByRole('status', { name: 'The screen' })).toContainText('blank');
		await page.keyboard.press('Escape');
		await expect(speaker.getByRole('status', { name: 'The screen' })).toBeEmpty();

		await page.getByText('Edit the slides').click();
		await page
			.getByText(/^Notes for slide \d+, 2\. Providing quality/)
			.first()
			.click();
		await page
			.getByRole('textbox', { name: /notes: slide \d+, 2\. Providing/ })
			.first()
			.fill('Slowly here.');
		await expect(speaker.getByRole('region', { name: 'Notes' })).toContainText('Slowly here.');
	});

	test('that is blocked is told, with another way', async ({ page }) => {
		await page.addInitScript(() => {
			window.open = () => null;
		});
		await open(page);
		await button(page, 'Speaker’s window').click();
		await expect(page.getByRole('status').filter({ hasText: 'blocked' })).toBeVisible();
		await expect(page.getByRole('link', { name: 'open it in a tab' })).toHaveAttribute(
			'href',
			/slide=1&speaker=1$/
		);
	});
});

test.describe('by touch', () => {
	test.use({ hasTouch: true });

	test('a finger to the left is the next slide, to the right the one before', async ({ page }) => {
		await open(page);
		const swipe = (from: number, to: number) =>
			page.locator('.stage').evaluate(
				(stage, [from, to]) => {
					const touch = (clientX: number) =>
						new Touch({ identifier: 1, target: stage, clientX, clientY: 300 });
					const send = (type: string, touches: Touch[], changedTouches: Touch[]) =>
						stage.dispatchEvent(new TouchEvent(type, { bubbles: true, touches, changedTouches }));
					send('touchstart', [touch(from)], [touch(from)]);
					send('touchend', [], [touch(to)]);
				},
				[from, to] as const
			);
		await swipe(400, 200);
		await expect.poll(() => query(page)).toBe('?slide=2');
		await swipe(200, 190);
		await swipe(200, 400);
		await expect.poll(() => query(page)).toBe('?slide=1');
	});
});

test('print has every slide that is shown, a page each', async ({ page }) => {
	await open(page, '?priority=4&slide=1');
	const total = await totalOf(page);
	await settled(page);
	const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect(file.match(/\/Type\s*\/Page\b/g)).toHaveLength(total);
	expect(file, 'A4, landscape').toMatch(/\/MediaBox\s*\[0 0 84\d(\.\d+)? 59\d(\.\d+)?\]/);
});

for (const [name, prepare] of [
	['of the report', async () => {}],
	['with the longest of texts', serveLongTexts]
] as const)
	test(`print ${name} cuts nothing`, async ({ page }) => {
		test.slow();
		await prepare(page);
		await open(page, '?priority=4&slide=1');
		await settled(page);
		await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
		await page.emulateMedia({ media: 'print' });
		const sheets = page.locator('.sheet .stage');
		expect(await sheets.count()).toBe(await totalOf(page));
		for (const [i, sheet] of (await sheets.all()).entries())
			expect.soft(await overflowing(sheet), `page ${i + 1}`).toEqual([]);
	});
