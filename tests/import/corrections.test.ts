import { describe, expect, it } from 'vitest';
import { correctedSheet, type Correction } from '$lib/import/corrections';
import type { Sheet } from '$lib/import/sheet';

const SHEET: Sheet = {
	name: 'Sheet1',
	rows: [
		['Ref', 'Outturn', 'Target'],
		['A1', 'TBC', 'TBC'],
		['A2', ' TBC', '5'],
		['A3', '7']
	],
	notes: [
		{ row: 2, column: 2, kind: 'date', detail: '41274' },
		{ row: 4, column: 2, kind: 'formula', detail: '=3+4' }
	]
};
const textsOf = (...corrections: Correction[]) => correctedSheet(SHEET, corrections).rows;

describe('a corrected sheet', () => {
	it('has another text in the one cell that was corrected', () => {
		expect(textsOf({ row: 2, column: 2, was: 'TBC', text: '8' })).toEqual([
			...[
				['Ref', 'Outturn', 'Target'],
				['A1', '8', 'TBC'],
				['A2', ' TBC', '5'],
				['A3', '7']
			]
		]);
	});

	it('has it in all cells of the column that read the same, and in no other column', () => {
		expect(textsOf({ column: 2, was: 'TBC', text: '[x]' })).toEqual([
			...[
				['Ref', 'Outturn', 'Target'],
				['A1', '[x]', 'TBC'],
				['A2', '[x]', '5'],
				['A3', '7']
			]
		]);
	});

	it('follows a cell that is corrected twice', () => {
		const once = { row: 2, column: 2, was: 'TBC', text: '8' };
		expect(textsOf(once, { ...once, was: '8', text: '9' })[1]).toEqual(['A1', '9', 'TBC']);
	});

	it('is not altered where the cell reads otherwise, or is not there', () => {
		expect(textsOf({ row: 4, column: 2, was: 'TBC', text: '8' })).toEqual(SHEET.rows);
		expect(textsOf({ row: 9, column: 9, was: '', text: '8' })).toEqual(SHEET.rows);
	});

	it('has a text where a row ended before', () => {
		expect(textsOf({ row: 4, column: 3, was: '', text: '8' })[3]).toEqual(['A3', '7', '8']);
	});

	it('keeps what is known beside the text of other cells alone', () => {
		const { notes } = correctedSheet(SHEET, [{ row: 2, column: 2, was: 'TBC', text: '8' }]);
		expect(notes).toEqual([SHEET.notes[1]]);
	});

	it('leaves the sheet that was brought as it is', () => {
		const before = structuredClone(SHEET);
		correctedSheet(SHEET, [{ column: 2, was: 'TBC', text: '8' }]);
		expect(SHEET).toEqual(before);
	});
});
