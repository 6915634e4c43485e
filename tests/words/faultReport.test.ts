import { describe, expect, test } from 'vitest';
import type { Fault, Wanted } from '$lib/package/faults';
import { faultReport } from '$lib/words/en/packageFaults';

const fault = (row: number, value: string, wanted: Wanted, column = 'unit'): Fault => ({
	file: 'indicators.csv',
	row,
	column,
	value,
	wanted
});
const choice: Wanted = {
	kind: 'form',
	form: { kind: 'choice', options: ['count'] },
	mayBeBlank: false
};
const unknown: Wanted = {
	kind: 'named-row',
	file: 'priorities.csv',
	column: 'id',
	nearest: undefined
};
const rows = (count: number) => Array.from({ length: count }, (_, i) => i + 2);
const linesOf = (faults: Fault[], most?: number) => faultReport(faults, most).split('\n');

describe('the report of faults', () => {
	test('tells the first of those alike and counts the rest, with their rows', () => {
		const lines = linesOf(rows(42).map((row) => fault(row, 'x', unknown, 'priority_id')));
		expect(lines).toHaveLength(5);
		expect(lines[0]).toBe(
			'42 faults of 1 kind in the data; the site’s data files are as they were.'
		);
		expect(lines[1]).toMatch(/^ {2}indicators\.csv, row 2, column priority_id: "x"; wanted one/);
		expect(lines[4]).toBe('    and 39 more like it: rows 5, 6, 7, 8, 9, ….');
	});

	test('hides no other kind behind them', () => {
		const many = rows(200).map((row) => fault(row, 'x', unknown, 'priority_id'));
		const report = faultReport([...many, fault(900, '', { kind: 'plain-words' }, 'title')], 2);
		expect(report).toContain('201 faults of 2 kinds');
		expect(report).toContain('row 900, column title');
		expect(report).not.toContain('… and');
	});

	test('keeps apart what is wanted in different columns or files', () => {
		const report = faultReport([
			fault(2, 'x', unknown, 'priority_id'),
			fault(2, 'x', unknown, 'family_id'),
			{ ...fault(2, 'x', unknown, 'priority_id'), file: 'families.csv' }
		]);
		expect(report).toMatch(/^3 faults in the data/);
		expect(report.split('\n')).toHaveLength(4);
	});

	test('says last where the data may be right, and the product too narrow', () => {
		const lines = linesOf([fault(2, 'hours', choice), fault(3, 'x', unknown, 'priority_id')]);
		expect(lines[1]).toContain('row 2, column unit: "hours"; wanted count');
		expect(lines[2]).toContain('row 3');
		expect(lines[3]).toMatch(
			/^This product knows no others in indicators\.csv, unit\. If the data/
		);
	});

	test('takes a slip of the pen for a fault of the data', () => {
		const slip: Wanted = { kind: 'known-column', header: ['unit'], nearest: 'unit' };
		expect(faultReport([fault(1, 'unitt', slip)])).not.toContain('product');
		const strange: Wanted = { kind: 'known-column', header: ['unit'], nearest: undefined };
		expect(faultReport([fault(1, 'colour', strange)])).toContain('This product knows no others');
	});

	test('says how many kinds are not told', () => {
		const columns = ['a', 'b', 'c'].map((column, i) => fault(i + 2, 'x', unknown, column));
		expect(linesOf(columns, 2).at(-1)).toBe('  … and 1 more.');
	});
});
