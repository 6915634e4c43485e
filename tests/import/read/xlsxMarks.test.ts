import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from '$lib/import/read';
import { sheetsOf } from './reading';
import { raw, sheetOf, styled, workbook, type Cell } from './workbook';

const first = (bytes: Uint8Array) => sheetsOf(readFile(bytes, 'figures.xlsx'))[0];
const run = (text: string, font = '') =>
	`<r>${font ? `<rPr>${font}</rPr>` : ''}<t xml:space="preserve">${text}</t></r>`;
const inCell = (...runs: string[]) => raw(`<is>${runs.join('')}</is>`, 't="inlineStr"');
const shared = (...runs: string[]) => ({
	'xl/sharedStrings.xml': strToU8(`<sst><si>${runs.join('')}</si></sst>`)
});
const RAISED = '<vertAlign val="superscript"/>';
const text = (style: number, words: string) =>
	raw(`<is><t>${words}</t></is>`, `s="${style}" t="inlineStr"`);

describe('a run of a cell’s text', () => {
	it.each<[string, string[], string, string]>([
		['raised', [run('88.6'), run('1', RAISED)], '88.6', 'raised'],
		['lowered', [run('71'), run('2', '<vertAlign val="subscript"/>')], '71', 'raised'],
		['struck through', [run('9.4%', '<strike/>'), run(' 9.1%')], '9.1%', 'struck'],
		['struck through, said so', [run('9.4% ', '<strike val="1"/>'), run('9.1%')], '9.1%', 'struck']
	])('that is %s is parted from it, in the sheet and among shared texts', (_, runs, left, kind) => {
		const within = first(sheetOf([[inCell(...runs)]]));
		expect(within?.rows).toEqual([[left]]);
		expect(within?.notes).toMatchObject([{ row: 1, column: 1, kind }]);
		const rows = [[raw('<v>0</v>', 't="s"')]];
		expect(first(workbook({ sheets: [{ rows }], files: shared(...runs) }))).toEqual(within);
	});

	it('that is not struck through, bold or on the line is text', () => {
		const runs = [run('9.4', '<strike val="0"/><b/>'), run('%', '<vertAlign val="baseline"/>')];
		expect(first(sheetOf([[inCell(...runs)]]))).toMatchObject({ rows: [['9.4%']], notes: [] });
	});

	it('keeps no mark of the run before it', () => {
		expect(first(sheetOf([[inCell(run('1', RAISED)), '88.6']]))?.rows).toEqual([['', '88.6']]);
		expect(first(sheetOf([[inCell(run('88', RAISED), run('71'))]]))?.rows).toEqual([['71']]);
	});
});

describe('a style of cells', () => {
	const looks = [
		{ font: '<strike/>' },
		{ format: ';;;' },
		{ format: '0.0;;' },
		{ format: '"n/a"' },
		{ font: '<strike val="0"/>' }
	];
	const cells = (row: Cell[]) => first(workbook({ sheets: [{ rows: [row] }], looks }));

	it('that strikes through leaves the cell blank, and tells what stood there', () => {
		expect(cells(['Ref', styled(9.4, 1), text(1, '9.4%'), styled(9.1, 5)])).toEqual({
			name: 'Sheet1',
			rows: [['Ref', '', '', '9.1']],
			notes: [
				{ row: 1, column: 2, kind: 'struck', detail: '9.4' },
				{ row: 1, column: 3, kind: 'struck', detail: '9.4%' }
			]
		});
	});

	it('that strikes through spares a run with a font of its own', () => {
		const runs = `${run('9.4% ')}${run('9.1%', '<b/>')}`;
		expect(cells([raw(`<is>${runs}</is>`, 's="1" t="inlineStr"')])).toMatchObject({
			rows: [['9.1%']],
			notes: [{ kind: 'struck', detail: '9.4%' }]
		});
	});

	it('that shows neither numbers nor words hides both, and tells them', () => {
		expect(cells([styled(7, 2), text(2, 'key'), styled(1.5, 3), styled(0, 3)])).toEqual({
			name: 'Sheet1',
			rows: [['', '', '1.5', '']],
			notes: [
				{ row: 1, column: 1, kind: 'unseen', detail: '7' },
				{ row: 1, column: 2, kind: 'unseen', detail: 'key' },
				{ row: 1, column: 4, kind: 'unseen', detail: '0' }
			]
		});
	});

	it('that shows words in place of a number has them, with the number', () => {
		expect(cells([styled(7, 4)])).toMatchObject({
			rows: [['n/a']],
			notes: [{ kind: 'rounded', detail: '7' }]
		});
	});
});

