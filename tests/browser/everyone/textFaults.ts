import type { Page } from '@playwright/test';

/**
 * What of a page's words cannot be read: cut off by a box that does not scroll, or lying on other
 * words. Words for screen readers alone are left out, and so are drawn ones, which scale as a
 * picture does.
 * @returns a line for each fault, and how many pieces of text were looked at
 */
export const textFaults = (page: Page) =>
	page.evaluate(() => {
		interface Line {
			words: string;
			holder: Element;
			box: DOMRect;
		}
		const SLACK = 3;
		const NOT_READ =
			'.unseen, .skip, #svelte-announcer, svg, option, [aria-hidden="true"], textarea';
		const isShut = (element: Element) =>
			element.closest('details:not([open])') !== null && !element.closest('summary');
		const isUnseen = (element: Element) =>
			element.closest(NOT_READ) !== null ||
			isShut(element) ||
			!element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

		const isScroller = (element: Element) => {
			const { overflowX, overflowY } = getComputedStyle(element);
			return /auto|scroll/.test(`${overflowX} ${overflowY}`);
		};
		function isScrolledAway(box: DOMRect, holder: Element): boolean {
			const over = holder.closest('[data-scrolls]');
			if (!over) return false;
			const { left, right, top, bottom } = over.getBoundingClientRect();
			const across = box.left > right - SLACK || box.right < left + SLACK;
			return across || box.top > bottom - SLACK || box.bottom < top + SLACK;
		}
		function linesOf(text: Text): Line[] {
			const holder = text.parentElement;
			if (!holder || !text.data.trim() || isUnseen(holder)) return [];
			const range = document.createRange();
			range.selectNodeContents(text);
			const words = text.data.trim().slice(0, 40);
			return [...range.getClientRects()]
				.filter((box) => box.width > 1 && box.height > 1 && !isScrolledAway(box, holder))
				.map((box) => ({ words, holder, box }));
		}
		function cutBy({ holder, box }: Line): string {
			for (
				let over: Element | null = holder;
				over && over !== document.body;
				over = over.parentElement
			) {
				const { overflowX, overflowY, position } = getComputedStyle(over);
				const frame = over.getBoundingClientRect();
				const cutsAcross =
					/hidden|clip/.test(overflowX) &&
					(box.right > frame.right + SLACK || box.left < frame.left - SLACK);
				// A face's box is taller than its letters: where lines stand close, it sticks out unseen.
				const slack = Math.max(SLACK, box.height / 5);
				const cutsDown =
					/hidden|clip/.test(overflowY) &&
					(box.bottom > frame.bottom + slack || box.top < frame.top - slack);
				if (cutsAcross || cutsDown) return `${over.tagName.toLowerCase()}.${over.className}`;
				if (isScroller(over) || position === 'fixed') return '';
			}
			return '';
		}
		const shared = (a: DOMRect, b: DOMRect) => ({
			width: Math.min(a.right, b.right) - Math.max(a.left, b.left),
			height: Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
		});
		/** Line boxes of one paragraph touch; what lies on another by a third of its height is covered. */
		function isOn(a: Line, b: Line): boolean {
			if (a.holder === b.holder) return false;
			const { width, height } = shared(a.box, b.box);
			return width > SLACK && height > Math.min(a.box.height, b.box.height) / 3;
		}
		for (const element of document.body.querySelectorAll('*'))
			element.toggleAttribute('data-scrolls', isScroller(element));
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const lines: Line[] = [];
		while (walker.nextNode()) lines.push(...linesOf(walker.currentNode as Text));
		lines.sort((a, b) => a.box.top - b.box.top);
		const cut = lines.flatMap((line) => {
			const by = cutBy(line);
			return by ? [`"${line.words}" is cut off by ${by}`] : [];
		});
		const covered = lines.flatMap((line, i) => {
			const faults: string[] = [];
			for (let n = i + 1; n < lines.length; n++) {
				const other = lines[n];
				if (!other || other.box.top > line.box.bottom) break;
				if (isOn(line, other)) faults.push(`"${line.words}" and "${other.words}" overlap`);
			}
			return faults;
		});
		return { faults: [...new Set([...cut, ...covered])], looked: lines.length };
	});
