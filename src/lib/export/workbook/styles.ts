import { LIGHT } from '$lib/palette/light';
import { element, type Markup } from '../markup';
import { otherDocument } from '../ooxml/office';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** How a cell looks, by its place in the list of styles; numbers follow, a style for each format. */
export const STYLE = { line: 0, text: 1, title: 2, link: 3, head: 4 } as const;
const FIRST_FORMAT = 5;
/** The first number that a file may give to a format of its own. */
const OWN_FORMATS = 164;

/** The style of numbers of a format. */
export const numberStyle = (formats: readonly string[], format: string): number =>
	FIRST_FORMAT + formats.indexOf(format);

const one = (name: string) => element(name, {});
const listOf = (name: string, all: Markup[]) => element(name, { count: all.length }, all);

const font = (size: number, more: Markup[] = []) =>
	element('font', {}, [
		more,
		element('sz', { val: size }),
		element('name', { val: 'Arial' }),
		element('family', { val: 2 })
	]);

const fontsOf = (accent: string) => [
	font(12),
	font(16, [one('b')]),
	element('font', {}, [
		one('u'),
		element('sz', { val: 12 }),
		element('color', { rgb: `FF${accent.slice(1).toUpperCase()}` }),
		element('name', { val: 'Arial' }),
		element('family', { val: 2 })
	]),
	font(12, [one('b')])
];

interface Look {
	fontId: number;
	xfId?: number;
	numFmtId?: number;
	wraps?: boolean;
}
const look = ({ fontId, xfId = 0, numFmtId = 0, wraps = false }: Look) =>
	element(
		'xf',
		{
			...{ numFmtId, fontId, fillId: 0, borderId: 0, xfId },
			...{ applyNumberFormat: numFmtId && 1, applyFont: 1, applyAlignment: 1 }
		},
		element('alignment', { vertical: 'top', wrapText: wraps ? 1 : 0 })
	);

const LOOKS = [
	look({ fontId: 0 }),
	look({ fontId: 0, wraps: true }),
	look({ fontId: 1, xfId: 1 }),
	look({ fontId: 2, xfId: 2 }),
	look({ fontId: 3, wraps: true })
];

const named = (fontId: number) =>
	element('xf', { numFmtId: 0, fontId, fillId: 0, borderId: 0, applyFont: 1 });

/**
 * The styles of a workbook: titles are of Excel's own "Heading 1", links of "Hyperlink".
 * @param accent the colour of its links, in place of the product's own
 */
export const stylesFile = (formats: readonly string[], accent: string = LIGHT.accent): string =>
	otherDocument('styleSheet', { xmlns: MAIN }, [
		formats.length > 0
			? listOf(
					'numFmts',
					formats.map((formatCode, n) =>
						element('numFmt', { numFmtId: OWN_FORMATS + n, formatCode })
					)
				)
			: undefined,
		listOf('fonts', fontsOf(accent)),
		listOf('fills', [
			element('fill', {}, element('patternFill', { patternType: 'none' })),
			element('fill', {}, element('patternFill', { patternType: 'gray125' }))
		]),
		listOf('borders', [
			element('border', {}, ['left', 'right', 'top', 'bottom', 'diagonal'].map(one))
		]),
		listOf('cellStyleXfs', [named(0), named(1), named(2)]),
		listOf('cellXfs', [
			...LOOKS,
			...formats.map((_, n) => look({ fontId: 0, numFmtId: OWN_FORMATS + n }))
		]),
		listOf('cellStyles', [
			element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 }),
			element('cellStyle', { name: 'Heading 1', xfId: 1, builtinId: 16 }),
			element('cellStyle', { name: 'Hyperlink', xfId: 2, builtinId: 8 })
		])
	]);
