import {
	titleSize,
	type MapSlide,
	type MeasureSlide,
	type Slide,
	type TextGroup,
	type TitleSlide
} from '$lib/deck';
import { LIGHT } from '$lib/palette/light';
import { AREA_HEADS, WORST_AREAS } from '$words/slides/deck';
import { SHAPES } from '$words/slides/file';
import { ACCENT } from './colour';
import { bodyShapes, type Body } from './body';
import { positionBody, priorityBody } from './drawMeasures';
import { directionRuns, ratingRuns } from './marks';
import type { Picture, Shape } from './shapes';
import { heightOf, line, type Paragraph } from './text';
import { MARGIN, SLIDE, WIDTH, type Box } from './units';

/** A picture of a slide, with its shape and what is said below it. */
export interface SlidePicture extends Picture {
	/** Height by width. */
	ratio: number;
	note: string;
}

/** Where the footer begins; the layouts hold it. */
export const FOOT = SLIDE.height - 1.9;
const TOP = 1.6;
const SOFT = { colour: LIGHT.soft };
const TITLES = { large: 2.2, small: 1.6 };

/** The shapes of a slide, its title first. */
export function slideShapes(slide: Slide, picture?: SlidePicture): Shape[] {
	if (slide.kind === 'title') return titleShapes(slide);
	const head = headShapes(slide);
	const y = end(head) + 0.9;
	const box = { x: MARGIN, y, width: WIDTH, height: FOOT - 0.5 - y };
	return [...head, ...bodyOf(slide, box, picture)];
}

function bodyOf(
	slide: Exclude<Slide, TitleSlide>,
	box: Box,
	picture: SlidePicture | undefined
): Shape[] {
	switch (slide.kind) {
		case 'position':
			return bodyShapes(positionBody(slide), box);
		case 'priority':
			return bodyShapes(priorityBody(slide), box);
		case 'measure':
			return measureShapes(slide, box, picture);
		case 'map':
			return mapShapes(slide, box, picture);
		case 'changed':
		case 'method':
			return bodyShapes(groupsBody(slide.groups), narrow(box));
	}
}

const end = (shapes: Shape[]) => Math.max(...shapes.map(({ box }) => box.y + box.height));

/** Running text is not set wider than can be read. */
const narrow = (box: Box): Box => ({ ...box, width: Math.min(box.width, 50) });

/** The title and what stands under it, as high as they are. */
function headShapes(slide: Exclude<Slide, TitleSlide>): Shape[] {
	const size = TITLES[titleSize(slide.title)];
	const title = [line(slide.title, { size, serif: true, bold: true })];
	const box = { x: MARGIN, y: TOP, width: WIDTH, height: heightOf(title, WIDTH) };
	const under = underTitle(slide);
	const below = { ...box, y: TOP + box.height + 0.3, height: heightOf(under, WIDTH) };
	return [
		{ kind: 'text', box, paragraphs: title, holds: 'title', name: SHAPES.title },
		...(under.length > 0
			? [{ kind: 'text' as const, box: below, paragraphs: under, name: SHAPES.underTitle }]
			: [])
	];
}

function underTitle(slide: Exclude<Slide, TitleSlide>): Paragraph[] {
	if (slide.kind === 'measure')
		return [line(slide.lede, SOFT, 0.3), ...(slide.continued ? [] : [line(slide.sentence)])];
	const isLed = slide.kind === 'position' || slide.kind === 'map';
	return isLed ? [line(slide.lede, SOFT)] : [];
}

function titleShapes({ title, finding, scope, source, date }: TitleSlide): Shape[] {
	const width = 52;
	const heading = [line(title, { size: 2.9, serif: true, bold: true })];
	const told = [
		...(finding ? [line(finding, { size: 1.7, serif: true }, 0.6)] : []),
		line(scope, { ...SOFT, size: 1.1 })
	];
	const from = [line(source, { size: 1.1 }), line(date, { size: 1.1 })];
	const box = { x: MARGIN, y: 8, width, height: heightOf(heading, width) };
	const below = {
		...box,
		y: end([{ kind: 'rule', box, colour: '' }]) + 1,
		height: heightOf(told, width)
	};
	const rule = { x: MARGIN, y: below.y + below.height + 1.6, width: 30, height: 0.2 };
	const foot = { ...box, y: rule.y + 1.2, height: heightOf(from, width) };
	return [
		{ kind: 'text', box, paragraphs: heading, holds: 'ctrTitle', name: SHAPES.title },
		{ kind: 'text', box: below, paragraphs: told, holds: 'subTitle', name: SHAPES.finding },
		{ kind: 'rule', box: rule, colour: ACCENT },
		{ kind: 'text', box: foot, paragraphs: from, name: SHAPES.source }
	];
}

