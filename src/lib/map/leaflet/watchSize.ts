/** Tells of every new size, and of paper, where the style sheet gives a size of its own. */
export function watchSize(element: HTMLElement, tell: () => void): () => void {
	const observer = new ResizeObserver(tell);
	const toPaper = () => (element.classList.add('on-paper'), tell());
	const toScreen = () => (element.classList.remove('on-paper'), tell());
	observer.observe(element);
	addEventListener('beforeprint', toPaper);
	addEventListener('afterprint', toScreen);
	return () => {
		observer.disconnect();
		removeEventListener('beforeprint', toPaper);
		removeEventListener('afterprint', toScreen);
	};
}
