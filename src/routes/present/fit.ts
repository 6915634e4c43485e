const STEP = 0.04;
const LEAST = 0.4;

/**
 * Sets the type of a slide smaller where its texts need more room than they were reckoned to, as
 * with another face. Called again for other content and for another size.
 */
export const fit = (content: unknown) => (slide: HTMLElement) => {
	if (content === undefined) return;
	const refit = () => {
		for (let scale = 1; scale > LEAST; scale -= STEP) {
			slide.style.setProperty('--fit', scale.toFixed(2));
			if (!isOverfull(slide)) return;
		}
	};
	const observer = new ResizeObserver(refit);
	observer.observe(slide.parentElement ?? slide);
	refit();
	return () => observer.disconnect();
};

const isOverfull = (slide: HTMLElement) =>
	[slide, ...slide.querySelectorAll<HTMLElement>('.body, .column')].some(
		({ scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
			scrollHeight > clientHeight || scrollWidth > clientWidth
	);
