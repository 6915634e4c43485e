import { describe, expect, test } from 'vitest';
import { issueOfFault } from '../../../src/lib/import/issue/ofFault';
import { placeKey } from '../../../src/lib/import/merge';
import type { Place } from '../../../src/lib/import/place';
import type { Fault } from '../../../src/lib/package/faults';
import { issueText } from '../../../src/lib/words/en/desk/importIssues';

const FILE = 'indicators.csv';

/** The sheet's rows 4 and 6 became these rows of the table. */
const inSheet = (row: number): Place => ({ sheet: 'Figures', row, columns: { number: 2 } });
const PLACES = new Map([
	[placeKey(FILE, 40), inSheet(4)],
	[placeKey(FILE, 41), inSheet(6)]
]);

const twice = (row: number, earlierRow: number): Fault => ({
	file: FILE,
	row,
	wanted: { kind: 'once', columns: ['number', 'part'], cells: ['7', ''], earlierRow }
});
const said = (fault: Fault) => issueText(issueOfFault(fault, PLACES));

describe('a number that two measures have', () => {
	test('in two rows of the sheet: the second names the first by its row there', () => {
		expect(said(twice(41, 40))).toMatchObject({
			...{ sheet: 'Figures', row: 6, column: 'B', value: '7, blank' },
			advice: 'Row 4 has it already.'
		});
	});

	test('in the sheet and in the dataset: no row of the sheet is named', () => {
		expect(said(twice(41, 6))).toMatchObject({ row: 6, advice: 'The dataset has it already.' });
	});

	test('in the dataset alone: both rows are its table’s', () => {
		expect(said(twice(7, 6))).toMatchObject({
			...{ sheet: FILE, row: 7 },
			advice: 'Row 6 has it already.'
		});
	});
});
