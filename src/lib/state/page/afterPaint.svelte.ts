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

/** Does something once the next frame is drawn. @returns how to let it be */
export function afterPaint(act: () => void): () => void {
	let waiting: ReturnType<typeof setTimeout> | undefined;
	const frame = requestAnimationFrame(() => (waiting = setTimeout(act)));
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(waiting);
	};
}
