import { describe, expect, test } from 'vitest';
import type { Damage, InnerDamage, ReadReason } from '$lib/import/read/fault';
import { readFaultText, readReasonText } from '$words/desk/readFaults';

describe('why something cannot be read', () => {
	test.each<[ReadReason, value: string, wanted: string, advice: RegExp]>([
		[
			{ kind: 'too-large', bytes: 104_857_600, most: 50_000_000 },
			'104.9 MB',
			'a file of at most 50 MB',
			/^Remove sheets and pictures/
		],
		[
			{ kind: 'too-large-unpacked', bytes: 1200, most: 1000, isPartial: true },
			'at least 0.0012 MB when unpacked',
			'a file of at most 0.001 MB when unpacked',
			/^Remove sheets and pictures/
		],
		[
			{ kind: 'too-many-rows', most: 200_000 },
			'more than 200,000 rows',
			'a table of figures no larger than the limits',
			/^Remove what is not part/
		],
		[
			{ kind: 'too-many-columns', column: 1000, most: 500 },
			'a cell in column ALL (number 1,000), where at most 500 are read',
			'a table of figures no larger than the limits',
			/^Remove what is not part/
		],
		[
			{ kind: 'too-many-cells', most: 4_000_000 },
			'more than 4,000,000 cells up to here',
			'a table of figures no larger than the limits',
			/^Remove what is not part/
		],
		[{ kind: 'empty' }, 'nothing but blanks', 'a table of figures', /^Choose the file/],
		[
			{ kind: 'protected' },
			'a file that is protected by a password, or an old .xls workbook',
			'an .xlsx workbook without a password',
			/without a password\.$/
		],
		[
			{ kind: 'foreign', file: 'pdf' },
			'a PDF',
			'a table (CSV, .xlsx, .ods or HTML), outlines (GeoJSON or TopoJSON), a data package or a backup',
			/^Open it, copy the table/
		],
		[
			{ kind: 'foreign-zip', paths: ['a', 'b', 'c', 'd'] },
			'a zip with a, b, c',
			'a table (CSV, .xlsx, .ods or HTML), outlines (GeoJSON or TopoJSON), a data package or a backup',
			/^Unpack it, and/
		],
		[
			{ kind: 'foreign-zip', paths: [] },
			'an empty zip',
			'a table (CSV, .xlsx, .ods or HTML), outlines (GeoJSON or TopoJSON), a data package or a backup',
			/^Unpack it, and/
		],
		[{ kind: 'nul' }, 'a NUL, a byte that no text holds', 'text', /^The file is damaged/],
		[
			{ kind: 'mixed-encodings', encoding: 'UTF-8' },
			'a letter that is not UTF-8, though other letters are',
			'one encoding in the whole file',
			/^Correct the letter/
		],
		[
			{ kind: 'open-quote' },
			'a quotation mark that opens a cell and is never closed',
			'a closing quotation mark',
			/^Close it/
		]
	])('%o', (reason, value, wanted, advice) => {
		expect(readReasonText(reason)).toEqual({
			value,
			wanted,
			advice: expect.stringMatching(advice) as unknown
		});
	});
});

describe('what is damaged', () => {
	const within = (damage: InnerDamage): Damage => ({ kind: 'within', path: 'a.xml', damage });
	test.each<[Damage, string]>([
		[{ kind: 'no-end' }, 'a zip whose end is missing'],
		[{ kind: 'list-not-whole' }, 'a zip whose list of contents is not whole'],
		[{ kind: 'held-twice', path: 'a.csv' }, 'a zip that holds a.csv twice'],
		[{ kind: 'no-file', path: 'a.xml' }, 'no file a.xml within'],
		[{ kind: 'misplaced-cell', row: 0, column: 2 }, 'a cell in row 0, column 2'],
		[{ kind: 'no-text', text: '5', of: 2 }, 'a cell that refers to text 5, of 2 that there are'],
		[within({ kind: 'checksum' }), 'damage in the file within, a.xml (its checksum differs)'],
		[
			within({ kind: 'no-beginning' }),
			'damage in the file within, a.xml (its beginning is missing)'
		],
		[within({ kind: 'no-end' }), 'damage in the file within, a.xml (its end is missing)'],
		[within({ kind: 'not-utf-8' }), 'damage in the file within, a.xml (it is not UTF-8)'],
		[
			within({ kind: 'packing', method: 12 }),
			'damage in the file within, a.xml (packed in way 12)'
		],
		[
			within({ kind: 'unreadable', said: 'unclosed tag' }),
			'damage in the file within, a.xml (unclosed tag)'
		]
	])('%o', (damage, value) => {
		expect(readReasonText({ kind: 'damaged', damage }).value).toBe(value);
	});
});

test('a fault is told with its place and row', () => {
	expect(readFaultText({ place: 'a.csv', row: 3, reason: { kind: 'open-quote' } })).toBe(
		'a.csv, row 3: found a quotation mark that opens a cell and is never closed; wanted a closing quotation mark. Close it, or save the file as CSV again.'
	);
	expect(readFaultText({ place: 'a.csv', reason: { kind: 'empty' } })).toBe(
		'a.csv: found nothing but blanks; wanted a table of figures. Choose the file that holds the table.'
	);
});
