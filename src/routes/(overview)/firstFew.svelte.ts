/**
 * How many entries of a long list are drawn: the first few where it is asked for on a page that
 * is open already, and all once these are painted; all at once where it opens with the page,
 * which may be scrolled.
 */
export class FirstFew {
	limit = $state(Infinity);

	constructor(first: number, opensWithPage: () => boolean) {
		if (opensWithPage()) return;
		this.limit = first;
		$effect(() => {
			const frame = requestAnimationFrame(() => setTimeout(() => (this.limit = Infinity)));
			return () => cancelAnimationFrame(frame);
		});
	}
}
