import { CUT } from '$words/files/workbook';
import { element, escaped, type Markup } from '../markup';
import { OFFICE, otherDocument } from '../ooxml/office';
import { headerRow, lettersOf, tableRange, type Cell, type SheetPlan } from './plan';
import { heightsOf, LINE, widthsOf } from './sizes';
import { MAIN, numberStyle, STYLE } from './styles';

/** A worksheet: its title in A1, its lines, its table; nothing merged, nothing blank between. */
export function sheetFile(sheet: SheetPlan, formats: readonly string[]): string {
	const { table } = sheet;
	return otherDocument('worksheet', { xmlns: MAIN, 'xmlns:r': OFFICE }, [
		element('sheetPr', {}, element('pageSetUpPr', { fitToPage: 1 })),
		element('sheetViews', {}, element('sheetView', { workbookViewId: 0 })),
		element('sheetFormatPr', { defaultRowHeight: LINE }),
		element('cols', {}, widthsOf(sheet).map(columnWidth)),
		element('sheetData', {}, rowsOf(sheet, formats)),
		hyperlinks(sheet),
		element('pageMargins', {
			left: 0.5,
			right: 0.5,
			top: 0.5,
			bottom: 0.5,
			header: 0.3,
			footer: 0.3
		}),
		element('pageSetup', { paperSize: 9, orientation: 'landscape', fitToHeight: 0 }),
		table &&
			element(
				'ignoredErrors',
				{},
				element('ignoredError', { sqref: tableRange(sheet, table), numberStoredAsText: 1 })
			),
		table && element('tableParts', { count: 1 }, element('tablePart', { 'r:id': 'rId1' }))
	]);
}

function rowsOf(sheet: SheetPlan, formats: readonly string[]): Markup[] {
	const { title, lines, table } = sheet;
	const wraps = table ? STYLE.line : STYLE.text;
	const written = (cell: Cell, style: number) => (place: string) =>
		cellOf(place, cell, 'number' in cell ? numberStyle(formats, cell.format) : style);
	const header = table?.columns.map((text) => written({ text }, STYLE.head));
	const rows = [
		[written({ text: title }, STYLE.title)],
		...lines.map((cell) => [written(cell, 'link' in cell ? STYLE.link : wraps)]),
		...(header ? [header] : []),
		...(table?.rows ?? []).map((cells) =>
			cells.map((cell) => cell && written(cell, 'link' in cell ? STYLE.link : STYLE.text))
		)
	];
	const heights = heightsOf(sheet);
	return rows.map((cells, r) =>
		element(
			'row',
			{ r: r + 1, ...heights[r] },
			cells.map((write, column) => write?.(`${lettersOf(column)}${r + 1}`))
		)
	);
}

/** A text stands in the cell itself and is declared as one: no program reads it as a formula. */
const cellOf = (r: string, cell: Cell, s: number): Markup =>
	'number' in cell
		? element('c', { r, s }, element('v', {}, cell.number))
		: element(
				'c',
				{ r, s, t: 'inlineStr' },
				element('is', {}, element('t', { 'xml:space': 'preserve' }, written(cell.text)))
			);

/** More than this no cell of a spreadsheet holds. */
const MOST_LETTERS = 32_767;

/** Line breaks stay; "_x0041_" would be read as the letter that it names, so its line is written so. */
function written(text: string): Markup {
	const fits = text.length <= MOST_LETTERS ? text : text.slice(0, MOST_LETTERS - CUT.length) + CUT;
	const lines = fits.replace(/\r\n?/g, '\n').replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
	return { markup: lines.split('\n').map(escaped).join('\n') };
}

function hyperlinks(sheet: SheetPlan): Markup | undefined {
	const { lines, table } = sheet;
	const at = (cells: (Cell | undefined)[], row: number) =>
		cells.flatMap((cell, column) =>
			cell && 'link' in cell
				? element('hyperlink', {
						ref: `${lettersOf(column)}${row}`,
						location: `'${cell.link}'!A1`,
						display: cell.text
					})
				: []
		);
	const first = headerRow(sheet) + 1;
	const links = [
		...lines.flatMap((line, i) => at([line], i + 2)),
		...(table?.rows ?? []).flatMap((cells, i) => at(cells, first + i))
	];
	return links.length > 0 ? element('hyperlinks', {}, links) : undefined;
}

const columnWidth = (width: number, i: number): Markup =>
	element('col', { min: i + 1, max: i + 1, width, customWidth: 1 });
