import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile, ReadFault } from '$lib/import/read';
import { readFaultText } from '$words/desk/readFaults';
import { ROOT } from '../../tools/files';
import { paste, sheetsOf } from './reading';

const WORKBOOK = new Uint8Array(readFileSync(join(ROOT, 'tests/fixtures/libreoffice.xlsx')));
const SHEETS = sheetsOf(readFile(WORKBOOK, 'libreoffice.xlsx'));

describe('a workbook that LibreOffice wrote', () => {
	it('is read as LibreOffice shows it', () => {
		expect(SHEETS.map(({ name, rows }) => [name, rows])).toEqual([
			[
				'Monitoring Q3',
				[
					['Priority 1'],
					['Reference', 'Outturn', 'Change', 'Reported on', 'Young people'],
					['NI 116', '23.3%', '0.01', '2012-12-31', '1,234'],
					['NI 117', '20.0%', '#DIV/0!', '2012-12-31 12:00', '1,234'],
					['', '', '', '', '']
				]
			],
			['Notes', [['A note']]]
		]);
	});

	it('is told with all that its texts do not say', () => {
		const told = SHEETS[0]?.notes.map(({ row, column, kind, detail, shownAs }) =>
			[row, column, kind, detail, shownAs].filter((one) => one !== undefined).join(' ')
		);
		expect(told).toEqual([
			'0 5 hidden ',
			'1 2 merged A1:E1',
			'1 3 merged A1:E1',
			'1 4 merged A1:E1',
			'1 5 merged A1:E1',
			'3 2 rounded 23.345%',
			'3 3 formula =B3-B4',
			'3 4 date 41274 dd/mm/yyyy',
			'4 3 formula =1/0',
			'4 3 error #DIV/0!',
			'4 4 date 41274.5 dd/mm/yyyy hh:mm',
			'5 0 hidden '
		]);
		expect(SHEETS[1]?.notes).toEqual([{ row: 0, column: 0, kind: 'hidden', detail: '' }]);
	});
});

/** What comes of bytes: the sheets, or the fault's name; any other error escapes. */
function outcome(bytes: Uint8Array): unknown {
	try {
		return readFile(bytes, 'any');
	} catch (fault) {
		if (!(fault instanceof ReadFault)) throw fault;
		expect(readFaultText(fault.fault)).toMatch(/: found .+; wanted .+\. .+\.$/s);
		return 'fault';
	}
}

const RUNS = { numRuns: 300 };
const READ = JSON.stringify(SHEETS);

describe('any bytes', () => {
	it('are read, or refused with a fault that says why', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
				expect(outcome(bytes)).toBeDefined();
			}),
			RUNS
		);
	});

	it.each([
		['a zip', [0x50, 0x4b, 3, 4]],
		['UTF-16', [0xff, 0xfe]],
		['HTML', [...'<table><tr><td>'].map((sign) => sign.charCodeAt(0))]
	])('are so where they begin as %s', (_, beginning) => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
				expect(outcome(Uint8Array.from([...beginning, ...bytes]))).toBeDefined();
			}),
			RUNS
		);
	});

	it('that are cut off from a workbook are refused', () => {
		fc.assert(
			fc.property(fc.integer({ min: 3, max: WORKBOOK.length - 1 }), (length) => {
				expect(outcome(WORKBOOK.subarray(0, length))).toBe('fault');
			}),
			RUNS
		);
	});

	it('of a workbook with some changed never give another figure', () => {
		const change = fc.tuple(
			fc.integer({ min: 0, max: WORKBOOK.length - 1 }),
			fc.integer({ min: 0, max: 255 })
		);
		fc.assert(
			fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
				const bytes = WORKBOOK.slice();
				for (const [at, byte] of changes) bytes[at] = byte;
				const read = outcome(bytes) as { sheets?: unknown };
				if (read.sheets) expect(JSON.stringify(read.sheets)).toBe(READ);
				else expect(read).toBe('fault');
			}),
			RUNS
		);
	});
});

describe('any workbook whose own files are not as they should be', () => {
	const FILES = unzipSync(WORKBOOK);
	const file = fc.constantFrom(
		...['workbook.xml', '_rels/workbook.xml.rels', 'styles.xml', 'sharedStrings.xml'],
		'worksheets/sheet1.xml'
	);
	const piece = fc.constantFrom(
		...[
			'',
			'"',
			'0',
			'-1',
			'1e999',
			'99999999999',
			'ZZZZZZZ1',
			'.',
			'0'.repeat(300),
			'%',
			'<c/>',
			'</c>'
		],
		...['<row r="x"/>', '<v>', '<f>', 'NaN', '__proto__', ';', '&#0;', 'é', '<![CDATA[x]]>', '1.5']
	);

	it('is read, or refused with a fault', () => {
		fc.assert(
			fc.property(file, fc.nat(), fc.nat({ max: 12 }), piece, (name, at, length, text) => {
				const path = `xl/${name}`;
				const xml = strFromU8(FILES[path] as Uint8Array);
				const start = at % xml.length;
				const changed = xml.slice(0, start) + text + xml.slice(start + length);
				const zip = zipSync({ ...FILES, [path]: strToU8(changed) }, { level: 0 });
				expect(outcome(zip)).toBeDefined();
			}),
			RUNS
		);
	});
});

describe('any pasted HTML', () => {
	const pieces = fc.constantFrom(
		...['<table>', '</table>', '<tr>', '<td>', '</td>', '<td rowspan=3>', '<td colspan=4>', '<th>'],
		...[
			'<p>',
			'</p>',
			'<ul>',
			'<li>',
			'<br>',
			'<!--',
			'-->',
			'<script>',
			'</script>',
			'<style>',
			'<'
		],
		...[
			'<td rowspan=99999999999>',
			'<col span=1e9>',
			'&nbsp;',
			'&#0;',
			'a',
			'"',
			'<![if x]>',
			'</x:y>'
		]
	);

	it('is read, or refused with a fault; every note names a cell that is there', () => {
		fc.assert(
			fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
				const sheets = sheetsOf(paste('text', parts.join('')));
				const strays = sheets.flatMap(({ rows, notes }) => {
					const width = Math.max(...rows.map(({ length }) => length));
					return notes.filter(({ row, column }) => row > rows.length || column > width);
				});
				expect(strays).toEqual([]);
			}),
			RUNS
		);
	});
});
