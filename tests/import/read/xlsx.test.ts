import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from '$lib/import/read';
import { bytesOf, faultOf, rowsOf, sheetsOf } from './reading';
import { calculated, raw, sheetOf, styled, workbook } from './workbook';

const first = (bytes: Uint8Array) => sheetsOf(readFile(bytes, 'figures.xlsx'))[0];
const notesOf = (bytes: Uint8Array) => first(bytes)?.notes;

describe('a workbook', () => {
	it('is read sheet by sheet, in its order, with the names of the sheets', () => {
		const bytes = workbook({
			sheets: [
				{ name: 'Notes', rows: [['A note']] },
				{
					name: 'Appendix B & more',
					rows: [
						['No', 'Outturn'],
						['1', 23.3]
					]
				}
			]
		});
		expect(sheetsOf(readFile(bytes, 'figures.xlsx'))).toEqual([
			{ name: 'Notes', rows: [['A note']], notes: [] },
			{
				name: 'Appendix B & more',
				rows: [
					['No', 'Outturn'],
					['1', '23.3']
				],
				notes: []
			}
		]);
	});

	it('is known by its content, whatever its name ends in', () => {
		expect(rowsOf(sheetOf([['a']]), 'figures.csv')).toEqual([['a']]);
	});

	it('keeps blank rows and blank cells, so that rows and columns stay true', () => {
		expect(rowsOf(sheetOf([[], [null, 'b'], [], [null, null, 'c']]))).toEqual([
			[],
			['', 'b'],
			[],
			['', '', 'c']
		]);
	});

	it('reads cells and rows that do not say where they stand', () => {
		const bytes = sheetOf([[{ xml: () => '<c><v>1</v></c>' }, { xml: () => '<c><v>2</v></c>' }]]);
		expect(rowsOf(bytes)).toEqual([['1', '2']]);
	});

	it('reads texts of several runs, texts within the sheet, and what XML cannot hold', () => {
		const files = {
			'xl/sharedStrings.xml': strToU8(
				'<sst><si><r><t>58.3</t></r><r><t xml:space="preserve"> per cent</t></r><rPh><t>no</t></rPh></si></sst>'
			)
		};
		const rows = [
			[raw('<v>0</v>', 't="s"'), raw('<is><t>in _x0041_ &amp; line</t></is>', 't="inlineStr"')]
		];
		expect(rowsOf(workbook({ sheets: [{ rows }], files }))).toEqual([
			['58.3 per cent', 'in A & line']
		]);
	});

	it('leaves numbers that are stored as text as they are', () => {
		expect(rowsOf(sheetOf([['1,234', '0.50', '007', 7]]))).toEqual([['1,234', '0.50', '007', '7']]);
	});

	it('reads right-to-left text, emoji and letters beyond ASCII', () => {
		expect(rowsOf(sheetOf([['نسبة', '✓ 👩‍🏫', 'A*–C']]))).toEqual([['نسبة', '✓ 👩‍🏫', 'A*–C']]);
	});

	it('keeps keys such as __proto__ as the text that they are', () => {
		const bytes = sheetOf([['__proto__', 'constructor']], { name: '__proto__' });
		expect(first(bytes)).toEqual({
			name: '__proto__',
			rows: [['__proto__', 'constructor']],
			notes: []
		});
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
	});

	it('says truth values in words', () => {
		const bytes = sheetOf([[raw('<v>1</v>', 't="b"'), raw('<v>0</v>', 't="b"')]]);
		expect(rowsOf(bytes)).toEqual([['TRUE', 'FALSE']]);
	});
});

