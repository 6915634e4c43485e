import type { Page } from '@playwright/test';
import type { Found } from './found.ts';
import { sideways } from './sideways.ts';

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
/** Text alone twice as large, as a browser's own setting makes it. */
const LARGE = 'html { font-size: 200% !important; }';

export const READERS_STYLES = { plain: '', 'text spacing': SPACING, 'text of 200%': LARGE };
export type ReadersStyle = keyof typeof READERS_STYLES;

/** Gives the page a reader's own style, as a browser's setting does: whatever its policy says. */
export const restyle = (page: Page, style: ReadersStyle) =>
	page.evaluate((css) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		document.adoptedStyleSheets = [sheet];
		// A slide fits its type to the new room within two frames.
		const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
		return frame()
			.then(frame)
			.then(() => undefined);
	}, READERS_STYLES[style]);

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
