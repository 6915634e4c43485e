import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filesOf } from '$lib/export/package/resources';
import { tableCsv } from '$lib/export/package/tableCsv';
import { columnsOf, TABLE_FILES } from '$lib/data/schema/tables';
import { EXAMPLE } from '../../tools/example';
import { textOf } from '../../tools/files';
import { rowsOf, SHIPPED_TABLES } from '../rawTables';
import { shippedPublication } from '../../tools/published';

describe('tableCsv', () => {
	it.each(filesOf(SHIPPED_TABLES, shippedPublication()))(
		'writes %s again as it is, to the byte',
		(file) => {
			expect(tableCsv(file, SHIPPED_TABLES[file])).toBe(textOf(`${EXAMPLE}/${file}`));
		}
	);

	it('writes the header alone where there are no rows', () => {
		expect(tableCsv('cohorts.csv', [])).toBe('indicator_id,one,many\n');
	});

	it('leaves a column blank that a row does not have, and one out that the file does not have', () => {
		const rows = [{ one: 'child', other: 'x' }];
		expect(tableCsv('cohorts.csv', rows)).toBe('indicator_id,one,many\n,child,\n');
	});

	it('gives every text back, whatever is in it', () => {
		const cell = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.constantFrom('=1+1', '-3.2', '+44', '@A1', "'", '"', 'a\r\nb', '\t', '__proto__')
		);
		const row = fc.record({ indicator_id: cell, one: cell, many: cell });
		fc.assert(
			fc.property(fc.array(row, { maxLength: 4 }), (rows) => {
				expect(rowsOf(tableCsv('cohorts.csv', rows))).toEqual(rows);
			})
		);
	});
});

describe('tableCsv for spreadsheets', () => {
	const written = (one: string) => {
		const rows = rowsOf(tableCsv('cohorts.csv', [{ one }], { forSpreadsheets: true }));
		return rows[0]?.one;
	};

	it.each(['=1+1', '+SUM(A1)', '-cmd', '@A1', '\tx', '\rx', '＝1', ' =1', '-1+2'])(
		'leads %j by an apostrophe',
		(text) => {
			expect(written(text)).toBe(`'${text}`);
		}
	);

	it.each(['-3.2', '+3', '-3.2%', '58.30%', '-1,937', '-.5', '[z]', 'A – B', ''])(
		'leaves %j as it is',
		(text) => {
			expect(written(text)).toBe(text);
		}
	);

	it('is marked as UTF-8, with lines ended as RFC 4180 asks', () => {
		const text = tableCsv('cohorts.csv', [{ one: 'child' }], { forSpreadsheets: true });
		expect(text).toBe('\uFEFFindicator_id,one,many\r\n,child,\r\n');
	});

	it.each(TABLE_FILES)('changes no cell of %s that is shipped', (file) => {
		const rows = rowsOf(tableCsv(file, SHIPPED_TABLES[file], { forSpreadsheets: true }));
		expect(rows).toEqual(SHIPPED_TABLES[file]);
		const text = tableCsv(file, SHIPPED_TABLES[file], { forSpreadsheets: true });
		expect(text.split('\r\n')[0]).toBe(`\uFEFF${columnsOf(file).join()}`);
	});
});
