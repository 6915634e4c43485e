import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { readPaste } from '$lib/import/read';
import { LEAVE_OUT, OURS } from '$lib/import/questions';
import type { Sheet } from '$lib/import/sheet';
import { brought } from '../officersTable';

const HEADS = ['Ref', '2012/13 Outturn'];
const ROW = ['NI 60', '70.0%'];
const sheetOf = (rows: string[][], name = 'Sheet1'): Sheet => ({ name, rows, notes: [] });
const asked = (sheet: Sheet, file: string) => brought(sheet, file).open;

describe('a table that names another authority is asked about', () => {
	test.each([
		['in its file', 'northbridge-council-q2.csv', sheetOf([HEADS, ROW]), 'northbridge council'],
		[
			'in its file, in letters',
			'Northbridge_MBC_2012.xlsx',
			sheetOf([HEADS, ROW]),
			'northbridge mbc'
		],
		['in its file, by a place alone', 'northbrough-2012.csv', sheetOf([HEADS, ROW]), 'northbrough'],
		['in its sheet', 'q2.xlsx', sheetOf([HEADS, ROW], 'NHS Northbridge'), 'NHS Northbridge'],
		[
			'in a row above its headings',
			'q2.csv',
			sheetOf([['Northbridge City Council: performance'], HEADS, ROW]),
			'Northbridge City Council'
		],
		[
			'as a police force',
			'q2.csv',
			sheetOf([['West Northbridge Police'], HEADS, ROW]),
			'West Northbridge Police'
		]
	])('%s', (_, file, sheet, named) => {
		expect(asked(sheet, file)).toEqual([
			`Is this a table of Rotherham Borough Council? It is named “${named}”.`
		]);
	});
});

describe('a table is not asked about', () => {
	test.each([
		['that names nobody', 'performance-2012-13.csv', sheetOf([HEADS, ROW])],
		['that names the dataset’s own', 'rotherham-mbc.csv', sheetOf([HEADS, ROW], 'Rotherham MBC')],
		['of council tax', 'council-tax.csv', sheetOf([['Annual Council Tax collection'], HEADS, ROW])],
		['that says “the Council”', 'q2.csv', sheetOf([['The Council’s performance'], HEADS, ROW])]
	])('%s', (_, file, sheet) => {
		expect(asked(sheet, file)).toEqual([]);
	});

	test('that is the shipped report', () => {
		const text = readFileSync('tests/fixtures/appendix-b.tsv', 'utf8');
		const pasted = readPaste({ text, html: '' }, 'Pasted table');
		if (pasted.kind !== 'sheets' || !pasted.sheets[0]) throw new Error('no sheet');
		expect(brought(pasted.sheets[0], 'Pasted table').questions).toEqual([]);
	});
});

describe('a table whose figures are others than those held', () => {
	const REFERENCES = ['NI 116', 'NI 53a', 'NI 53b', 'NI 72', 'NI 73'];
	/** Their 2011/12 outturns are 23.3%, 30.2%, 97.4%, 58.30% and 69.3%. */
	const of = (...outturns: string[]) =>
		sheetOf([
			['Ref', '2011/12 Outturn'],
			...outturns.map((text, i) => [REFERENCES[i] ?? '', text])
		]);

	test('in three of five is asked about', () => {
		expect(asked(of('23.4%', '30.3%', '97.5%', '58.30%', '69.3%'), 'q2.csv')).toEqual([
			'Is this a table of Rotherham Borough Council? 3 of the 5 figures that the dataset already has are different.'
		]);
	});

	test.each([
		['in two of five', of('23.4%', '30.3%', '97.4%', '58.3%', '69.3%')],
		['in three of four', of('23.4%', '30.3%', '97.5%', '58.30%')]
	])('%s is taken for a correction', (_, sheet) => {
		expect(asked(sheet, 'q2.csv')).toEqual([]);
	});
});

describe('the answer', () => {
	const FILE = 'northbridge-council.csv';
	const ID = `council of ${FILE}`;
	const run = (answer: string) => brought(sheetOf([HEADS, ROW]), FILE, { [ID]: answer });

	test('that it is ours takes its figures', () => {
		expect(run(OURS).parts).toBeDefined();
		expect(run(OURS).changed).toContainEqual(expect.stringContaining('Outturn 2012/13:  → 70.0%'));
	});

	test('that it is not takes nothing, and tells of a site of its own', () => {
		expect(run(LEAVE_OUT)).toMatchObject({ parts: undefined, changed: [], open: [] });
		expect(run(LEAVE_OUT).lines).toEqual([
			'Error: blank. Wanted: a table of Rotherham Borough Council. Nothing is taken. Begin a site of its own for the other one, under “Start a new site”.'
		]);
	});
});
