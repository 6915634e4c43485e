import { expect, test } from 'vitest';
import { gathered } from '$lib/import/issue/gather';
import type { Issue } from '$lib/import/issue/issue';
import { issueText } from '$words/desk/importIssues';

const at = (row: number, column = 3): Issue['place'] => ({ sheet: 'Sheet1', row, column });
const figure = (row: number, column?: number): Issue => ({
	kind: 'unreadable-figure',
	cause: 'no-digit',
	severity: 'error',
	place: at(row, column),
	value: `word ${row}`
});
const said = (issues: Issue[]) =>
	gathered(issues)
		.map(issueText)
		.map(({ column, row, more }) => `${column}${row}${more ? ` ${more}` : ''}`);

test('three like issues are each told', () => {
	expect(said([4, 5, 6].map((row) => figure(row)))).toEqual(['C4', 'C5', 'C6']);
});

test('of 42 errors the first is told, with the cells of the others', () => {
	const rows = Array.from({ length: 42 }, (_, i) => i + 4);
	expect(said(rows.map((row) => figure(row)))).toEqual(['C4 and 41 more, C5:C45']);
});

test('cells that do not follow each other are told as runs', () => {
	expect(said([4, 6, 7, 9].map((row) => figure(row)))).toEqual(['C4 and 3 more, C6:C7, C9']);
	const apart = Array.from({ length: 9 }, (_, i) => 2 * i + 4);
	expect(said(apart.map((row) => figure(row)))).toEqual([
		'C4 and 8 more, C6, C8, C10, C12, C14, C16 and further down'
	]);
});

test('rows that are not read are told by their rows', () => {
	const rows = [3, 4, 5, 9].map((row): Issue => ({
		kind: 'unused-row',
		reason: 'words',
		severity: 'warning',
		place: { sheet: 'Sheet1', row },
		value: `words of ${row}`
	}));
	expect(gathered(rows).map(issueText)).toMatchObject([
		{ row: 3, value: 'words of 3', more: 'and 3 more, rows 4 to 5, 9' }
	]);
});

test('another column, kind or reason is another issue, and none hides another', () => {
	const many = Array.from({ length: 42 }, (_, i) => figure(i + 4));
	const others: Issue[] = [
		figure(4, 5),
		{ ...figure(5), cause: 'date' } as Issue,
		{ kind: 'column-without-period', severity: 'error', place: at(7) }
	];
	expect(said([...many, ...others])).toEqual(['C4 and 41 more, C5:C45', 'E4', 'C5', 'C7']);
});

test('small counts are gathered, and new measures, which have a list of their own; each new priority is named', () => {
	const rows = [2, 3, 4, 5, 6];
	const counts = rows.map((row): Issue => ({
		kind: 'small-count',
		severity: 'confirm',
		place: at(row),
		value: '3'
	}));
	expect(said(counts)).toEqual(['C2 and 4 more, C3:C6']);
	const measures = rows.map((row): Issue => ({
		kind: 'new-measure',
		severity: 'confirm',
		place: at(row),
		reference: `NI ${row}`
	}));
	expect(said(measures)).toEqual(['C2 and 4 more, C3:C6']);
	const priorities = rows.map((row): Issue => ({
		kind: 'new-priority',
		severity: 'confirm',
		place: at(row),
		title: `Priority ${row}`
	}));
	expect(said(priorities)).toEqual(['C2', 'C3', 'C4', 'C5', 'C6']);
});
