import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from '$lib/import/read';
import { faultOf, sheetsOf } from './reading';

const SPREADSHEET = 'application/vnd.oasis.opendocument.spreadsheet';
const STYLES = `
<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>
<style:style style:name="ce1" style:family="table-cell" style:parent-style-name="Struck"/>
<style:style style:name="ce2" style:family="table-cell"><style:table-cell-properties fo:background-color="#FF0000"/></style:style>
<style:style style:name="ce3" style:family="table-cell"><style:table-cell-properties fo:background-color="transparent"/></style:style>
<style:style style:name="T1" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
<style:style style:name="T2" style:family="text"><style:text-properties style:text-position="sub 58%"/></style:style>
<style:style style:name="T3" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>
<style:style style:name="T4" style:family="text"><style:text-properties style:text-line-through-style="none"/></style:style>`;
const COMMON =
	'<office:document-styles><office:styles><style:style style:name="Struck" style:family="table-cell"><style:text-properties style:text-line-through-style="solid"/></style:style></office:styles></office:document-styles>';

const ods = (tables: string, others: Record<string, string> = {}) => {
	const files = {
		mimetype: SPREADSHEET,
		'styles.xml': COMMON,
		'content.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-content><office:automatic-styles>${STYLES}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
		...others
	};
	return zipSync(
		Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]))
	);
};
const read = (bytes: Uint8Array) => sheetsOf(readFile(bytes, 'figures.ods'));
const first = (rows: string, before = '') =>
	read(ods(`<table:table table:name="Q1">${before}${rows}</table:table>`))[0];
const row = (cells: string, attributes = '') =>
	`<table:table-row ${attributes}>${cells}</table:table-row>`;
const cell = (text: string, attributes = '') =>
	`<table:table-cell office:value-type="string" ${attributes}><text:p>${text}</text:p></table:table-cell>`;
const blank = (attributes = '') => `<table:table-cell ${attributes}/>`;
const span = (style: string, text: string) =>
	`<text:span text:style-name="${style}">${text}</text:span>`;
const short = (sheet: ReturnType<typeof first>) =>
	sheet?.notes.map(({ row, column, kind, detail }) => `${kind} ${row},${column} ${detail}`);

