import { strToU8, zipSync, type Zippable } from 'fflate';
import { lettersOf } from '$lib/import/read/reference';

/** A cell as a test writes it: a shared text, a number, or the XML of anything else. */
export type Cell = string | number | { xml: (reference: string) => string } | null;

export interface SheetParts {
	name?: string;
	rows?: Cell[][];
	/** XML before and after the cells: columns, merged cells. */
	before?: string;
	after?: string;
	/** XML of a row's further attributes, by its number. */
	rowAttributes?: Record<number, string>;
	state?: 'hidden' | 'veryHidden';
}

interface Look {
	/** Within the font. */
	font?: string;
	/** The fill's pattern. */
	fill?: string;
	format?: string;
}

interface Parts {
	sheets: SheetParts[];
	/** The format codes of styles 1, 2, 3 ... */
	formats?: string[];
	/** Styles in place of those: each with its font and fill, as XML. */
	looks?: Look[];
	from1904?: boolean;
	/** Further files, or others in place of those written here. */
	files?: Zippable;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export const escaped = (text: string) =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');

/** A workbook as Excel would write it, as far as a reader has to know. */
export function workbook({
	sheets,
	formats = [],
	looks = formats.map((format) => ({ format })),
	from1904 = false,
	files = {}
}: Parts): Uint8Array {
	/** Every text once, with its number, as Excel shares them. */
	const strings = new Map<string, number>();
	const written = sheets.map((sheet) => sheetXml(sheet, strings));
	const relations = written.map((_, i) =>
		relation(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)
	);
	const shared = [
		relation('rIdS', 'sharedStrings', '/xl/sharedStrings.xml'),
		relation('rIdF', 'styles', 'styles.xml')
	];
	return zipSync({
		'[Content_Types].xml': contentTypesXml(sheets.length),
		'_rels/.rels': relationsXml([relation('rId1', 'officeDocument', 'xl/workbook.xml')]),
		'xl/workbook.xml': workbookXml(sheets, from1904),
		'xl/_rels/workbook.xml.rels': relationsXml([...relations, ...shared]),
		'xl/styles.xml': stylesXml(looks),
		'xl/sharedStrings.xml': xml(
			`<sst ${MAIN}>${[...strings.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`
		),
		...Object.fromEntries(written.map((one, i) => [`xl/worksheets/sheet${i + 1}.xml`, one])),
		...files
	});
}

/** One sheet of a workbook with nothing else. */
export const sheetOf = (
	rows: Cell[][],
	parts: Omit<SheetParts, 'rows'> = {},
	formats: string[] = []
) => workbook({ sheets: [{ rows, ...parts }], formats });

/** A cell with a style, with a formula, of a type. */
export const styled = (value: number, style: number): Cell => ({
	xml: (r) => `<c r="${r}" s="${style}"><v>${value}</v></c>`
});
export const calculated = (formula: string, value?: number | string, type = 'n'): Cell => ({
	xml: (r) =>
		`<c r="${r}" t="${type}"><f>${escaped(formula)}</f>${value === undefined ? '' : `<v>${value}</v>`}</c>`
});
export const raw = (within: string, attributes = ''): Cell => ({
	xml: (r) => `<c r="${r}" ${attributes}>${within}</c>`
});

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function contentTypesXml(sheets: number): Uint8Array {
	const types = [
		['workbook.xml', 'sheet.main'],
		['styles.xml', 'styles'],
		['sharedStrings.xml', 'sharedStrings'],
		...Array.from({ length: sheets }, (_, i) => [`worksheets/sheet${i + 1}.xml`, 'worksheet'])
	];
	const overrides = types.map(
		([part, type]) => `<Override PartName="/xl/${part}" ContentType="${SHEET_TYPE}.${type}+xml"/>`
	);
	return xml(
		`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
	);
}

const xml = (text: string) => strToU8(HEAD + text);
const relation = (id: string, type: string, target: string) =>
	`<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
const relationsXml = (relations: string[]) =>
	xml(`<Relationships xmlns="${PACKAGE}">${relations.join('')}</Relationships>`);

function workbookXml(sheets: SheetParts[], from1904: boolean): Uint8Array {
	const listed = sheets.map(({ name = 'Sheet1', state }, i) => {
		const hidden = state ? ` state="${state}"` : '';
		return `<sheet name="${escaped(name)}" sheetId="${i + 1}"${hidden} r:id="rId${i + 1}"/>`;
	});
	const properties = from1904 ? '<workbookPr date1904="1"/>' : '';
	return xml(
		`<workbook ${MAIN} xmlns:r="${OFFICE}">${properties}<sheets>${listed.join('')}</sheets></workbook>`
	);
}

function stylesXml(looks: Look[]): Uint8Array {
	const codes = looks.map(
		({ format = 'General' }, i) => `<numFmt numFmtId="${200 + i}" formatCode="${escaped(format)}"/>`
	);
	const fonts = looks.map(({ font = '' }) => `<font><sz val="11"/>${font}</font>`);
	const fills = looks.map(({ fill = '<patternFill/>' }) => `<fill>${fill}</fill>`);
	const used = looks.map(
		(_, i) =>
			`<xf numFmtId="${200 + i}" fontId="${i + 1}" fillId="${i + 2}" applyNumberFormat="1"/>`
	);
	return xml(
		`<styleSheet ${MAIN}><numFmts>${codes.join('')}</numFmts><fonts><font/>${fonts.join('')}</fonts><fills><fill><patternFill/></fill><fill><patternFill patternType="gray125"/></fill>${fills.join('')}</fills><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${used.join('')}</cellXfs><dxfs><dxf><font><strike/></font></dxf></dxfs></styleSheet>`
	);
}

function sheetXml(
	{ rows = [], before = '', after = '', rowAttributes = {} }: SheetParts,
	strings: Map<string, number>
): Uint8Array {
	const written = rows.map((cells, i) => {
		const inner = cells.map((cell, j) => cellXml(cell, `${lettersOf(j + 1)}${i + 1}`, strings));
		return `<row r="${i + 1}" ${rowAttributes[i + 1] ?? ''}>${inner.join('')}</row>`;
	});
	return xml(
		`<worksheet ${MAIN}>${before}<sheetData>${written.join('')}</sheetData>${after}</worksheet>`
	);
}

function cellXml(cell: Cell, reference: string, strings: Map<string, number>): string {
	if (cell === null) return '';
	if (typeof cell === 'object') return cell.xml(reference);
	if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
	const at = strings.get(cell) ?? strings.size;
	strings.set(cell, at);
	return `<c r="${reference}" t="s"><v>${at}</v></c>`;
}
