/** Hides every name that would stand on another one. */
export function hideCrowded(names: readonly HTMLElement[]): void {
	const standing: DOMRect[] = [];
	for (const name of names) {
		const box = name.getBoundingClientRect();
		const crowded = standing.some((other) => overlap(box, other));
		name.classList.toggle('crowded', crowded);
		if (!crowded) standing.push(box);
	}
}

const APART = 4;
const overlap = (a: DOMRect, b: DOMRect) =>
	a.left < b.right + APART && b.left < a.right + APART && a.top < b.bottom && b.top < a.bottom;
