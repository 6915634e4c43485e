/** A click anywhere on a row chooses its area; for keys there is the button in it. */
export const rowsChoose = (choose: (code: string) => void) => (table: HTMLElement) => {
	const onClick = ({ target }: MouseEvent) => {
		if (!(target instanceof Element) || target.closest('button')) return;
		const code = target.closest('tr')?.dataset.code;
		if (code) choose(code);
	};
	table.addEventListener('click', onClick);
	return () => table.removeEventListener('click', onClick);
};

/** Room for the head, which stays in view. */
const HEAD = 56;

/** Scrolls a region, and not the page, until a row of it is in view. */
export function showWithin(region: HTMLElement, row: HTMLElement): void {
	const [outer, inner] = [region.getBoundingClientRect(), row.getBoundingClientRect()];
	if (inner.top >= outer.top + HEAD && inner.bottom <= outer.bottom) return;
	region.scrollTop += inner.top - outer.top - outer.height / 3;
}
