import { csvFormatRows, csvParseRows, tsvFormatRows, tsvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from '$lib/import/read';
import { partedPlain } from '$lib/import/read/parted';
import { EXAMPLE } from '../../tools/example';
import { filesBelow, textOf } from '../../tools/files';
import { bytesOf, faultOf, rowsOf } from './reading';

const ROWS = [
	['Measure', 'Outturn'],
	['Café “A”', '58.3%']
];

/** Bytes of a text of signs up to FF, one each. */
const narrow = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const wide = (text: string, big: boolean) => {
	const bytes = new Uint8Array(text.length * 2);
	const view = new DataView(bytes.buffer);
	for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !big);
	return bytes;
};

describe('a text file', () => {
	it.each([
		['commas', 'Measure,Outturn\nCafé “A”,58.3%'],
		['semicolons', 'Measure;Outturn\nCafé “A”;58.3%'],
		['tabs', 'Measure\tOutturn\nCafé “A”\t58.3%'],
		['a first line that tells the delimiter', 'sep=;\r\nMeasure;Outturn\r\nCafé “A”;58.3%'],
		['a line break at its end', 'Measure,Outturn\nCafé “A”,58.3%\n'],
		['lines ended as on Windows', 'Measure,Outturn\r\nCafé “A”,58.3%\r\n'],
		['lines ended as on old Macs', 'Measure,Outturn\rCafé “A”,58.3%\r'],
		['a byte order mark', '\uFEFFMeasure,Outturn\nCafé “A”,58.3%'],
		['quotes', '"Measure","Outturn"\n"Café “A”","58.3%"']
	])('is read with %s', (_, text) => {
		expect(rowsOf(text)).toEqual(ROWS);
	});

	it.each([
		['UTF-16, little end first, with a mark', wide('\uFEFFMeasure,Outturn\nCafé “A”,58.3%', false)],
		['UTF-16, big end first, with a mark', wide('\uFEFFMeasure,Outturn\nCafé “A”,58.3%', true)],
		['UTF-16, little end first', wide('Measure,Outturn\nCafé “A”,58.3%', false)],
		['UTF-16, big end first', wide('Measure,Outturn\nCafé “A”,58.3%', true)],
		['Windows-1252', narrow('Measure,Outturn\nCaf\xe9 \x93A\x94,58.3%')]
	])('is read as %s', (_, bytes) => {
		expect(rowsOf(bytes)).toEqual(ROWS);
	});

	it('reads what Windows-1252 has between Latin-1 and ASCII', () => {
		expect(rowsOf(narrow('a\n\x80\x85\x91\x92\x96\x97\x99\xa3'))).toEqual([['a'], ['€…‘’–—™£']]);
	});

	it('is named as the file', () => {
		expect(readFile(bytesOf('a,b'), 'q3 figures.csv')).toEqual({
			kind: 'sheets',
			format: 'csv',
			sheets: [{ name: 'q3 figures.csv', rows: [['a', 'b']], notes: [] }]
		});
	});

	it('may hold headers only', () => {
		expect(rowsOf('indicator_id,value\r\n')).toEqual([['indicator_id', 'value']]);
	});

	it('keeps blank rows, trailing blank cells and rows of different lengths', () => {
		expect(rowsOf('Title\n\na,b,,\n,\n1,2,3')).toEqual([
			['Title'],
			[''],
			['a', 'b', '', ''],
			['', ''],
			['1', '2', '3']
		]);
	});

	it('keeps a quoted line break in its row, so that rows are numbered as a spreadsheet does', () => {
		expect(rowsOf('a,b\n"one\r\ntwo","say ""no"""\nc,d')).toEqual([
			['a', 'b'],
			['one\r\ntwo', 'say "no"'],
			['c', 'd']
		]);
	});

	it('keeps what follows a closing quote, and quotes within a cell', () => {
		expect(rowsOf('"Healthy" schools,5" of rain\na,b')).toEqual([
			['Healthy schools', '5" of rain'],
			['a', 'b']
		]);
	});

	it('takes a semicolon for the delimiter where commas are decimal signs', () => {
		expect(rowsOf('a;1,5\nb;2,5')).toEqual([
			['a', '1,5'],
			['b', '2,5']
		]);
	});

	it('is parted by tabs where all its cells are quoted and hold commas', () => {
		expect(rowsOf('"Measure, in full"\t"Outturn"\n"a, b"\t"1,345"\n')).toEqual([
			['Measure, in full', 'Outturn'],
			['a, b', '1,345']
		]);
	});

	it('is parted by tabs or semicolons where rows end early and texts hold commas', () => {
		expect(rowsOf('Ref\tMeasure\nNI 60\ta, b\t1\nNI 61\tc, d\t\t2')[1]).toEqual([
			'NI 60',
			'a, b',
			'1'
		]);
		expect(rowsOf('Ref;Measure;Note\nNI 60;a, b;1;\nNI 61;c, d\nNI 62;e, f;2;;')[2]).toEqual([
			'NI 61',
			'c, d'
		]);
	});

	it('is parted by commas with a blank behind each', () => {
		expect(rowsOf('Measure, Outturn\nNI 60, 88.6')).toEqual([
			['Measure', ' Outturn'],
			['NI 60', ' 88.6']
		]);
	});

	it.each(['sep=;', 'SEP=;', '"sep=;"'])('has its delimiter named by a first line %s', (line) => {
		expect(rowsOf(`${line}\r\na, b;c\r\nd;e`)).toEqual([
			['a, b', 'c'],
			['d', 'e']
		]);
	});

	it('tells what was parted from its cells', () => {
		expect(readFile(bytesOf('Ref,Outturn\nNI 60,88.6¹\n"NI\u200B 61",5*'), 'a.csv')).toMatchObject({
			sheets: [
				{
					rows: [
						['Ref', 'Outturn'],
						['NI 60', '88.6'],
						['NI 61', '5']
					],
					notes: [
						{ row: 2, column: 2, kind: 'footnote', detail: '¹' },
						{ row: 3, column: 1, kind: 'invisible', detail: 'U+200B' },
						{ row: 3, column: 2, kind: 'footnote', detail: '*' }
					]
				}
			]
		});
	});

	it('takes no delimiter from within quotes', () => {
		expect(rowsOf('a,"x;y;z"\nb,"x;y;z"')).toEqual([
			['a', 'x;y;z'],
			['b', 'x;y;z']
		]);
	});

	it('keeps right-to-left text, emoji, and keys such as __proto__', () => {
		const rows = [
			['__proto__', 'constructor'],
			['نسبة', '👩‍🏫 ✓']
		];
		expect(rowsOf(csvFormatRows(rows))).toEqual(rows);
	});

	it('keeps script and links as the text that they are', () => {
		const rows = [
			['text', 'more'],
			['<script>alert(1)</script>', '<a href="javascript:alert(1)" onclick="x">a</a>']
		];
		expect(rowsOf(csvFormatRows(rows))).toEqual(rows);
	});

	it.each(filesBelow(EXAMPLE).filter((file) => file.endsWith('.csv')))(
		'reads %s as d3-dsv does',
		(file) => {
			expect(rowsOf(textOf(file))).toEqual(csvParseRows(textOf(file)));
		}
	);
});

