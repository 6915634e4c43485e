import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '$lib/export/tables/csv';

const read = (text: string) => csvParseRows(text.replace(/^\uFEFF/, ''));

describe('csvOf', () => {
	it('writes a header and a row for each, marked as UTF-8, with lines ended for spreadsheets', () => {
		expect(csvOf([{ id: 'ni-116', value: 23.3 }])).toBe('\uFEFFid,value\r\nni-116,23.3\r\n');
	});

	it.each([
		['a comma', 'SEN, statements'],
		['a quotation mark', 'the "rest"'],
		['a letter beyond ASCII', '5+ A*–C']
	])('keeps %s', (_, text) => {
		expect(read(csvOf([{ text }]))).toEqual([['text'], [text]]);
	});

	it.each(['=1+1', '+44', '-2+3', '@SUM(A1)', '\tx', '\rx', '＝1+1', ' =1+1'])(
		'leads %j by an apostrophe, so that no spreadsheet runs it',
		(text) => {
			expect(read(csvOf([{ text }]))[1]?.[0]?.charAt(0)).toBe("'");
		}
	);

	it('leaves a negative number a number, and null an empty cell', () => {
		expect(read(csvOf([{ change: -0.2, none: null }]))[1]).toEqual(['-0.2', '']);
	});

	it('keeps each row on one line and in its columns, whatever the text', () => {
		fc.assert(
			fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 5 }), (texts) => {
				const rows = read(csvOf(texts.map((text) => ({ a: text, b: 1 }))));
				expect(rows).toHaveLength(texts.length + 1);
				for (const row of rows) expect(row).toHaveLength(2);
			})
		);
	});
});