/** Groups of text, in the outline. */
const groupsBody = (groups: TextGroup[]): Body => ({
	isOutlined: true,
	paragraphs: groups.flatMap(({ title, listed, items }) => [
		line(title, { size: 0.85, bold: true, colour: ACCENT }, 0.1),
		...items.map((text) => ({ ...line(text, {}, 0.4), listed }))
	])
});

/** The figure with its rating and its chart to the left, what the report says to the right; the chart wider where it says nothing. */
function measureShapes(slide: MeasureSlide, box: Box, picture?: SlidePicture): Shape[] {
	if (slide.continued) return bodyShapes(groupsBody(slide.groups), narrow(box));
	const told = [
		line(slide.line.figure, {
			size: slide.line.figure.length > 9 ? 2 : 4.2,
			serif: true,
			bold: true
		}),
		{
			runs: [
				...ratingRuns(slide.line.rating, slide.line.ratingWords, 1.1),
				{ text: '     ' },
				...directionRuns(slide.line.direction, slide.line.directionWords, 1.1)
			]
		}
	];
	const width = slide.groups.length > 0 ? 23 : 36;
	const left = { ...box, width, height: heightOf(told, width) };
	const x = left.x + left.width + 2;
	const right = { ...box, x, width: box.x + box.width - x };
	return [
		{ kind: 'text', box: left, paragraphs: told, name: SHAPES.figure },
		...(picture
			? pictureShapes(picture, {
					...left,
					y: left.y + left.height + 0.8,
					height: box.height - left.height - 0.8
				})
			: []),
		...bodyShapes(groupsBody(slide.groups), right)
	];
}

/** A picture as large as its box allows, its note below it. */
function pictureShapes(picture: SlidePicture, box: Box): Shape[] {
	const note = picture.note ? [line(picture.note, { ...SOFT, size: 0.8 })] : [];
	const noted = note.length > 0 ? heightOf(note, box.width) + 0.3 : 0;
	const width = Math.min(box.width, (box.height - noted) / picture.ratio);
	const drawn = { ...box, width, height: width * picture.ratio };
	return [
		{ kind: 'picture', box: drawn, picture, name: SHAPES.picture },
		...(note.length > 0
			? [
					{
						kind: 'text' as const,
						box: { ...box, y: drawn.y + drawn.height + 0.3, height: noted - 0.3 },
						paragraphs: note,
						name: SHAPES.pictureNote
					}
				]
			: [])
	];
}

/** The worst areas as a table, the map beside them. */
function mapShapes(slide: MapSlide, box: Box, picture?: SlidePicture): Shape[] {
	const hasGroups = slide.groupHead !== '';
	const columns = hasGroups ? [4, 13.5, 12, 6.5] : [4, 25.5, 6.5];
	const width = columns.reduce((sum, one) => sum + one, 0);
	const head = (text: string): Paragraph[] => [line(text, { ...SOFT, size: 0.8 })];
	const groupCell = (text: string) => (hasGroups ? [text] : []);
	const body: Body = {
		...(slide.rows.length > 0
			? {
					table: {
						columns,
						air: 0.2,
						alt: WORST_AREAS,
						rows: [
							[AREA_HEADS.rank, AREA_HEADS.area, ...groupCell(slide.groupHead), slide.column].map(
								head
							),
							...slide.rows.map(({ rank, name, group, figure }) => [
								[line(rank)],
								[line(name, { bold: true })],
								...groupCell(group).map((text) => [line(text)]),
								[line(figure, { serif: true, bold: true })]
							])
						]
					}
				}
			: {}),
		below: slide.note ? [line(slide.note, { ...SOFT, size: 0.8 })] : []
	};
	const x = box.x + width + 2;
	const beside = { ...box, x, width: box.x + box.width - x };
	return [
		...bodyShapes(body, { ...box, width }),
		...(picture ? pictureShapes(picture, beside) : [])
	];
}
