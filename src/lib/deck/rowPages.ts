/** Heights in units: of a row, and of the rows of the first page and of each further one. */
interface Heights<T> {
	of: (row: T) => number;
	first: number;
	rest: number;
}

/**
 * Parts rows into as few pages as hold them, evenly filled, so that no page has a row alone. A
 * row that is higher than a page has one to itself.
 * @returns one page at the least
 */
export function rowPages<T>(rows: T[], heights: Heights<T>): T[][] {
	const pages = filled(rows, heights, 1);
	const shares = [0.5, 0.6, 0.7, 0.8, 0.9];
	const share = shares.find((share) => filled(rows, heights, share).length === pages.length) ?? 1;
	return filled(rows, heights, share);
}

function filled<T>(rows: T[], { of, first, rest }: Heights<T>, share: number): T[][] {
	const pages: T[][] = [[]];
	let left = first * share;
	for (const row of rows) {
		const page = pages.at(-1);
		if (of(row) > left && page && page.length > 0) {
			pages.push([]);
			left = rest * share;
		}
		pages.at(-1)?.push(row);
		left -= of(row);
	}
	return pages;
}
