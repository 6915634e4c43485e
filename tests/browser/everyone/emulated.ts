import type { Page } from '@playwright/test';
import type { Found } from './found.ts';
import { sessionOf } from '../tools/session.ts';
import { sideways } from '../tools/sideways.ts';

/** What WCAG 1.4.12 lets a reader set. */
const SPACING = `
	* {
		line-height: 1.5 !important;
		letter-spacing: 0.12em !important;
		word-spacing: 0.16em !important;
	}
	p {
		margin-block-end: 2em !important;
	}`;
export type ReadersStyle = 'plain' | 'text spacing' | 'text of 200%';
const NORMAL = { standard: 16, fixed: 13 };
const LARGE = { standard: 32, fixed: 26 };

/** Sets what a reader's own browser can: wider spacing, whatever the page's policy, or larger text. */
export async function restyle(page: Page, style: ReadersStyle): Promise<void> {
	const session = await sessionOf(page);
	const fontSizes = style === 'text of 200%' ? LARGE : NORMAL;
	await session.send('Page.setFontSizes', { fontSizes });
	await page.evaluate(
		(css) => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(css);
			document.adoptedStyleSheets = [sheet];
		},
		style === 'text spacing' ? SPACING : ''
	);
	await refitted(page);
}

/** Waits for what a slide needs to fit its type to a new room: two frames. */
const refitted = (page: Page) =>
	page.evaluate(async () => {
		const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
		await frame();
		await frame();
	});

/** Makes the window as wide as asked for, and gives the page time to lay itself out. */
export async function widen(page: Page, width: number): Promise<void> {
	await page.setViewportSize({ width, height: 900 });
	await refitted(page);
}

/** Whether the page scrolls sideways, and for what. */
export async function sidewaysFaults(page: Page): Promise<Found> {
	const said = await sideways(page);
	return { faults: said === 'nothing' ? [] : [said], looked: await page.locator('body *').count() };
}

/** What moves although the reader asked for stillness. */
export const motionFaults = (page: Page) =>
	page.evaluate(() => {
		const all = [...document.querySelectorAll('*')];
		const isSmooth = (element: Element) => getComputedStyle(element).scrollBehavior === 'smooth';
		return {
			faults: [
				...document.getAnimations().map((one) => `an animation ${one.playState}`),
				...all.filter(isSmooth).map(({ tagName }) => `${tagName} scrolls smoothly`)
			],
			looked: all.length
		};
	});
