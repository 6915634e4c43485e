import { AREAS, countText } from '$words/pictures';
import { LIGHT } from '$lib/palette/light';
import { paintOf } from './hatching';
import { element, type Markup } from '../markup';
import { textBlock, type Block } from './text';
import { textures } from './textures';

export interface PictureLegend {
	title: string;
	/** In the order in which they are told. */
	lines: { fill: string; words: string; count: number; heading: string }[];
	/** How the classes were made: "Natural breaks, 5 classes". */
	method: string;
	/** What the outlined area says of itself; "" where none is chosen. */
	chosen: string;
	/** What else is to be known to read the map. */
	notes: string[];
}

interface Place {
	x: number;
	y: number;
	width: number;
}

const SWATCH = { width: 26, height: 16 };
const BESIDE = SWATCH.width + 10;
const LINE = 25;
const COUNTS = 36;
const SMALL = 13;

/** The legend with a count for each class, how they were made, and what the outline means. */
export function legendBlock(legend: PictureLegend, { x, y, width }: Place): Block {
	const parts: Markup[] = [];
	let top = y;
	const put = (block: Block, gap = 0) => {
		parts.push(block.markup);
		top += block.height + gap;
	};
	const title = { x, y: top, width: width - 52, size: 15, bold: true };
	put(textBlock(lastTogether(legend.title), title));
	parts.push(right(AREAS, { x: x + width, y: top - 6, fill: LIGHT.soft }));
	top += 6;
	for (const line of legend.lines) {
		if (line.heading) {
			top += 4;
			put(textBlock(line.heading, { x, y: top, width, size: SMALL, fill: LIGHT.soft }), 2);
		}
		put(classLine(line, { x, y: top, width }));
	}
	top += 6;
	put(textBlock(legend.method, { x, y: top, width, size: SMALL, fill: LIGHT.soft }));
	if (legend.chosen) put(chosenLine(legend.chosen, { x, y: top + 18, width }), 18);
	for (const note of legend.notes)
		put(textBlock(note, { x, y: top + 18, width, size: SMALL, fill: LIGHT.soft }), 18);
	return { markup: element('g', {}, parts), height: top - y };
}

/** The last two words on one line, so that no sign stands alone. */
const lastTogether = (text: string) => text.replace(/ (?=\S+$)/, '\u00a0');

function classLine({ fill, words, count }: PictureLegend['lines'][number], place: Place): Block {
	const { x, y, width } = place;
	const middle = y + LINE / 2;
	const top = middle - SWATCH.height / 2;
	const swatch = element('rect', {
		...{ ...SWATCH, x, y: top },
		...{ fill: paintOf(fill), stroke: LIGHT.field }
	});
	const texture = textures([{ d: boxPath(x, top), fill }]);
	const said = textBlock(words, {
		...{ x: x + BESIDE, y: middle - 10, width: width - BESIDE - COUNTS, size: 15 },
		leading: 4 / 3
	});
	const counted = right(countText(count), { x: x + width, y: middle + 5 });
	return {
		markup: element('g', {}, swatch, texture, said.markup, counted),
		height: Math.max(LINE, said.height + 5)
	};
}

/** The swatch as a path, from its upper left corner. */
function boxPath(x: number, y: number): string {
	const [right, bottom] = [x + SWATCH.width, y + SWATCH.height];
	return `M${x} ${y}L${right} ${y}L${right} ${bottom}L${x} ${bottom}Z`;
}

/** The outline as the map draws it, and what the area says of itself. */
function chosenLine(words: string, { x, y, width }: Place): Block {
	const outline = element('rect', {
		...SWATCH,
		...{ x: x + 1, y: y + 3, width: SWATCH.width - 2, height: SWATCH.height - 2 },
		...{ fill: 'none', stroke: LIGHT.ink, 'stroke-width': 2.5 }
	});
	const text = { x: x + BESIDE, y, width: width - BESIDE, size: 15, bold: true };
	const said = textBlock(words, { ...text, leading: 4 / 3 });
	return { markup: element('g', {}, outline, said.markup), height: said.height };
}

const right = (
	words: string,
	{ x, y, fill = LIGHT.ink }: { x: number; y: number; fill?: string }
) => element('text', { x, y, fill, 'font-size': SMALL, 'text-anchor': 'end' }, words);
