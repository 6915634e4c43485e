import type { Archive } from '../zip/archive';
import { formatOf, hidesText, type Format } from './format';
import { readPart } from './readXml';

/** The formats that a workbook need not write out, as a British Excel shows them. */
const BUILT_IN: Record<number, string> = {
	1: '0',
	2: '0.00',
	3: '#,##0',
	4: '#,##0.00',
	5: '"£"#,##0;-"£"#,##0',
	6: '"£"#,##0;-"£"#,##0',
	7: '"£"#,##0.00;-"£"#,##0.00',
	8: '"£"#,##0.00;-"£"#,##0.00',
	9: '0%',
	10: '0.00%',
	11: '0.00E+00',
	12: '# ?/?',
	13: '# ??/??',
	14: 'dd/mm/yyyy',
	15: 'd-mmm-yy',
	16: 'd-mmm',
	17: 'mmm-yy',
	18: 'h:mm AM/PM',
	19: 'h:mm:ss AM/PM',
	20: 'h:mm',
	21: 'h:mm:ss',
	22: 'dd/mm/yyyy h:mm',
	37: '#,##0;-#,##0',
	38: '#,##0;-#,##0',
	39: '#,##0.00;-#,##0.00',
	40: '#,##0.00;-#,##0.00',
	41: '#,##0;-#,##0;"-"',
	42: '"£"#,##0;-"£"#,##0;"£-"',
	43: '#,##0.00;-#,##0.00;"-"',
	44: '"£"#,##0.00;-"£"#,##0.00;"£-"',
	45: 'mm:ss',
	46: '[h]:mm:ss',
	47: 'mm:ss.0'
};

/** How cells of a style are shown. */
export interface CellStyle {
	format: Format;
	/** Whether its font is struck through. */
	isStruck: boolean;
	/** Whether its format shows no text. */
	hidesText: boolean;
	/** The colour that fills it, as the workbook names it; '' for none or white. */
	fill: string;
}

/** The styles of a workbook, by the number that cells refer to them by. */
export function stylesOf(archive: Archive, path: string | undefined): CellStyle[] {
	if (path === undefined) return [];
	const read = new StylesPart();
	readPart(archive, path, {
		open: (name, attributes) => read.open(name, attributes),
		close: (name) => read.close(name)
	});
	return read.styles();
}

interface Used {
	format: string;
	font: number;
	fill: number;
}

/** The file of styles, as it is told. */
class StylesPart {
	#codes = new Map<string, string>();
	#fonts: { isStruck: boolean }[] = [];
	#fills: string[] = [];
	#used: Used[] = [];
	/** Which list is being told. */
	#within = '';
	#isSolid = false;

	open(name: string, attributes: Attributes): void {
		if (LISTS.has(name)) this.#within = name;
		if (name === 'numFmt') this.#codes.set(attributes.numFmtId ?? '', attributes.formatCode ?? '');
		if (this.#within === 'fonts') this.#openFont(name, attributes);
		if (this.#within === 'fills') this.#openFill(name, attributes);
		if (this.#within === 'cellXfs' && name === 'xf') this.#used.push(usedBy(attributes));
	}

	close(name: string): void {
		if (LISTS.has(name)) this.#within = '';
	}

	styles(): CellStyle[] {
		const known = new Map<string, Format>();
		return this.#used.map(({ format: id, font, fill }) => {
			const code = this.#codes.get(id) ?? BUILT_IN[Number(id)] ?? 'General';
			const format = known.get(id) ?? formatOf(code);
			known.set(id, format);
			return {
				format,
				isStruck: this.#fonts[font]?.isStruck ?? false,
				hidesText: hidesText(code),
				fill: this.#fills[fill] ?? ''
			};
		});
	}

	#openFont(name: string, attributes: Attributes): void {
		const font = this.#fonts.at(-1);
		if (name === 'font') this.#fonts.push({ isStruck: false });
		else if (name === 'strike' && font) font.isStruck = isOn(attributes.val);
	}

	#openFill(name: string, attributes: Attributes): void {
		if (name === 'fill') this.#fills.push('');
		if (name === 'patternFill') this.#isSolid = attributes.patternType === 'solid';
		if (name === 'fgColor' && this.#isSolid)
			this.#fills[this.#fills.length - 1] = colourOf(attributes);
	}
}

type Attributes = Record<string, string>;

const LISTS = new Set(['fonts', 'fills', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs']);

const usedBy = ({ numFmtId = '0', fontId, fillId }: Attributes): Used => ({
	format: numFmtId,
	font: Number(fontId ?? 0),
	fill: Number(fillId ?? 0)
});

/** A part that is only named is on: `<strike/>`. */
export const isOn = (value = '1'): boolean => value !== '0' && value !== 'false';

/** White is the paper's colour: by its number, the theme's first, or the palette's. */
function colourOf({ rgb = '', theme = '', indexed = '', tint = '' }: Attributes): string {
	const isWhite =
		/FFFFFF$/i.test(rgb) ||
		(theme === '0' && Number(tint) === 0) ||
		['9', '64', '65'].includes(indexed);
	return isWhite
		? ''
		: [rgb, theme && `theme ${theme}`, indexed && `colour ${indexed}`, tint]
				.filter(Boolean)
				.join(' ');
}
