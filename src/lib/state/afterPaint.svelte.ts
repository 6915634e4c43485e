/**
 * What another state was a paint ago: a long list may follow it so, while what was asked for is
 * already to be seen. It begins as that state is.
 */
export class AfterPaint<T> {
	current = $state.raw() as T;

	constructor(leading: () => T) {
		this.current = leading();
		$effect(() => {
			const next = leading();
			return next === this.current ? undefined : afterPaint(() => (this.current = next));
		});
	}
}

/**
 * How many entries of a long list are drawn: the first few where it is asked for on a page that
 * is open already, then all; all at once where it opens with the page, which may be scrolled.
 */
export class FirstFew {
	limit = $state(Infinity);

	constructor(first: number, opensWithPage: () => boolean) {
		if (opensWithPage()) return;
		this.limit = first;
		$effect(() => afterPaint(() => (this.limit = Infinity)));
	}
}

/** Does something once the next frame is drawn. @returns how to let it be */
function afterPaint(act: () => void): () => void {
	let waiting: ReturnType<typeof setTimeout> | undefined;
	const frame = requestAnimationFrame(() => (waiting = setTimeout(act)));
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(waiting);
	};
}
