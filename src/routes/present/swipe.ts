/** How far a finger has to go to turn a slide, in pixels, and how much of it sideways. */
const FAR = 48;
const SIDEWAYS = 1.5;

/** Turns slides by a finger: to the left for the next. Buttons do the same. */
export const swipe = (turn: (by: 1 | -1) => void) => (element: HTMLElement) => {
	let from: { x: number; y: number } | undefined;
	const start = ({ touches: [touch], touches }: TouchEvent) =>
		(from = touch && touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : undefined);
	const end = ({ changedTouches: [touch] }: TouchEvent) => {
		if (!from || !touch) return;
		const [x, y] = [touch.clientX - from.x, touch.clientY - from.y];
		from = undefined;
		if (Math.abs(x) > FAR && Math.abs(x) > SIDEWAYS * Math.abs(y)) turn(x < 0 ? 1 : -1);
	};
	element.addEventListener('touchstart', start, { passive: true });
	element.addEventListener('touchend', end, { passive: true });
	return () => {
		element.removeEventListener('touchstart', start);
		element.removeEventListener('touchend', end);
	};
};
