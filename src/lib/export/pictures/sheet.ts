import { LIGHT } from '$lib/palette/light';
import { element, type Child } from '../markup';
import { textBlock, type Block } from './text';

/** What every picture to take away says beside what it draws. */
export interface Sheet {
	/** What is shown: "Child poverty by neighbourhood, Rotherham, 2009". */
	title: string;
	/** Measure, unit, coverage and period. */
	subtitle: string;
	/** The picture in words, for whoever does not see it. */
	described: string;
	/** Where the figures come from, when they were published and what the licences ask for. */
	foot: string[];
}

const MARGIN = 40;
const GAP = 24;
/** A title's size for each unit of the picture's width. */
const TITLE = 0.03;
const FONT = "Arial, Helvetica, 'Liberation Sans', sans-serif";

/** Where a picture's parts stand in its width. */
export const rowOf = (width: number) => ({ x: MARGIN, width: width - 2 * MARGIN });

/**
 * A picture that stands alone: SVG in the light scheme's colours with its title and source around
 * what is drawn, and no style sheet or font of its own. Texts may hold anything: they are escaped.
 * @param body what is drawn, from a height on
 */
export function pictureSheet(sheet: Sheet, width: number, body: (y: number) => Block): string {
	const row = rowOf(width);
	const head = headBlocks(sheet, row, width);
	const drawn = body(head.end + GAP);
	const below = head.end + GAP + drawn.height + GAP;
	const foot = footBlocks(sheet, { ...row, y: below + 10 });
	const height = Math.ceil(foot.end + MARGIN - 12);
	return plainPicture({ width, height }, [
		element('title', { id: 'picture-title' }, sheet.title),
		element('desc', { id: 'picture-desc' }, sheet.described),
		head.blocks,
		drawn.markup,
		element('rect', { ...row, y: below, height: 1, fill: LIGHT.line }),
		foot.blocks
	]);
}

/**
 * A drawing of some size on white, so that it can be pasted on anything.
 * @param isNamed its title and description are among what is drawn
 */
export const plainPicture = (
	{ width, height }: { width: number; height: number },
	drawn: Child,
	isNamed = true
): string =>
	element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			...{ width, height, viewBox: `0 0 ${width} ${height}` },
			...(isNamed ? NAMED : {}),
			...{ 'font-family': FONT, stroke: 'none' }
		},
		element('rect', { width, height, fill: '#fff' }),
		drawn
	).markup;

const NAMED = { role: 'img', 'aria-labelledby': 'picture-title picture-desc' };

interface Row {
	x: number;
	width: number;
}

const headBlocks = ({ title, subtitle }: Sheet, row: Row, width: number) =>
	stack(MARGIN - 8, [
		(y) => textBlock(title, { ...row, y, size: TITLE * width, bold: true, leading: 1.25 }),
		(y) => spaced(6, textBlock(subtitle, { ...row, y: y + 6, size: 16, fill: LIGHT.soft }))
	]);

const footBlocks = ({ foot }: Sheet, { y: from, ...row }: Row & { y: number }) =>
	stack(
		from,
		foot
			.filter(Boolean)
			.map((words) => (y: number) => textBlock(words, { ...row, y, size: 12.5, fill: LIGHT.soft }))
	);

/** Blocks below one another, and where the last of them ends. */
function stack(from: number, blocks: ((y: number) => Block)[]) {
	let end = from;
	const drawn = blocks.map((block) => {
		const { markup, height } = block(end);
		end += height;
		return markup;
	});
	return { blocks: drawn, end };
}

const spaced = (gap: number, { markup, height }: Block): Block => ({
	markup,
	height: height + gap
});
