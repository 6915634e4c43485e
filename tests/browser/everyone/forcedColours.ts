import type { Page } from '@playwright/test';

/**
 * What a page loses in forced colours: a status's mark in a colour that is not the system's, a word
 * that kept a colour of its own, or a map whose areas are not outlined.
 * @returns a line for each fault, and how many marks, words and areas were looked at
 */
export const forcedColourFaults = (page: Page) =>
	page.evaluate(() => {
		const system = (name: string) => {
			const probe = document.createElement('i');
			probe.style.color = name;
			probe.style.forcedColorAdjust = 'none';
			document.body.append(probe);
			const { color } = getComputedStyle(probe);
			probe.remove();
			return color;
		};
		const inks = [
			'CanvasText',
			'LinkText',
			'VisitedText',
			'ButtonText',
			'GrayText',
			'HighlightText',
			'FieldText'
		].map(system);
		const ground = system('Canvas');
		const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
		const nameOf = (element: Element) =>
			`${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} "${element.parentElement?.textContent?.trim().slice(0, 30) ?? ''}"`;
		const all = (selector: string) => [...document.querySelectorAll(selector)].filter(isSeen);

		const marks = all('svg.mark path');
		const paintOf = (mark: Element) => {
			const { fill, stroke } = getComputedStyle(mark);
			return fill === 'none' ? stroke : fill;
		};
		const words = all('body *').filter(
			(one) =>
				!one.closest('svg') &&
				[...one.childNodes].some(
					(node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()
				)
		);
		const areas = all('.map path.area, .legend .swatch');
		return {
			faults: [
				...marks
					.filter((mark) => !inks.includes(paintOf(mark)))
					.map((mark) => `${nameOf(mark)} is painted ${paintOf(mark)}`),
				...words
					.filter((word) => !inks.includes(getComputedStyle(word).color))
					.map((word) => `${nameOf(word)} is written in ${getComputedStyle(word).color}`),
				...areas
					.filter((area) => [ground, 'none'].includes(getComputedStyle(area).stroke))
					.map((area) => `${nameOf(area)} has no outline`)
			],
			looked: marks.length + words.length + areas.length
		};
	});
