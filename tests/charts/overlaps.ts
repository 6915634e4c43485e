/** What a label takes on the page, its halo not counted. */
interface Box {
	text: string;
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** The labels of a drawing that lie over one another or leave its width, by name. */
export function overlaps(drawing: Element): string[] {
	const { left, right } = drawing.getBoundingClientRect();
	const boxes = [...drawing.querySelectorAll('text')].map(boxOf);
	const outside = boxes.filter((box) => box.left < left - 1 || box.right > right + 1);
	const pairs = boxes.flatMap((one, i) =>
		boxes
			.slice(i + 1)
			.flatMap((other) => (touch(one, other) ? [`${one.text} | ${other.text}`] : []))
	);
	return [...outside.map(({ text }) => `${text} leaves the chart`), ...pairs];
}

/** A line's box is taller than its letters: what lies within the letters counts. */
function boxOf(element: Element): Box {
	const { left, right, top, bottom, height } = element.getBoundingClientRect();
	const air = height * 0.18;
	return { text: element.textContent ?? '', left, right, top: top + air, bottom: bottom - air };
}

const touch = (a: Box, b: Box) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