describe('the colour of a cell', () => {
	const solid = (colour: string) => ({
		fill: `<patternFill patternType="solid"><fgColor ${colour}/><bgColor indexed="64"/></patternFill>`
	});
	const looks = [
		solid('rgb="FFFF0000"'),
		solid('theme="9" tint="0.4"'),
		solid('rgb="FFFFFFFF"'),
		solid('theme="0"')
	];
	const fills = (rows: Cell[][]) =>
		first(workbook({ sheets: [{ rows }], looks }))?.notes.map(
			({ row, column, kind, detail }) => `${kind} ${row},${column} ${detail}`
		);
	const blank = (style: number) => raw('', `s="${style}"`);

	it('is told where it sets a cell apart in its row, blank or not', () => {
		expect(
			fills([
				['Ref', 'Outturn', 'RAG'],
				['NI 60', text(1, '88.6'), blank(2)]
			])
		).toEqual(['fill 2,2 FFFF0000', 'fill 2,3 theme 9 0.4']);
	});

	it('is no mark where it is white, where a whole row has it, or beyond the table', () => {
		expect(
			fills([
				[text(1, 'Ref'), text(1, 'Outturn'), blank(1)],
				[text(2, 'A section')],
				['NI 60', text(3, '88.6'), text(4, 'RED'), blank(1)]
			])
		).toEqual([]);
	});
});

describe('what is drawn on a sheet', () => {
	it('by a rule is told with its cells: icons, bars, colours', () => {
		const rule = (cells: string, type: string) =>
			`<conditionalFormatting sqref="${cells}"><cfRule type="${type}" priority="1"/></conditionalFormatting>`;
		const newer =
			'<extLst><ext><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="iconSet"/><xm:sqref>D2:D9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
		const bytes = sheetOf([['a']], {
			after: `${rule('B2:B9 B11', 'iconSet')}${rule('C2', 'dataBar')}${rule('B3:B4', 'cellIs')}${newer}`
		});
		expect(first(bytes)?.notes).toEqual([
			{ row: 2, column: 2, kind: 'icons', detail: 'B2:B9 B11' },
			{ row: 2, column: 3, kind: 'bars', detail: 'C2' },
			{ row: 2, column: 4, kind: 'icons', detail: 'D2:D9' },
			{ row: 3, column: 2, kind: 'rules', detail: 'B3:B4' }
		]);
	});

	it('as a picture is told with the cell that it begins in; a chart is none', () => {
		const anchor = (column: number, row: number, within: string) =>
			`<xdr:twoCellAnchor><xdr:from><xdr:col>${column}</xdr:col><xdr:row>${row}</xdr:row></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:row>9</xdr:row></xdr:to>${within}</xdr:twoCellAnchor>`;
		const picture =
			'<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" descr="Sad face"/></xdr:nvPicPr></xdr:pic>';
		const chart =
			'<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="3"/></xdr:nvGraphicFramePr></xdr:graphicFrame>';
		const files = {
			'xl/worksheets/_rels/sheet1.xml.rels': strToU8(
				'<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing" Target="../drawings/drawing1.xml"/></Relationships>'
			),
			'xl/drawings/drawing1.xml': strToU8(
				`<xdr:wsDr>${anchor(2, 1, picture)}${anchor(0, 0, chart)}${anchor(0, 40, picture)}</xdr:wsDr>`
			)
		};
		const rows = [['a'], ['b'], ['c']];
		expect(first(workbook({ sheets: [{ rows }], files }))?.notes).toEqual([
			{ row: 2, column: 3, kind: 'drawing', detail: 'Sad face' }
		]);
	});
});
