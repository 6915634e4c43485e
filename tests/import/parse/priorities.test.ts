import { describe, expect, test } from 'vitest';
import { newPriority, priorityText } from '$lib/import/parse/priorities';
import { saidIn } from '../said';
import { brought, issuesOf, rowsIn } from './brought';

const NEW = { id: 'clean-air', title: 'Clean air' };
const known = (...numbers: [number: string, parent?: string][]) =>
	numbers.map(([number, parent_id = ''], i) => ({
		id: `p-${i}`,
		number,
		title: `No ${i}`,
		parent_id
	}));

describe('a new priority', () => {
	test.each([
		['the next whole number', known(['1'], ['2']), '3'],
		['the first where there is none', [], '1'],
		['the next, whatever numbers outcomes have', known(['1'], ['1.1', 'p-0'], ['2']), '3'],
		['a number that no outcome has', known(['1'], ['11', 'p-0'], ['2']), '12'],
		['none where the others have letters', known(['A1'], ['A2']), ''],
		['none where the others have none', known([''], ['']), '']
	])('gets %s', (_, priorities, number) => {
		const context = brought([['Priority', 'priority']], [['Clean air']], {
			'priorities.csv': priorities
		});
		const found = newPriority(context, 1, NEW);
		expect(rowsIn(found).map(({ cells }) => cells)).toEqual([{ ...NEW, number }]);
	});

	test('waits for a person’s word, once', () => {
		const context = brought([['Priority', 'priority']], [['Clean air'], ['Clean air']]);
		const found = [newPriority(context, 2, NEW), newPriority(context, 3, NEW)].flat();
		expect(issuesOf(saidIn(context, found))).toMatchObject([
			{ severity: 'confirm', row: 2, column: 'A', value: 'Clean air' }
		]);
		expect(rowsIn(found)).toHaveLength(1);
	});
});

test('a cell that a merged one covers is of the priority of that', () => {
	const context = brought([['Priority', 'priority']], [['Clean air'], [''], ['']]);
	const notes = [{ row: 3, column: 1, kind: 'merged' as const, detail: 'A2:A3' }];
	const merged = { ...context, sheet: { ...context.sheet, notes } };
	expect([2, 3, 4].map((row) => priorityText(merged, row))).toEqual(['Clean air', 'Clean air', '']);
});
