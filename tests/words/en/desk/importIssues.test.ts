import { describe, expect, it } from 'vitest';
import { issueText } from '$words/desk/importIssues';

const hidden = (place: { row?: number; column?: number }) =>
	issueText({
		kind: 'cell-note',
		note: 'hidden',
		severity: 'warning',
		place: { sheet: 'Q3', ...place },
		value: ''
	}).value;

describe('what a spreadsheet knows of a cell', () => {
	it('names the row, the column or the sheet that it hides', () => {
		expect(hidden({ row: 5 })).toBe('row 5');
		expect(hidden({ column: 28 })).toBe('column AB');
		expect(hidden({})).toBe('the sheet');
	});

	it('says how a number is shown as a day', () => {
		const { value } = issueText({
			kind: 'cell-note',
			note: 'date',
			shownAs: 'dd/mm/yyyy',
			severity: 'warning',
			place: { sheet: 'Q3', row: 3, column: 4 },
			value: '41274'
		});
		expect(value).toBe('41274, shown as dd/mm/yyyy');
	});
});
