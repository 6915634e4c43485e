import { LIGHT } from '$lib/palette/light';
import { element, type Markup } from '../markup';
import { heightOf, paragraphMarkup, scaled, type Paragraph } from './text';
import { emu, hex, type Box } from './units';

/** A table whose first row is its head. */
export interface Table {
	/** Widths in units. */
	columns: number[];
	rows: Paragraph[][][];
	/** What it holds, in words. */
	alt: string;
	/** Units above and below the text of a cell. */
	air: number;
}

const ASIDE = 0.5;

/** How high each row will be. */
export const rowHeights = ({ columns, rows, air }: Table): number[] =>
	rows.map(
		(cells) =>
			Math.max(...cells.map((cell, n) => heightOf(cell, (columns[n] ?? 0) - ASIDE))) + 2 * air
	);

/** The same table with all of its text in another size. */
export const scaledTable = (table: Table, by: number): Table => ({
	...table,
	air: table.air * by,
	rows: table.rows.map((cells) => cells.map((cell) => scaled(cell, by)))
});

/** A table as the file writes it, its first row marked as head. */
export function tableFrame(
	{ box, table, name }: { box: Box; table: Table; name: string },
	id: number
): Markup {
	const heights = rowHeights(table);
	return element(
		'p:graphicFrame',
		{},
		element(
			'p:nvGraphicFramePr',
			{},
			element('p:cNvPr', { id, name, descr: table.alt }),
			element('p:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', { noGrp: 1 })),
			element('p:nvPr', {})
		),
		element(
			'p:xfrm',
			{},
			element('a:off', { x: emu(box.x), y: emu(box.y) }),
			element('a:ext', { cx: emu(box.width), cy: emu(box.height) })
		),
		element(
			'a:graphic',
			{},
			element(
				'a:graphicData',
				{ uri: 'http://schemas.openxmlformats.org/drawingml/2006/table' },
				element(
					'a:tbl',
					{},
					element('a:tblPr', { firstRow: 1 }),
					element(
						'a:tblGrid',
						{},
						table.columns.map((width) => element('a:gridCol', { w: emu(width) }))
					),
					table.rows.map((cells, n) =>
						element(
							'a:tr',
							{ h: emu(heights[n] ?? 0) },
							cells.map((cell) => cellMarkup(cell, table.air))
						)
					)
				)
			)
		)
	);
}

const cellMarkup = (paragraphs: Paragraph[], air: number): Markup =>
	element(
		'a:tc',
		{},
		element(
			'a:txBody',
			{},
			element('a:bodyPr', {}),
			element('a:lstStyle', {}),
			paragraphs.map(paragraphMarkup)
		),
		element(
			'a:tcPr',
			{ marL: 0, marR: emu(ASIDE), marT: emu(air), marB: emu(air), anchor: 't' },
			['a:lnL', 'a:lnR', 'a:lnT'].map((side) => element(side, { w: 0 }, element('a:noFill', {}))),
			element(
				'a:lnB',
				{ w: 9525 },
				element('a:solidFill', {}, element('a:srgbClr', { val: hex(LIGHT.line) }))
			),
			element('a:noFill', {})
		)
	);
