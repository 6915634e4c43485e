import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowPages } from '$lib/deck/rowPages';

const of = (height: number) => height;

describe('rows on pages', () => {
	it('fill as few as hold them, evenly', () => {
		const pages = rowPages(Array(11).fill(1), { of, first: 10, rest: 10 });
		expect(pages.map(({ length }) => length)).toEqual([6, 5]);
	});

	it('are one empty page where there are none', () => {
		expect(rowPages([], { of, first: 10, rest: 10 })).toEqual([[]]);
	});

	it('all come, in order, none over the height of a page but a row alone', () => {
		const anyRows = fc.array(fc.integer({ min: 1, max: 12 }));
		fc.assert(
			fc.property(anyRows, (rows) => {
				const pages = rowPages(rows, { of, first: 7, rest: 10 });
				expect(pages.flat()).toEqual(rows);
				for (const [i, page] of pages.entries()) {
					const height = page.reduce((sum, row) => sum + row, 0);
					expect(page.length === 1 || height <= (i === 0 ? 7 : 10)).toBe(true);
				}
			})
		);
	});
});
