import { csvFormatRows } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { dryRunSheet } from '$lib/import/dryRun/sheet';
import { recognise } from '$lib/import/recognise';
import { saidRun } from '../said';
import { shippedBase } from '../shippedBase';

const base = shippedBase();

function checked(rows: string[][]) {
	const sheet = { name: 'Sheet1', rows, notes: [] };
	const guess = recognise(sheet, base);
	const run = dryRunSheet({ sheet, guess, base, today: '2026-11-25', fileName: 'file.csv' });
	return { guess, ...saidRun(run) };
}
const changesOf = (run: ReturnType<typeof checked>) =>
	run.changes.map(({ what, field, before, after }) => `${what}: ${field}: ${before} → ${after}`);

describe('a tidy table, a row a figure', () => {
	test('is read by reference, period and series', () => {
		const run = checked([
			['Indicator', 'Period', 'Series', 'Value', 'Numerator', 'Denominator'],
			['NI 60', '2012/13 Q1', 'Actual', '90.0%', '90', '100'],
			['ni60', '2012/13 Q1', 'Target', '80%', '', '']
		]);
		expect(run.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(changesOf(run)).toEqual(
			expect.arrayContaining([expect.stringContaining('Outturn 2012/13 Q1:  → 90.0%')])
		);
	});

	test('warns where the numbers of people give another value', () => {
		const run = checked([
			['Indicator', 'Period', 'Value', 'Numerator', 'Denominator'],
			['NI 60', '2012/13 Q1', '90.0%', '89', '100']
		]);
		expect(run.issues).toContainEqual(
			expect.objectContaining({
				severity: 'warning',
				row: 2,
				column: 'D',
				value: '89',
				wanted: 'numbers that give 90.0%; these give 89.0%'
			})
		);
	});

	test('has counts under 5 confirmed by a person', () => {
		const run = checked([
			['Indicator', 'Period', 'Value', 'Numerator', 'Denominator'],
			['NI 101', '2012-13', '8.0%', '2', '25']
		]);
		expect(run.issues).toContainEqual(
			expect.objectContaining({ severity: 'confirm', row: 2, column: 'D', value: '2' })
		);
	});
});

test('a wide table has a column a period', () => {
	const run = checked([
		['Ref', '2012/13 Q1', '2012/13 Q2', '2012/13'],
		['NI 60', '88.0%', '89.0%', '90.0%'],
		['NI 61', '', '55.0%', '']
	]);
	expect(run.guess.columns.map(({ role, periodId }) => `${role} ${periodId}`.trim())).toEqual([
		'reference',
		'actual 2012-13-q1',
		'actual 2012-13-q2',
		'actual 2012-13'
	]);
	expect(run.parts?.core.periods.map(({ id }) => id)).toEqual(
		expect.arrayContaining(['2012-13-q1', '2012-13-q2', '2012-13'])
	);
});

test('two columns of one figure: the second is an error in its cell, and names the first', () => {
	const run = checked([
		['Ref', '2012/13 Outturn', '2012/13 Outturn'],
		['NI 60', '88.0%', '89.0%']
	]);
	expect(run.parts).toBeUndefined();
	expect(run.issues).toContainEqual(
		expect.objectContaining({
			severity: 'error',
			row: 2,
			column: 'C',
			wanted: 'each indicator_id, period_id, series once',
			advice: 'Column B of this row has it already: take one of the two out.'
		})
	);
});

describe('values of areas', () => {
	test('come by code or by the council’s own name', () => {
		const run = checked([
			['SOA', 'Child poverty 2010'],
			['E01007668', '40.0%'],
			['Canklow North', '55.1%']
		]);
		expect(run.issues).toEqual([]);
		expect(changesOf(run)).toEqual([
			'E01007668, Aston North West: Children in poverty 2010:  → 40.0%',
			'E01007677, Canklow North: Children in poverty 2010:  → 55.1%'
		]);
	});

	test('name the unknown area', () => {
		const run = checked([
			['Area code', 'Measure', 'Period', 'Value'],
			['E01007668', 'child-poverty', '2010', '40.0%'],
			['E01999999', 'child-poverty', '2010', '41.0%']
		]);
		expect(run.parts).toBeUndefined();
		expect(run.issues[0]).toMatchObject({
			severity: 'error',
			row: 3,
			column: 'A',
			value: 'E01999999'
		});
	});

	test('add a period of a measure', () => {
		const run = checked([
			['Area code', 'Measure', 'Period', 'Value'],
			['E01007668', 'Children in poverty', '2010', '40.0%']
		]);
		expect(changesOf(run)).toContainEqual(
			expect.stringContaining('Children in poverty 2010:  → 40.0%')
		);
	});
});

describe('a table that cannot be read', () => {
	test.each([
		[
			'has headers only',
			[['Ref', '2012/13 Outturn']],
			'at least one row with a figure or words below the headings'
		],
		[
			'has no headers',
			[
				['1', '2'],
				['3', '4']
			],
			'a row of headers such as Ref, 11/12 Target, 11/12 Outturn'
		],
		['is empty', [], 'a row of headers such as Ref, 11/12 Target, 11/12 Outturn']
	])('%s: it says what was wanted', (_, rows, wanted) => {
		const run = checked(rows);
		expect(run.parts).toBeUndefined();
		expect(run.issues).toEqual([expect.objectContaining({ severity: 'error', wanted })]);
	});
});

test('a file of the data package is known by its columns and laid onto the others', () => {
	const rows = [
		['id', 'label', 'kind', 'starts_on', 'ends_on'],
		['2012-13', '2012/13', 'year', '2012-04-01', '2013-03-31'],
		['2013-14', '2013/14', 'year', '2013-04-01', '2013-03-31']
	];
	const run = checked(rows);
	expect(run.guess).toMatchObject({ shape: 'table', file: 'periods.csv', headerRow: 1 });
	expect(run.issues[0]).toMatchObject({
		row: 3,
		column: 'E',
		header: 'ends_on',
		value: '2013-03-31'
	});
	expect(csvFormatRows(rows)).toContain('2013-14');
});

test('a figure that a workbook shows with its decimals is the same figure', () => {
	const run = checked([
		[
			'indicator_id',
			'period_id',
			'series',
			'value',
			'printed',
			'marker',
			'unit_id',
			'refers_to',
			'numerator',
			'denominator',
			'note',
			'source'
		],
		[
			'ni-53a',
			'2011-12',
			'target',
			'32.0',
			'32.0%',
			'',
			'',
			'',
			'',
			'',
			'',
			'Appendix B, No 2a, 11/12 Target'
		]
	]);
	expect(run.guess.file).toBe('observations.csv');
	expect(run.changes).toEqual([]);
});

test('a figure without its flags warns of those that were published and no longer follow', () => {
	const run = checked([
		['Ref', '2011/12 Outturn'],
		['NI 61', '90.0%']
	]);
	const stale = run.issues.find(({ wanted }) => wanted.startsWith('published flags'));
	expect(stale).toMatchObject({ severity: 'warning', row: 2, column: 'B', value: '90.0%' });
	expect(stale?.advice).toContain(
		'direction, target met, statistical neighbours met, England met, rating'
	);
});

test('many warnings of one kind are told once, with how many more there are and where', () => {
	const run = checked([
		['Ref', '2012/13 Outturn'],
		...['NI 60', 'NI 61', 'NI 62', 'NI 63', 'NI 64'].map((reference) => [reference, '50.00%'])
	]);
	const decimals = run.issues.filter(({ advice }) => advice?.startsWith('It is kept as printed.'));
	expect(decimals.map(({ row, more }) => `${row}: ${more}`)).toEqual(['2: and 4 more, B3:B6']);
});
