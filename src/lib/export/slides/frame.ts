import { LIGHT } from '$lib/palette/light';
import { LANGUAGE_TAG } from '$words/language';
import { LAYOUTS as NAMES, SHAPES } from '$words/slides/file';
import { element, type Child, type Markup } from '../markup';
import { HEAD, otherDocument } from '../ooxml/office';
import { emu, hex, MARGIN, SLIDE, textSize, WIDTH, type Box } from './units';

const NAMESPACES = {
	'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
	'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
	'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main'
};

/** A file of the package, with the namespaces of slides. */
export const document = (
	name: string,
	children: Child[],
	attributes: Record<string, string | number> = {}
): string => HEAD + element(name, { ...NAMESPACES, ...attributes }, children).markup;

/** What is drawn, within the group that every slide is. */
export const tree = (shapes: Markup[]): Markup =>
	element(
		'p:spTree',
		{},
		element(
			'p:nvGrpSpPr',
			{},
			element('p:cNvPr', { id: 1, name: '' }),
			element('p:cNvGrpSpPr', {}),
			element('p:nvPr', {})
		),
		element('p:grpSpPr', {}),
		shapes
	);

/** A place that slides fill, and where it stands unless they say otherwise. */
interface Place {
	id: number;
	name: string;
	type: string;
	idx?: number;
	box?: Box;
	/** Text of the layout, or of the slide. */
	content?: Child;
	size?: number;
	align?: 'r';
}

const placeShape = ({ id, name, type, idx, box, content, size, align }: Place): Markup =>
	element(
		'p:sp',
		{},
		element(
			'p:nvSpPr',
			{},
			element('p:cNvPr', { id, name }),
			element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })),
			element('p:nvPr', {}, element('p:ph', { type, idx }))
		),
		element('p:spPr', {}, box && standing(box)),
		element(
			'p:txBody',
			{},
			element('a:bodyPr', { lIns: 0, tIns: 0, rIns: 0, bIns: 0 }, element('a:normAutofit', {})),
			element('a:lstStyle', {}, size ? level(size, align) : undefined),
			element(
				'a:p',
				{},
				content ??
					element('a:r', {}, element('a:rPr', { lang: LANGUAGE_TAG }), element('a:t', {}, name))
			)
		)
	);

const standing = ({ x, y, width, height }: Box): Markup[] => [
	element(
		'a:xfrm',
		{},
		element('a:off', { x: emu(x), y: emu(y) }),
		element('a:ext', { cx: emu(width), cy: emu(height) })
	),
	element('a:prstGeom', { prst: 'rect' }, element('a:avLst', {}))
];

const level = (size: number, align?: 'r'): Markup =>
	element(
		'a:lvl1pPr',
		{ algn: align ?? 'l', marL: 0, indent: 0 },
		element('a:buNone', {}),
		element(
			'a:defRPr',
			{ sz: textSize(size) },
			element('a:solidFill', {}, element('a:srgbClr', { val: hex(LIGHT.soft) })),
			element('a:latin', { typeface: '+mn-lt' })
		)
	);

const FOOT = { y: SLIDE.height - 1.6, height: 1, size: 0.7 };
const SOURCE = { x: MARGIN, width: WIDTH - 6, ...FOOT };
const NUMBER = { x: MARGIN + WIDTH - 5, width: 5, ...FOOT };
const TITLE: Place = {
	...{ id: 2, name: SHAPES.title, type: 'title' },
	box: { x: MARGIN, y: 1.6, width: WIDTH, height: 2.8 }
};
const BODY: Place = {
	...{ id: 3, name: SHAPES.text, type: 'body', idx: 1 },
	box: { x: MARGIN, y: 6, width: WIDTH, height: 27 }
};

