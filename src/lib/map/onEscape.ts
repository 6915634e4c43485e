/** Does something on Escape within an element. */
export const onEscape = (act: () => void) => (element: HTMLElement) => {
	const onKey = ({ key }: KeyboardEvent) => {
		if (key === 'Escape') act();
	};
	element.addEventListener('keydown', onKey);
	return () => element.removeEventListener('keydown', onKey);
};
