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
	const room = new ResizeObserver(refit);
	room.observe(slide.parentElement ?? slide);
	// A reader's own spacing makes texts longer in the same room.
	const texts = new ResizeObserver(() => requestAnimationFrame(refit));
	for (const text of slide.querySelectorAll('.column > *')) texts.observe(text);
	refit();
	return () => {
		room.disconnect();
		texts.disconnect();
	};
};

const isOverfull = (slide: HTMLElement) =>
	[slide, ...slide.querySelectorAll<HTMLElement>('.body, .column')].some(
		({ scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
			scrollHeight > clientHeight || scrollWidth > clientWidth
	);