describe('what the text of a cell does not say', () => {
	it('is the formula whose result it shows', () => {
		const bytes = sheetOf([[calculated('A2/B2', 23.3), calculated('"x"&1', 'x1', 'str')]]);
		expect(first(bytes)).toMatchObject({
			rows: [['23.3', 'x1']],
			notes: [
				{ row: 1, column: 1, kind: 'formula', detail: '=A2/B2' },
				{ row: 1, column: 2, kind: 'formula', detail: '="x"&1' }
			]
		});
	});

	it('is the formula that other cells share', () => {
		const bytes = sheetOf([
			[raw('<f t="shared" ref="A1:A2" si="0">B1*2</f><v>4</v>')],
			[raw('<f t="shared" si="0"/><v>6</v>')]
		]);
		expect(notesOf(bytes)?.[1]).toEqual({ row: 2, column: 1, kind: 'formula', detail: '=B1*2' });
	});

	it('is a formula without a result', () => {
		const bytes = sheetOf([['a', calculated('A2/B2')]]);
		expect(first(bytes)).toMatchObject({
			rows: [['a', '']],
			notes: [{ row: 1, column: 2, kind: 'no-result', detail: '=A2/B2' }]
		});
	});

	it('is an error', () => {
		const bytes = sheetOf([[calculated('1/0', '#DIV/0!', 'e'), raw('<v>#N/A</v>', 't="e"')]]);
		expect(first(bytes)).toMatchObject({
			rows: [['#DIV/0!', '#N/A']],
			notes: [
				{ column: 1, kind: 'formula', detail: '=1/0' },
				{ column: 1, kind: 'error', detail: '#DIV/0!' },
				{ column: 2, kind: 'error', detail: '#N/A' }
			]
		});
	});

	it('is that it is covered by a merged cell, whose text is in the first alone', () => {
		const bytes = sheetOf([['Priority', 'under it'], ['also'], ['c', 'd']], {
			after: '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>'
		});
		expect(first(bytes)).toEqual({
			name: 'Sheet1',
			rows: [['Priority', ''], [''], ['c', 'd']],
			notes: [
				{ row: 1, column: 2, kind: 'merged', detail: 'A1:B2' },
				{ row: 2, column: 1, kind: 'merged', detail: 'A1:B2' },
				{ row: 2, column: 2, kind: 'merged', detail: 'A1:B2' }
			]
		});
	});

	it('is that its row, its column or its sheet is hidden', () => {
		const bytes = sheetOf([['a', 'b'], ['c']], {
			state: 'hidden',
			before: '<cols><col min="2" max="16384" hidden="1"/></cols>',
			rowAttributes: { 2: 'hidden="1"' }
		});
		expect(notesOf(bytes)).toEqual([
			{ row: 0, column: 0, kind: 'hidden', detail: '' },
			{ row: 0, column: 2, kind: 'hidden', detail: '' },
			{ row: 2, column: 0, kind: 'hidden', detail: '' }
		]);
	});

	it('is a day, told as an ISO day', () => {
		const bytes = sheetOf([[styled(40999, 1), styled(1, 1)]], {}, ['d-mmm-yy']);
		expect(first(bytes)).toMatchObject({
			rows: [['2012-03-31', '1900-01-01']],
			notes: [
				{ column: 1, kind: 'date', detail: '40999', shownAs: 'd-mmm-yy' },
				{ column: 2, kind: 'date' }
			]
		});
	});

	it('is a day counted from 1904, where the workbook counts so', () => {
		const sheets = [{ rows: [[styled(39537, 1)]] }];
		expect(rowsOf(workbook({ sheets, formats: ['dd/mm/yyyy'], from1904: true }))).toEqual([
			['2012-03-31']
		]);
	});

	it('is the whole number, where the shown one is rounded', () => {
		const bytes = sheetOf([[styled(0.23345, 1), styled(1234.56, 2), styled(0.233, 1)]], {}, [
			'0.0%',
			'#,##0'
		]);
		expect(first(bytes)).toMatchObject({
			rows: [['23.3%', '1,235', '23.3%']],
			notes: [
				{ column: 1, kind: 'rounded', detail: '23.345%' },
				{ column: 2, kind: 'rounded', detail: '1234.56' }
			]
		});
	});
});

describe('a damaged workbook', () => {
	const good = sheetOf([
		['a', 'b'],
		['c', 1]
	]);

	it('is refused where it is cut off', () => {
		expect(faultOf(good.subarray(0, good.length - 200)).message).toBe(
			'figures.csv: found a zip whose end is missing; wanted a whole, undamaged file. It was cut off or changed on its way: copy or download it again, or save it again.'
		);
	});

	it('is refused where a figure was changed on its way', () => {
		const stored = zipSync(unzipSync(good), { level: 0 });
		const at = Buffer.from(stored).indexOf('<v>1</v></c></row></sheetData>') + 3;
		stored[at] = '7'.charCodeAt(0);
		expect(faultOf(stored).value).toContain('its checksum differs');
	});

	it('is refused where a file within is no XML', () => {
		const files = { 'xl/worksheets/sheet1.xml': bytesOf('<worksheet><sheetData><row>') };
		expect(faultOf(workbook({ sheets: [{}], files })).value).toMatch(/sheet1\.xml \(unclosed tag/);
	});

	it.each(['xl/styles.xml', 'xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml'])(
		'is refused where %s is missing: figures would be shown otherwise',
		(path) => {
			const { [path]: _, ...others } = unzipSync(good);
			expect(faultOf(zipSync(others)).value).toBe(`no file ${path} within`);
		}
	);

	it('is refused where entities are to grow', () => {
		const files = {
			'xl/worksheets/sheet1.xml': bytesOf(
				'<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row><c><v>&b;</v></c></row></sheetData></worksheet>'
			)
		};
		expect(faultOf(workbook({ sheets: [{}], files })).value).toContain('undefined entity');
	});

	it('is refused where a cell refers to a text that is not there', () => {
		expect(faultOf(sheetOf([[raw('<v>5</v>', 't="s"')]])).value).toBe(
			'a cell that refers to text 5, of 0 that there are'
		);
	});

	it('is refused where no sheet holds anything', () => {
		expect(faultOf(sheetOf([])).message).toContain('found nothing but blanks');
	});
});
