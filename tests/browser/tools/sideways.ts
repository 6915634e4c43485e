import type { Page } from '@playwright/test';

/** How far the page can be scrolled sideways, and what sticks out furthest. */
export const sideways = (page: Page) =>
	page.evaluate(() => {
		const root = document.documentElement;
		const over = root.scrollWidth - root.clientWidth;
		if (over <= 0) return 'nothing';
		const widest = [...document.body.querySelectorAll('*')]
			.map((element) => ({ element, right: element.getBoundingClientRect().right }))
			.sort((a, b) => b.right - a.right)[0];
		return `${over} px, for <${widest?.element.tagName.toLowerCase()} class="${widest?.element.getAttribute('class')}">`;
	});