describe('an OpenDocument spreadsheet', () => {
	it('is read sheet by sheet, as it shows its cells', () => {
		const figures = row(
			`${cell('NI 60')}<table:table-cell office:value-type="percentage" office:value="0.886"><text:p>88.6%</text:p></table:table-cell>`
		);
		const bytes = ods(
			`<table:table table:name="Q1">${row(cell('Ref') + cell('Outturn'))}${figures}</table:table><table:table table:name="Notes" table:style-name="ta2">${row(cell('a'))}</table:table>`
		);
		expect(readFile(bytes, 'figures.ods')).toEqual({
			kind: 'sheets',
			format: 'ods',
			sheets: [
				{
					name: 'Q1',
					rows: [
						['Ref', 'Outturn'],
						['NI 60', '88.6%']
					],
					notes: []
				},
				{ name: 'Notes', rows: [['a']], notes: [{ row: 0, column: 0, kind: 'hidden', detail: '' }] }
			]
		});
	});

	it('has its repeated cells and rows, and no more blank ones than there are texts', () => {
		const rows = [
			row(
				blank('table:number-columns-repeated="2"') + cell('a', 'table:number-columns-repeated="2"')
			),
			row(blank('table:number-columns-repeated="16384"'), 'table:number-rows-repeated="2"'),
			row(cell('b'), 'table:number-rows-repeated="2"'),
			row(blank('table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1048571"')
		];
		expect(first(rows.join(''))?.rows).toEqual([['', '', 'a', 'a'], [], [], ['b'], ['b']]);
	});

	it('has lines, blanks and links of a text, and neither its comments nor its pictures', () => {
		const within =
			'<office:annotation><text:p>a comment</text:p></office:annotation><text:p>One<text:s text:c="2"/>two</text:p><text:p><text:a>three</text:a></text:p><draw:frame><draw:image><text:p/></draw:image></draw:frame>';
		const sheet = first(row(`<table:table-cell>${within}</table:table-cell>`));
		expect(sheet?.rows).toEqual([['One  two\nthree']]);
		expect(short(sheet)).toEqual(['drawing 1,1 ']);
	});

	it('has the text of a merged cell in the first, and tells what is covered, hidden and filtered', () => {
		const columns =
			'<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="16383"/>';
		const rows = [
			row(
				`${cell('Priority', 'table:number-columns-spanned="2"')}<table:covered-table-cell><text:p>under it</text:p></table:covered-table-cell>`
			),
			row(cell('a') + cell('b'), 'table:visibility="filter" table:number-rows-repeated="2"')
		];
		const sheet = first(rows.join(''), columns);
		expect(sheet?.rows).toEqual([
			['Priority', ''],
			['', ''],
			['', '']
		]);
		expect(short(sheet)).toEqual(['hidden 0,2 ', 'merged 1,2 A1:B1', 'hidden 2,0 ', 'hidden 3,0 ']);
	});

	it.each([
		['a superscript', cell(`88.6${span('T1', '1')}`), '88.6', 'raised 1,1 1'],
		['a subscript', cell(`8${span('T2', '2')}`), '8', 'raised 1,1 2'],
		['an old figure', cell(`${span('T3', '9.4%')} 9.1%`), '9.1%', 'struck 1,1 9.4%'],
		[
			'a cell struck through by its style',
			cell('9.4', 'table:style-name="ce1"'),
			'',
			'struck 1,1 9.4'
		],
		[
			'all but a part with a font of its own',
			cell(`9.4% ${span('T4', '9.1%')}`, 'table:style-name="ce1"'),
			'9.1%',
			'struck 1,1 9.4%'
		],
		['a star', cell('12.5*'), '12.5', 'footnote 1,1 *'],
		[
			'a number that its format hides',
			'<table:table-cell office:value-type="float" office:value="7"><text:p/></table:table-cell>',
			'',
			'unseen 1,1 7'
		]
	])('is parted from %s', (_, within, text, note) => {
		const sheet = first(row(within + cell('b')));
		expect([sheet?.rows, short(sheet)]).toEqual([[[text, 'b']], [note]]);
	});

	it.each([
		[
			'the number in full',
			'office:value-type="float" office:value="23.345" table:formula="of:=[.A1]/3"',
			'23.3',
			['formula 1,1 =[.A1]/3', 'rounded 1,1 23.345']
		],
		[
			'a day',
			'office:value-type="date" office:date-value="2012-03-31"',
			'31/03/12',
			['date 1,1 2012-03-31']
		],
		['an error', 'calcext:value-type="error"', '#DIV/0!', ['error 1,1 #DIV/0!']]
	])('tells %s', (_, attributes, text, notes) => {
		const sheet = first(
			row(`<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`)
		);
		expect(short(sheet)).toEqual(notes);
	});

	it('tells the colours that set cells apart, by the cell or by its column', () => {
		const columns =
			'<table:table-column/><table:table-column table:default-cell-style-name="ce2"/><table:table-column/>';
		const sheet = first(
			row(
				cell('Ref', 'table:style-name="ce2"') + cell('RAG') + cell('Note', 'table:style-name="ce3"')
			) + row(cell('NI 60') + blank() + blank('table:style-name="ce2"')),
			columns
		);
		expect(short(sheet)).toEqual(['fill 2,2 #ff0000', 'fill 2,3 #ff0000']);
	});

	it('is refused where it is protected, holds nothing, or is beyond the limits', () => {
		const protectedBy = {
			'META-INF/manifest.xml': '<manifest:encryption-data/>',
			'content.xml': 'not XML'
		};
		expect(faultOf(ods('', protectedBy)).value).toContain('protected by a password');
		expect(faultOf(ods('')).value).toBe('nothing but blanks');
		const many = row(cell('a'), 'table:number-rows-repeated="1048576"');
		expect(faultOf(ods(`<table:table>${many}</table:table>`)).value).toBe('more than 200,000 rows');
		const wide = row(cell('a', 'table:number-columns-repeated="16384"'));
		expect(faultOf(ods(`<table:table>${wide}</table:table>`)).value).toMatch(/^a cell in column /);
	});
});
