import { describe, expect, test } from 'vitest';
import type { Guess } from '$lib/import/guess';
import { dryRunSheet } from '$lib/import/dryRun/sheet';
import type { CellNote } from '$lib/import/sheet';
import { recognise } from '$lib/import/recognise';
import { saidRun } from '../said';
import { shippedBase } from '../shippedBase';

const base = shippedBase();

function checked(
	rows: string[][],
	{ notes = [], guess }: { notes?: CellNote[]; guess?: Guess } = {}
) {
	const sheet = { name: 'Sheet1', rows, notes };
	return saidRun(
		dryRunSheet({
			...{ sheet, base, today: '2026-11-25', fileName: 'file.csv' },
			guess: guess ?? recognise(sheet, base)
		})
	);
}
const brief = ({ issues }: ReturnType<typeof checked>) =>
	issues.map(
		({ severity, column, row, wanted }) => `${severity} ${column ?? ''}${row ?? ''} ${wanted}`
	);

describe('beside an error all else that can be known is told', () => {
	test('warnings, small counts and hidden rows', () => {
		const hidden: CellNote = { row: 4, column: 0, kind: 'hidden', detail: '' };
		const run = checked(
			[
				['Indicator', 'Period', 'Value', 'Numerator', 'Denominator'],
				['NI 60', '2012/13', 'about 40%', '', ''],
				['NI 61', '2012/13', '8.0%', '2', '25'],
				['NI 72', '2012/13', '5.00%', '', '']
			],
			{ notes: [hidden] }
		);
		expect(run.parts).toBeUndefined();
		expect(run.changes).toEqual([]);
		expect(brief(run)).toEqual(
			expect.arrayContaining([
				expect.stringMatching(/^error C2/),
				expect.stringMatching(/^confirm D3 a person’s word/),
				expect.stringMatching(/^warning C4 a figure nearer to/),
				expect.stringMatching(/^warning 4 no hidden rows/)
			])
		);
	});

	test('though the error is one that the checks of the whole find', () => {
		const run = checked([
			['Ref', '2012/13 Outturn'],
			['NI 60', '712%'],
			['NI 72', '5.00%']
		]);
		expect(brief(run)).toEqual(
			expect.arrayContaining([
				'error B2 per cent, from 0 to 100',
				expect.stringMatching(/^warning B3 a figure nearer to/)
			])
		);
	});

	test('42 equal errors are one line, and hide no other', () => {
		const measures = base.core.measures.filter(({ unitId }) => unitId === 'percent');
		const rows = measures.map(({ reference }) => [reference, 'soon']);
		const [last = ''] = rows.at(-1) ?? [];
		const run = checked([['Ref', '2012/13 Outturn'], ...rows.slice(0, -1), [last, '712%']]);
		expect(run.issues.length).toBeLessThan(10);
		expect(brief(run)).toContainEqual(expect.stringMatching(/^error B\d+ per cent, from 0 to 100/));
	});
});

describe('a table without a row of headings', () => {
	const ROWS = [
		['NI 60', '70.0%'],
		['NI 61', '51.0%']
	];
	const column = (role: string, periodId = '') => ({ header: '', role, periodId, measureId: '' });
	const chosen = (...columns: Guess['columns']): Guess => ({
		...{ shape: 'indicators', file: '', headerRow: 0 },
		columns
	});

	test('is read by the columns that a person chose', () => {
		const guess = chosen(column('reference'), column('actual', '2012-13'));
		const run = checked(ROWS, { guess });
		expect(brief(run).filter((line) => line.startsWith('error'))).toEqual([]);
		const figures = run.parts?.core.measures.flatMap(({ observations }) =>
			observations.flatMap(({ periodId, printed }) => (periodId === '2012-13' ? [printed] : []))
		);
		expect(figures).toEqual(['70.0%', '51.0%']);
	});

	test('is read as values of areas where a column of areas was chosen', () => {
		const guess = chosen(column('area'), {
			...column('area_value', '2010'),
			measureId: 'child-poverty'
		});
		const run = checked([['E01007668', '40.0%']], { guess });
		expect(run.counts.areas).toBe(1);
	});

	test('asks for headings where nothing was chosen', () => {
		const run = checked(ROWS, { guess: chosen(column('ignore'), column('ignore')) });
		expect(brief(run)).toEqual([
			'error  a row of headers such as Ref, 11/12 Target, 11/12 Outturn'
		]);
	});
});

test('a table of which no row is a measure is refused, with what each row is', () => {
	const run = checked([
		['Ref', '2012/13 Outturn'],
		['Repairs and maintenance', ''],
		['Source: the council', '']
	]);
	expect(run.parts).toBeUndefined();
	expect(brief(run)).toEqual([
		'error 1 at least one row with a measure and its figures',
		'warning 2 a measure or an area; this is a heading',
		'warning 3 a measure or an area; this is a note or a source'
	]);
});

test('166 proportions that would replace percentages are one error', () => {
	const held = base.areas?.values.find(({ measureId }) => measureId === 'idaci');
	const rows = (base.areas?.areas ?? []).flatMap(({ code }, i) => {
		const value = held?.values[i];
		return value ? [[code, 'idaci', '2019', (value / 100).toFixed(3)]] : [];
	});
	const run = checked([['Area code', 'Measure', 'Period', 'Value'], ...rows]);
	expect(run.parts).toBeUndefined();
	expect(run.issues.filter(({ severity }) => severity === 'error')).toMatchObject([
		{ row: 2, column: 'D', more: `and ${rows.length - 1} more, D3:D${rows.length + 1}` }
	]);
	expect(rows.length).toBeGreaterThan(160);
});