const numberField = (number: string): Markup =>
	element(
		'a:fld',
		{ id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' },
		element('a:rPr', { lang: LANGUAGE_TAG }),
		element('a:t', {}, number)
	);

const footOfLayout: Markup[] = [
	placeShape({ id: 20, name: SHAPES.source, type: 'ftr', idx: 10, box: SOURCE, size: FOOT.size }),
	placeShape({
		...{ id: 21, name: SHAPES.number, type: 'sldNum', idx: 11, box: NUMBER },
		...{ content: numberField('‹#›'), size: FOOT.size, align: 'r' }
	})
];

/** The source and the number of a slide, in the places that its layout has for them. */
export const footPlaces = ({ words, number }: { words: string; number: number }): Markup[] => [
	placeShape({
		...{ id: 2, name: SHAPES.source, type: 'ftr', idx: 10 },
		content: element('a:r', {}, element('a:rPr', { lang: LANGUAGE_TAG }), element('a:t', {}, words))
	}),
	placeShape({
		...{ id: 3, name: SHAPES.number, type: 'sldNum', idx: 11 },
		content: numberField(String(number))
	})
];

const MAPPING = {
	...{ bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' },
	...{ accent1: 'accent1', accent2: 'accent2', accent3: 'accent3', accent4: 'accent4' },
	...{ accent5: 'accent5', accent6: 'accent6', hlink: 'hlink', folHlink: 'folHlink' }
};

const WHITE = element(
	'p:bg',
	{},
	element('p:bgPr', {}, [
		element('a:solidFill', {}, element('a:schemeClr', { val: 'bg1' })),
		element('a:effectLst', {})
	])
);

const layout = (type: string, name: string, places: Place[]) =>
	document(
		'p:sldLayout',
		[
			element('p:cSld', { name }, tree([...places.map(placeShape), ...footOfLayout])),
			element('p:clrMapOvr', {}, element('a:masterClrMapping', {}))
		],
		{ type, preserve: 1 }
	);

/** The layouts of slides: the first slide's, and that of all others. */
export const LAYOUTS = [
	layout('title', NAMES.title, [
		{ ...TITLE, type: 'ctrTitle', box: { x: MARGIN, y: 8, width: 52, height: 7 } },
		{ ...BODY, type: 'subTitle', box: { x: MARGIN, y: 16, width: 52, height: 6 } }
	]),
	layout('obj', NAMES.text, [TITLE, BODY])
];

const styled = (font: '+mj-lt' | '+mn-lt', size: number, bold: boolean) =>
	element(
		'a:lvl1pPr',
		{ algn: 'l', marL: 0, indent: 0 },
		element('a:buNone', {}),
		element(
			'a:defRPr',
			{ sz: textSize(size), b: bold ? 1 : 0, kern: 1200 },
			element('a:solidFill', {}, element('a:schemeClr', { val: 'tx1' })),
			element('a:latin', { typeface: font })
		)
	);

export const MASTER = document('p:sldMaster', [
	element('p:cSld', {}, WHITE, tree([placeShape(TITLE), placeShape(BODY), ...footOfLayout])),
	element('p:clrMap', MAPPING),
	element(
		'p:sldLayoutIdLst',
		{},
		LAYOUTS.map((_, n) =>
			element('p:sldLayoutId', { id: String(2_147_483_649 + n), 'r:id': `rId${n + 1}` })
		)
	),
	element(
		'p:txStyles',
		{},
		element('p:titleStyle', {}, styled('+mj-lt', 2.2, true)),
		element('p:bodyStyle', {}, styled('+mn-lt', 1, false)),
		element('p:otherStyle', {}, styled('+mn-lt', 1, false))
	)
]);

export const NOTES_MASTER = document('p:notesMaster', [
	element(
		'p:cSld',
		{},
		WHITE,
		tree([
			placeShape({
				...{ id: 2, name: SHAPES.slideImage, type: 'sldImg', idx: 2 },
				box: { x: 3, y: 4, width: 30, height: 17 }
			}),
			placeShape({
				...{ id: 3, name: SHAPES.notes, type: 'body', idx: 1 },
				box: { x: 3, y: 23, width: 30, height: 20 }
			})
		])
	),
	element('p:clrMap', MAPPING)
]);

const solid = (colour: string) => element('a:srgbClr', { val: hex(colour) });
const schemeOf = (accent: string): [name: string, colour: string][] => [
	['dk1', LIGHT.ink],
	['lt1', '#ffffff'],
	['dk2', LIGHT.soft],
	['lt2', LIGHT.paper],
	['accent1', accent],
	['accent2', LIGHT.red],
	['accent3', LIGHT['amber-fill']],
	['accent4', LIGHT.green],
	['accent5', LIGHT.field],
	['accent6', LIGHT.line],
	['hlink', accent],
	['folHlink', LIGHT.soft]
];

const face = (name: string, typeface: string) =>
	element(
		name,
		{},
		element('a:latin', { typeface }),
		element('a:ea', { typeface: '' }),
		element('a:cs', { typeface: '' })
	);
const thrice = (markup: Markup) => [markup, markup, markup];
const ofTheme = element('a:solidFill', {}, element('a:schemeClr', { val: 'phClr' }));

/**
 * Colours and faces: the light scheme's, and such as every office has.
 * @param accent of the site, in place of the product's own
 */
export const themeOf = (accent: string = LIGHT.accent): string =>
	otherDocument(
		'a:theme',
		{ 'xmlns:a': NAMESPACES['xmlns:a'], name: 'Outturn' },
		element(
			'a:themeElements',
			{},
			element(
				'a:clrScheme',
				{ name: 'Outturn' },
				schemeOf(accent).map(([name, colour]) => element(`a:${name}`, {}, solid(colour)))
			),
			element(
				'a:fontScheme',
				{ name: 'Outturn' },
				face('a:majorFont', 'Georgia'),
				face('a:minorFont', 'Arial')
			),
			element(
				'a:fmtScheme',
				{ name: 'Outturn' },
				element('a:fillStyleLst', {}, thrice(ofTheme)),
				element('a:lnStyleLst', {}, thrice(element('a:ln', { w: 9525 }, ofTheme))),
				element(
					'a:effectStyleLst',
					{},
					thrice(element('a:effectStyle', {}, element('a:effectLst', {})))
				),
				element('a:bgFillStyleLst', {}, thrice(ofTheme))
			)
		)
	);
