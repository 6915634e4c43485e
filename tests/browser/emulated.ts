import type { Page } from '@playwright/test';

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
	}, READERS_STYLES[style]);

/** How far the page can be scrolled sideways, and what sticks out furthest. */
export const sidewaysFaults = (page: Page) =>
	page.evaluate(() => {
		const all = [...document.body.querySelectorAll('*')];
		const root = document.documentElement;
		const over = root.scrollWidth - root.clientWidth;
		const widest = all
			.map((element) => ({ element, right: element.getBoundingClientRect().right }))
			.sort((a, b) => b.right - a.right)[0];
		const named = `<${widest?.element.tagName.toLowerCase()} class="${widest?.element.getAttribute('class')}">`;
		return { faults: over > 0 ? [`${over} px sideways, for ${named}`] : [], looked: all.length };
	});

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
