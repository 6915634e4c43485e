import { csvFormatRows, csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanRows, type Delimiter } from '$lib/package/csv';
import { readTable } from '$lib/package/readTable';
import { EXAMPLE } from '../tools/example';
import { filesBelow, textOf } from '../tools/files';

function read(text: string, delimiter: Delimiter = ',') {
	const rows: string[][] = [];
	const openedAt = scanRows(text, { delimiter, onRow: (cells) => rows.push(cells) });
	return { rows, openedAt };
}

describe('scanRows', () => {
	it.each<[string, string, string[][]]>([
		['nothing', '', []],
		['one cell', 'a', [['a']]],
		['a blank last cell', 'a,', [['a', '']]],
		['a line break at the end, which begins no row', 'a\nb\n', [['a'], ['b']]],
		['a blank row', 'a\n\nb', [['a'], [''], ['b']]],
		[
			'lines ended as on Windows',
			'a,b\r\nc,d\r\n',
			[
				['a', 'b'],
				['c', 'd']
			]
		],
		['lines ended as on old Macs', 'a\rb\r', [['a'], ['b']]],
		['a quoted delimiter', '"a,b",c', [['a,b', 'c']]],
		['a quoted line break', '"a\r\nb",c\nd', [['a\r\nb', 'c'], ['d']]],
		['a quoted quote', '"say ""no""",b', [['say "no"', 'b']]],
		['an empty quoted cell', '"",b', [['', 'b']]],
		['a quote within a plain cell', '5" of rain,b', [['5" of rain', 'b']]],
		['text after a closing quote', '"a" b,c', [['a b', 'c']]]
	])('reads %s', (_, text, rows) => {
		expect(read(text)).toEqual({ rows, openedAt: undefined });
	});

	it('reads by the delimiter that it is given alone', () => {
		expect(read('a;b,c', ';').rows).toEqual([['a', 'b,c']]);
		expect(read('a\tb;c', '\t').rows).toEqual([['a', 'b;c']]);
	});

	it.each([
		['in the first row', '"a,b\nc', 1, 0],
		['in a later cell', 'a\nb,"c\nd\n', 2, 1],
		['after a quoted line break', '"a\nb"\nc\n"d', 3, 2],
		['by a doubled quote', 'a\n"b""', 2, 1]
	])('names the row of a quote that is never closed %s', (_, text, row, before) => {
		const { rows, openedAt } = read(text);
		expect(openedAt).toBe(row);
		expect(rows).toHaveLength(before);
	});

	it('numbers rows from 1, a quoted line break staying within its row', () => {
		const numbers: number[] = [];
		scanRows('a\n"b\nc"\n\nd', { delimiter: ',', onRow: (_, row) => numbers.push(row) });
		expect(numbers).toEqual([1, 2, 3, 4]);
	});

	it('reads back whatever was written', () => {
		const cell = fc.string({ unit: 'binary' });
		const row = fc.array(cell, { minLength: 2, maxLength: 5 });
		const table = fc.array(row, { maxLength: 8 });
		fc.assert(
			fc.property(table, (rows) => {
				expect(read(csvFormatRows(rows))).toEqual({ rows, openedAt: undefined });
			}),
			{ numRuns: 300 }
		);
	});

	it.each(filesBelow(EXAMPLE).filter((file) => file.endsWith('.csv')))(
		'reads %s as d3-dsv does',
		(file) => {
			expect(read(textOf(file)).rows).toEqual(csvParseRows(textOf(file)));
		}
	);
});

describe('readTable', () => {
	it.each([
		['the header', '"id,number,title\npriority-1,1,A\n', 1],
		['a row', 'id,number,title\npriority-1,1,"A\nB"\npriority-2,2,"C\npriority-3,3,D\n', 3]
	])('names the row of a quote that is never closed in %s, and no other', (_, text, row) => {
		expect(readTable('priorities.csv', text).faults).toMatchObject([
			{ row, wanted: { kind: 'closed-quotes' } }
		]);
	});
});
