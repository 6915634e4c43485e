import { expect, type Locator, type Page } from '@playwright/test';
import { open, query } from '../tools/test.ts';

/** The sizes of the screens that slides are shown on. */
export const SIZES = [
	{ width: 1024, height: 768 },
	{ width: 1280, height: 720 },
	{ width: 1920, height: 1080 }
];

/** Opens the slides and waits until they are made from what the store holds. */
export async function openSlides(page: Page, search = '') {
	await open(page, `./present/${search}`);
	await expect(page.getByRole('group').getByText(/^\d+ \/ \d+$/)).toBeVisible();
	await expect.poll(() => query(page)).toContain('slide=');
}

/** How many slides are shown. */
export const totalOf = async (page: Page) => Number(/of (\d+):/.exec(await page.title())?.[1]);

/** A browser that refuses the screen, as a phone's does. */
export const refuseScreen = (page: Page) =>
	page.addInitScript(() => {
		Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('not granted'));
	});

/** What is larger than its box, or stands outside of the stage: nothing, in words, if all is well. */
export const overflowing = (stage: Locator) =>
	stage.evaluate((stage) => {
		const frame = stage.getBoundingClientRect();
		const name = (element: Element) =>
			`<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${element.textContent.trim().slice(0, 40)}`;
		const boxes = [stage, ...stage.querySelectorAll<HTMLElement>('.slide, .slide *')].filter(
			(element): element is HTMLElement =>
				element instanceof HTMLElement && getComputedStyle(element).display !== 'inline'
		);
		const tooLarge = boxes.filter(
			(box) =>
				box.clientWidth > 0 &&
				!box.closest('.unseen') &&
				(box.scrollWidth > box.clientWidth + 1 ||
					(getComputedStyle(box).overflowY !== 'visible' &&
						box.scrollHeight > box.clientHeight + 1))
		);
		const outside = [...stage.querySelectorAll('*')].filter((element) => {
			if (
				![...element.childNodes].some(
					({ nodeType, textContent }) => nodeType === 3 && textContent?.trim()
				)
			)
				return false;
			const { top, right, bottom, left } = element.getBoundingClientRect();
			return (
				top < frame.top - 1 ||
				left < frame.left - 1 ||
				right > frame.right + 1 ||
				bottom > frame.bottom + 1
			);
		});
		return [
			...tooLarge.map((box) => `too large: ${name(box)}`),
			...outside.map((one) => `outside: ${name(one)}`)
		];
	});

export const LONG_WORD = 'Interdepartmentalsafeguardingpartnershipboardsecretariat';

/** The site's own data with names, sources and texts far longer than any of the report's. */
export async function serveLongTexts(page: Page) {
	const long = (text: string, times: number) => `${LONG_WORD} ${`${text} `.repeat(times)}`.trim();
	await page.route('**/data/manifest.json', async (route) => {
		const manifest = (await (await route.fetch()).json()) as Record<string, string>;
		const source = long(manifest.source ?? '', 4);
		await route.fulfill({ json: { ...manifest, title: long(manifest.title ?? '', 4), source } });
	});
	await page.route('**/data/core.*.json', async (route) => {
		const core = (await (await route.fetch()).json()) as {
			priorities: { title: string }[];
			measures: { shortTitle: string; commentary: { text: string }[] }[];
		};
		for (const priority of core.priorities) priority.title = long(priority.title, 5);
		for (const measure of core.measures) {
			measure.shortTitle = long(measure.shortTitle, 4);
			for (const remark of measure.commentary) remark.text = long(remark.text, 6);
		}
		await route.fulfill({ json: core });
	});
}

/**
 * Goes through all slides by key and looks at each.
 * @returns how many there are
 */
export async function eachSlide(page: Page, look: (number: number) => Promise<void>) {
	const total = await totalOf(page);
	await page.keyboard.press('Home');
	for (let number = 1; number <= total; number += 1) {
		await expect(page).toHaveTitle(new RegExp(`^Slide ${number} of`));
		await look(number);
		await page.keyboard.press('PageDown');
	}
	return total;
}

/** Holds that nothing overflows on any slide, as the page shows it now. */
export const expectNoneOverflows = (page: Page) =>
	eachSlide(page, async (number) =>
		expect.soft(await overflowing(page.locator('.stage')), `slide ${number}`).toEqual([])
	);
