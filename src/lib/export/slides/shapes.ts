import { element, type Markup } from '../markup';
import { LIGHT } from '$lib/palette/light';
import { ruleName } from '$words/slides/file';
import { tableFrame, type Table } from './table';
import { paragraphMarkup, type Paragraph } from './text';
import { fillOf } from './colour';
import { emu, type Box } from './units';

/** A picture with what it says in words. */
export interface Picture {
	png: Uint8Array;
	alt: string;
}

export type Shape =
	| { kind: 'text'; box: Box; paragraphs: Paragraph[]; holds?: PlaceHolder; name: string }
	| { kind: 'table'; box: Box; table: Table; name: string }
	| { kind: 'picture'; box: Box; picture: Picture; name: string }
	| { kind: 'rule'; box: Box; colour: string };

/** A place of the layout: what stands in it is in the outline, and follows the layout's looks. */
export type PlaceHolder = 'ctrTitle' | 'title' | 'subTitle' | 'body';

const INDEX = { ctrTitle: undefined, title: undefined, subTitle: 1, body: 1 };

/**
 * A shape as the file writes it.
 * @param id unique on its slide
 * @param relation of a picture, by which the slide finds its file
 */
export function shapeMarkup(shape: Shape, id: number, relation: string): Markup {
	switch (shape.kind) {
		case 'text':
			return textShape(shape, id);
		case 'table':
			return tableFrame(shape, id);
		case 'picture':
			return pictureShape(shape, { id, relation });
		case 'rule':
			return ruleShape(shape, id);
	}
}

/** Where a shape stands and what its outline is. */
const standing = ({ x, y, width, height }: Box): Markup[] => [
	element(
		'a:xfrm',
		{},
		element('a:off', { x: emu(x), y: emu(y) }),
		element('a:ext', { cx: emu(width), cy: emu(height) })
	),
	element('a:prstGeom', { prst: 'rect' }, element('a:avLst', {}))
];

function textShape(
	{ box, paragraphs, holds, name }: Extract<Shape, { kind: 'text' }>,
	id: number
): Markup {
	const place = holds && element('p:ph', { type: holds, idx: INDEX[holds] });
	return element(
		'p:sp',
		{},
		element(
			'p:nvSpPr',
			{},
			element('p:cNvPr', { id, name }),
			holds
				? element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 }))
				: element('p:cNvSpPr', { txBox: 1 }),
			element('p:nvPr', {}, place)
		),
		element('p:spPr', {}, standing(box), element('a:noFill', {})),
		textBody(paragraphs)
	);
}

/** Text that keeps its size, from the upper left corner of its box. */
const textBody = (paragraphs: Paragraph[]): Markup =>
	element(
		'p:txBody',
		{},
		element(
			'a:bodyPr',
			{ wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 't' },
			element('a:normAutofit', {})
		),
		element('a:lstStyle', {}),
		paragraphs.map(paragraphMarkup)
	);

const pictureShape = (
	{ box, picture, name }: Extract<Shape, { kind: 'picture' }>,
	{ id, relation }: { id: number; relation: string }
): Markup =>
	element(
		'p:pic',
		{},
		element(
			'p:nvPicPr',
			{},
			element('p:cNvPr', { id, name, descr: picture.alt }),
			element('p:cNvPicPr', {}, element('a:picLocks', { noChangeAspect: 1 })),
			element('p:nvPr', {})
		),
		element(
			'p:blipFill',
			{},
			element('a:blip', { 'r:embed': relation }),
			element('a:stretch', {}, element('a:fillRect', {}))
		),
		element('p:spPr', {}, standing(box))
	);

const ruleShape = ({ box, colour }: Extract<Shape, { kind: 'rule' }>, id: number): Markup =>
	element(
		'p:sp',
		{},
		element(
			'p:nvSpPr',
			{},
			element('p:cNvPr', { id, name: ruleName(id) }, decorative()),
			element('p:cNvSpPr', {}),
			element('p:nvPr', {})
		),
		element(
			'p:spPr',
			{},
			standing(box),
			fillOf(colour),
			element('a:ln', {}, element('a:noFill', {}))
		),
		element(
			'p:txBody',
			{},
			element('a:bodyPr', {}),
			element('a:lstStyle', {}),
			paragraphMarkup({ runs: [{ text: '', colour: LIGHT.ink }] })
		)
	);

/** Says that a shape tells nothing, so that it is not read out. */
const decorative = (): Markup =>
	element(
		'a:extLst',
		{},
		element(
			'a:ext',
			{ uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' },
			element('adec:decorative', {
				'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
				val: 1
			})
		)
	);
