import { LIGHT } from '$lib/palette/light';
import { element } from './markup';
import { legendBlock, type PictureLegend } from './pictureLegend';
import { mapGroup, type DrawnMap } from './pictureMap';
import { textBlock, type Block } from './pictureText';

export interface MapPicture {
	/** What is shown: "Child poverty by neighbourhood, Rotherham, 2009". */
	title: string;
	/** Measure, unit, coverage and period. */
	subtitle: string;
	/** Where the figures were published. */
	source: string;
	/** What the licences ask to be said. */
	attribution: string[];
	map: DrawnMap;
	legend: PictureLegend;
}

/** The picture's width, and the box that a map for it has to fit. */
export const PICTURE_WIDTH = 1000;
export const MAP_BOX = { width: 656, height: 760 };

const MARGIN = 40;
const GAP = 24;
const ROW = { x: MARGIN, width: PICTURE_WIDTH - 2 * MARGIN };
const LEGEND = { x: MARGIN + MAP_BOX.width + 20, width: ROW.width - MAP_BOX.width - 20 };
const FONT = "Arial, Helvetica, 'Liberation Sans', sans-serif";

/**
 * A picture of the map that stands alone: SVG in the light scheme's colours with its title, legend
 * and source, and no style sheet or font of its own. Texts may hold anything: they are escaped.
 */
export function mapPicture(picture: MapPicture): string {
	const { title, subtitle, map, legend } = picture;
	const head = headBlocks(picture);
	const top = head.end + GAP;
	const key = legendBlock(legend, { ...LEGEND, y: top });
	const below = top + Math.max(map.height, key.height) + GAP;
	const foot = footBlocks(picture, below + 10);
	const height = Math.ceil(foot.end + MARGIN - 12);
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			...{ width: PICTURE_WIDTH, height, viewBox: `0 0 ${PICTURE_WIDTH} ${height}` },
			...{ role: 'img', 'aria-labelledby': 'picture-title picture-desc' },
			...{ 'font-family': FONT, stroke: 'none' }
		},
		element('title', { id: 'picture-title' }, title),
		element('desc', { id: 'picture-desc' }, described(subtitle, legend)),
		element('rect', { width: PICTURE_WIDTH, height, fill: '#fff' }),
		head.blocks,
		mapGroup(map, [MARGIN + (MAP_BOX.width - map.width) / 2, top]),
		key.markup,
		element('rect', { ...ROW, y: below, height: 1, fill: LIGHT.line }),
		foot.blocks
	).markup;
}

const headBlocks = ({ title, subtitle }: MapPicture) =>
	stack(MARGIN - 8, [
		(y) => textBlock(title, { ...ROW, y, size: 30, bold: true, leading: 1.25 }),
		(y) => spaced(6, textBlock(subtitle, { ...ROW, y: y + 6, size: 16, fill: LIGHT.soft }))
	]);

const footBlocks = ({ source, attribution }: MapPicture, from: number) =>
	stack(
		from,
		[`Source: ${source}`, attribution.join(' ')].map(
			(words) => (y: number) => textBlock(words, { ...ROW, y, size: 12.5, fill: LIGHT.soft })
		)
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

/** The picture in words, for whoever does not see it. */
const described = (subtitle: string, { title, lines, chosen }: PictureLegend) =>
	[
		subtitle,
		`${title}: ${lines.map(({ words, count }) => `${words}, ${areas(count)}`).join('; ')}.`,
		...(chosen ? [`Outlined: ${chosen}.`] : [])
	].join(' ');

const areas = (count: number) => `${count} ${count === 1 ? 'area' : 'areas'}`;
