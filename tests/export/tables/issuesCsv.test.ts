import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { issuesCsv } from '$lib/export/tables/issuesCsv';

const read = (text: string) => csvParseRows(text.replace(/^\uFEFF/, ''));
const SHEET = {
	name: 'Q1',
	rows: [['Monitoring table'], ['Indicator', 'Outturn'], ['NI 116', '23,3'], [], ['NI 53a', '=1+1']]
};
const WRONG = {
	severity: 'error' as const,
	sheet: 'Q1',
	row: 3,
	column: 'B',
	header: 'Outturn',
	value: '23,3',
	wanted: 'a number such as 58.3',
	advice: 'Write a full stop.'
};

describe('issuesCsv', () => {
	it('says an issue of many rows in each of them, its value in its own alone', () => {
		const many = {
			...WRONG,
			row: 2,
			more: 'and 2 more, B3, B5',
			also: [
				{ from: 3, to: 3 },
				{ from: 5, to: 5 }
			]
		};
		const said = read(issuesCsv(SHEET, [many])).map((cells) => cells.at(-1));
		const alike = 'Error, column B (Outturn): Wanted: a number such as 58.3. Write a full stop.';
		expect(said).toEqual([
			'Problems',
			'Error, column B (Outturn): "23,3". Wanted: a number such as 58.3. Write a full stop.',
			alike,
			'',
			alike
		]);
	});

	it('keeps every row in its place and says its problems at the end', () => {
		const warning = { severity: 'warning' as const, sheet: 'Q1', row: 3, wanted: 'a target' };
		expect(read(issuesCsv(SHEET, [WRONG, warning]))).toEqual([
			['Monitoring table', '', 'Problems'],
			['Indicator', 'Outturn', ''],
			[
				'NI 116',
				'23,3',
				'Error, column B (Outturn): "23,3". Wanted: a number such as 58.3. Write a full stop. | Warning: Wanted: a target.'
			],
			['', '', ''],
			['NI 53a', "'=1+1", '']
		]);
	});

	it('says at the top what is about the whole, or about a row that the sheet does not have', () => {
		const whole = { severity: 'error' as const, wanted: 'rows below the header' };
		const beyond = { ...WRONG, row: 9, value: '', advice: 'Fill it.' };
		expect(read(issuesCsv(SHEET, [whole, beyond]))[0]?.[2]).toBe(
			'Problems | Error: Wanted: rows below the header. | Row 9. Error, column B (Outturn): blank. Wanted: a number such as 58.3. Fill it.'
		);
	});

	it('leaves out what is about another sheet', () => {
		const text = issuesCsv(SHEET, [{ ...WRONG, sheet: 'Q2' }]);
		expect(text).not.toContain('Error');
	});

	it('says the problems of an empty sheet', () => {
		const text = issuesCsv({ rows: [] }, [{ severity: 'error', wanted: 'some rows' }]);
		expect(read(text)).toEqual([['Problems | Error: Wanted: some rows.']]);
	});

	it('neutralises a problem’s value too, and keeps every cell within its column', () => {
		const cell = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.constantFrom('=1', '@x', 'a\r\nb', '"')
		);
		fc.assert(
			fc.property(
				fc.array(fc.array(cell, { maxLength: 4 }), { minLength: 1, maxLength: 5 }),
				(rows) => {
					const width = Math.max(...rows.map(({ length }) => length));
					const lines = read(
						issuesCsv({ rows }, [{ ...WRONG, row: 1, value: rows[0]?.[0] ?? '' }])
					);
					expect(lines).toHaveLength(rows.length);
					for (const [i, line] of lines.entries()) {
						expect(line).toHaveLength(width + 1);
						rows[i]?.forEach((text, n) => expect([text, `'${text}`]).toContain(line[n]));
						for (const one of line) expect(one).not.toMatch(/^\s*[=@]/);
					}
				}
			)
		);
	});
});
