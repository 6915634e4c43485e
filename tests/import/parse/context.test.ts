import { describe, expect, test } from 'vitest';
import { bodyRows, numbered, ofHeaders, textAt } from '$lib/import/parse/context';
import { brought, type Head } from './brought';

const HEADS: Head[] = [
	['Ref', 'reference'],
	['11/12', 'actual', '2011-12'],
	['12/13', 'actual', '2012-13']
];
const context = brought(HEADS, [['NI 60', ' 90% '], [], ['NI 61']]);

test.each([
	['the first column of a role, from 1', 'actual', 2],
	['the very first column', 'reference', 1],
	['none where no column has the role', 'rag', undefined]
] as const)('%s', (_, role, column) => {
	expect(context.columnOf(role)).toBe(column);
});

test.each([
	['is trimmed', 2, 2, '90%'],
	['is blank beyond the end of a row', 2, 3, ''],
	['is blank in a blank row', 3, 1, ''],
	['is blank beyond the last row', 9, 1, ''],
	['is blank without a column', 2, undefined, '']
])('the text of a cell %s', (_, row, column, text) => {
	expect(textAt(context, row, column)).toBe(text);
});

describe('the rows below the headers', () => {
	test.each([
		['are those that hold something', [['NI 60'], [], ['', ' '], ['NI 61']], [2, 5]],
		['leave out headers said again', [['NI 60'], ['REF', ' 11/12', '12/13'], ['NI 61']], [2, 4]],
		['keep headers that are said in part', [['Ref', '11/12']], [2]],
		['are none where nothing stands there', [], []]
	])('%s', (_, rows, wanted) => {
		expect(bodyRows(brought(HEADS, rows))).toEqual(wanted);
	});

	test('leave out what stands above them', () => {
		const late = brought(HEADS, [['Ref', '11/12', '12/13'], ['NI 60']]);
		expect(bodyRows({ ...late, guess: { ...late.guess, headerRow: 2 } })).toEqual([3]);
	});
});

test('columns are numbered from 1', () => {
	expect(numbered(context).map(({ at, header }) => `${at} ${header}`)).toEqual([
		'1 Ref',
		'2 11/12',
		'3 12/13'
	]);
});

test('what holds of the table is said of its header row', () => {
	expect(ofHeaders(context, { kind: 'no-reference-column', example: undefined })).toEqual({
		kind: 'no-reference-column',
		severity: 'error',
		place: { sheet: 'Sheet1', row: 1 }
	});
});
