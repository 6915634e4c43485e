import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LIMITS, readFile } from '$lib/import/read';
import { bytesOf, faultOf, paste, rowsOf } from './reading';
import { sheetOf, workbook } from './workbook';

const MILLION = 1_000_000;

describe('the limits', () => {
	it('refuse a file of 100 MB, with the figures', () => {
		expect(faultOf(new Uint8Array(100 * MILLION).fill(97)).message).toBe(
			'figures.csv: found 100 MB; wanted a file of at most 50 MB. Remove sheets and pictures that are not part of the table, or bring it in parts.'
		);
	});

	it('refuse a million rows of text', () => {
		expect(faultOf('a,b\n'.repeat(MILLION))).toMatchObject({
			row: LIMITS.rows + 1,
			value: 'more than 200,000 rows'
		});
	});

	it('refuse a million rows of a workbook', () => {
		const last = { xml: () => '<c r="A1000000"><v>1</v></c>' };
		const files = {
			'xl/worksheets/sheet1.xml': bytesOf(
				`<worksheet><sheetData>${`<row><c><v>1</v></c></row>`.repeat(MILLION)}</sheetData></worksheet>`
			)
		};
		expect(faultOf(workbook({ sheets: [{ rows: [[last]] }], files }))).toMatchObject({
			place: 'Sheet1',
			row: LIMITS.rows + 1,
			value: 'more than 200,000 rows'
		});
	}, 20_000);

	it('refuse 10,000 columns of text', () => {
		expect(faultOf(`a,b\n${'1,'.repeat(9_999)}1`)).toMatchObject({
			row: 2,
			value: 'a cell in column NTP (number 10,000), where at most 500 are read'
		});
	});

	it('refuse 10,000 columns of a workbook', () => {
		expect(faultOf(sheetOf([Array.from({ length: 10_000 }, () => 1)]))).toMatchObject({
			row: 1,
			value: 'a cell in column SG (number 501), where at most 500 are read'
		});
	});

	it('refuse a few rows that are said to be far apart and wide', () => {
		const row = (n: number) => `<row r="${n}"><c r="SF${n}"><v>1</v></c></row>`;
		const rows = Array.from({ length: 9_000 }, (_, i) => row(i + 1)).join('');
		const files = {
			'xl/worksheets/sheet1.xml': bytesOf(`<worksheet><sheetData>${rows}</sheetData></worksheet>`)
		};
		expect(faultOf(workbook({ sheets: [{}], files }))).toMatchObject({
			row: 8_001,
			value: 'more than 4,000,000 cells up to here'
		});
	});

	it('refuse merged cells without end', () => {
		const rows = [
			...Array.from({ length: 500 }, () => ['a']),
			Array.from({ length: 500 }, () => 'b')
		];
		const after = `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(20)}</mergeCells>`;
		expect(faultOf(sheetOf(rows, { after }), { cells: 500_000 }).value).toBe(
			'more than 500,000 cells up to here'
		);
	});

	it('let empty cells with a format pass, however far they reach', () => {
		const files = {
			'xl/worksheets/sheet1.xml': bytesOf(
				'<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="0"/></row><row r="1048576"><c r="A1048576" s="0"/></row></sheetData></worksheet>'
			)
		};
		expect(rowsOf(workbook({ sheets: [{}], files }))).toEqual([['1']]);
	});

	it('let empty cells at the end of a line pass', () => {
		expect(rowsOf(`a,b${','.repeat(600)}\n1,2`)[1]).toEqual(['1', '2']);
	});

	it('hold for what is pasted', () => {
		expect(() => paste('a\tb\n'.repeat(11), '', { rows: 10 })).toThrow('more than 10 rows');
		const html = `<table>${'<tr><td>a</td></tr>'.repeat(11)}</table>`;
		expect(() => paste('', html, { rows: 10 })).toThrow('more than 10 rows');
		expect(() => paste('aaa', 'aaa', { fileBytes: 5 })).toThrow('at most 0.000005 MB');
		const spans = `<table>${'<tr><td colspan=400 rowspan=9999>a'.repeat(9_999)}</table>`;
		expect(() => paste('', spans)).toThrow(/at most 500 are read/);
	});
});

describe('a zip bomb', () => {
	it('is refused by what its list of contents tells, with the figures', () => {
		const picture = new Uint8Array(3 * MILLION);
		const bytes = workbook({ sheets: [{}], files: { 'xl/media/image1.png': picture } });
		expect(faultOf(withToldSize(bytes, picture.length, 300 * MILLION)).message).toMatch(
			/^figures\.csv: found 300 MB when unpacked; wanted a file of at most 250 MB when unpacked\. /
		);
	});

	it('is refused while it is unpacked, where its list of contents lies', () => {
		const sheet = bytesOf(`<worksheet>${' '.repeat(3 * MILLION)}</worksheet>`);
		const bytes = workbook({ sheets: [{}], files: { 'xl/worksheets/sheet1.xml': sheet } });
		const lying = withToldSize(bytes, sheet.length, 1000);
		expect(faultOf(lying, { unpackedBytes: MILLION }).value).toMatch(
			/^at least [\d.]+ MB when unpacked$/
		);
		expect(faultOf(lying).value).toContain('its checksum differs');
	});

	it('is no file that is just as large as may be', () => {
		const zip = zipSync({ 'backup.json': new Uint8Array(MILLION).fill(32) });
		expect(readFile(zip, 'a.zip', { unpackedBytes: MILLION })).toMatchObject({ kind: 'backup' });
		expect(faultOf(zip, { unpackedBytes: MILLION - 1 }).value).toBe('1 MB when unpacked');
	});
});

/** A zip that tells another unpacked size for the file of this size. */
function withToldSize(zip: Uint8Array, size: number, told: number): Uint8Array {
	const lying = zip.slice();
	const view = new DataView(lying.buffer);
	for (let at = 0; at + 4 <= lying.length; at++)
		if (view.getUint32(at, true) === size) view.setUint32(at, told, true);
	return lying;
}