describe('any table', () => {
	// What is parted from a text has its own test: parted.test.ts.
	const cell = fc
		.string({ unit: 'binary' })
		.map((text) => text.replaceAll('\0', ''))
		.filter((text) => partedPlain(text).notes.length === 0);
	const table = fc
		.array(fc.tuple(cell, cell, cell), { maxLength: 8 })
		.map((rows) => [['a', 'b', 'c'], ...rows]);

	it('comes back from CSV as it was', () => {
		fc.assert(
			fc.property(table, (rows) => {
				expect(rowsOf(csvFormatRows(rows))).toEqual(rows);
			}),
			{ numRuns: 300 }
		);
	});

	it('comes back from text parted by tabs as it was', () => {
		fc.assert(
			fc.property(table, (rows) => {
				expect(rowsOf(tsvFormatRows(rows))).toEqual(rows);
			}),
			{ numRuns: 300 }
		);
	});

	it('is read as d3-dsv reads it, where its quotes are those of the standard', () => {
		const pieces = fc.constantFrom('a', ' ', '\t', '\n', '\r\n', '\r', 'é');
		fc.assert(
			fc.property(fc.array(pieces), (parts) => {
				const text = `a\tb\nc\td\n${parts.join('')}`;
				expect(rowsOf(text)).toEqual(tsvParseRows(text));
			}),
			{ numRuns: 300 }
		);
	});
});

describe('a text file that cannot be read', () => {
	it.each([
		[
			'a fact a line',
			'Good schools\nAmber\n72.0 %\nGreen\nReading, writing and maths\n69.4 %\n88.2 %'
		],
		[
			'columns parted by blanks',
			'Ref    Measure   Outturn\nNI 60  One       88.6\nNI 61  Two       71'
		]
	])('is text without columns: %s', (_, text) => {
		expect(faultOf(text)).toMatchObject({
			place: 'figures.csv',
			wanted: 'a table with its cells',
			advice: expect.stringContaining('copy the table with its cells, or export it')
		});
	});

	it.each([
		['nothing', ''],
		['a byte order mark alone', '\uFEFF'],
		['blanks alone', ' \r\n\t\n']
	])('holds %s', (_, text) => {
		expect(faultOf(text).message).toBe(
			'figures.csv: found nothing but blanks; wanted a table of figures. Choose the file that holds the table.'
		);
	});

	it('holds a NUL: its row is named', () => {
		expect(faultOf('a,b\n"c\nd",e\nf,\0g\n')).toMatchObject({
			place: 'figures.csv',
			row: 3,
			value: 'a NUL, a byte that no text holds'
		});
	});

	it('holds letters of two encodings: the row of the first is named', () => {
		const bytes = Uint8Array.from([...bytesOf('é,b\n"c\nd",e\n'), 0x43, 0xe9, 0x2c, 0x31]);
		expect(faultOf(bytes).message).toBe(
			'figures.csv, row 3: found a letter that is not UTF-8, though other letters are; wanted one encoding in the whole file. Correct the letter in this row, then save the file as CSV UTF-8.'
		);
	});

	it('is UTF-16 that is cut off within a letter', () => {
		const bytes = wide('\uFEFFa,b\nc,d', false);
		expect(faultOf(bytes.subarray(0, bytes.length - 1))).toMatchObject({ row: 2 });
	});

	it('has a quote that is never closed: the row in which it opened is named', () => {
		expect(faultOf('a,b\n"c\nd",e\nf,"g\nh,i\n')).toMatchObject({
			row: 3,
			value: 'a quotation mark that opens a cell and is never closed'
		});
	});
});
