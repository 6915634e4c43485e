import { describe, expect, test } from 'vitest';
import { parseIndicators } from '$lib/import/parse/indicators';
import { parseTable } from '$lib/import/parse/table';
import type { Context } from '$lib/import/parse/context';
import { inWords } from '../said';
import { brought, type Head } from './brought';

const parse = (context: Context) => {
	const { rows, issues } = parseIndicators(context);
	return { rows, issues: issues.map((issue) => inWords(context, issue)) };
};

const HEADS: Head[] = [
	['Ref', 'reference'],
	['Definition', 'title'],
	['Outturn', 'actual', '2012-13']
];
const KNOWN = {
	'families.csv': [{ id: 'ni-102', number: '3' }],
	'priorities.csv': [
		{ id: 'priority-1', title: 'Safe & well' },
		{ id: 'priority-2', title: 'Learning' }
	],
	'indicators.csv': [
		{
			number: '1',
			id: 'ni-60',
			reference: 'NI 60',
			title: 'Core assessments',
			short_title: 'Core'
		},
		{
			number: '2',
			id: 'ni-53a',
			reference: 'NI 53a',
			title: 'Breastfeeding',
			short_title: 'Feeding'
		}
	]
};
const parsed = (...rows: string[][]) => parse(brought(HEADS, rows, KNOWN));
const said = ({ rows }: ReturnType<typeof parsed>) =>
	rows.map(({ cells }) => [cells.id ?? cells.indicator_id, cells.printed ?? 'new'].join(' '));

describe('a row is of the measure', () => {
	test.each([
		['of its reference', [['NI60', '', '90%']], ['ni-60 90%']],
		['of its title without a reference', [['', 'core assessments', '90%']], ['ni-60 90%']],
		['of its title beside another system’s reference', [['PI 7', 'Core', '90%']], ['ni-60 90%']],
		['of its id', [['ni_60', '', '90%']], ['ni-60 90%']],
		[
			'of its letter below its heading',
			[
				['NI 53', 'Feeding', ''],
				['a)', '', '40%']
			],
			['ni-53a 40%']
		],
		[
			'that is new below a priority',
			[['Safe and well'], ['NI 198', 'A share', '5%']],
			['ni-198 new', 'ni-198 5%']
		],
		[
			'that is new by its title alone',
			[['Safe and well'], ['', 'Rent collected', '95%']],
			['rent-collected new', 'rent-collected 95%']
		],
		[
			'of each key stage that it holds',
			[['Safe & well'], ['NI 102', 'Gap', 'KS2 - 23% KS4 - 31%']],
			['ni-102-ks2 new', 'ni-102-ks2 23%', 'ni-102-ks4 new', 'ni-102-ks4 31%']
		]
	])('%s', (_, rows, wanted) => {
		const incoming = parsed(...rows);
		expect(said(incoming)).toEqual(wanted);
		expect(incoming.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
	});
});

describe('a row is refused', () => {
	const reference = 'a reference such as NI 60, or a part’s letter below its heading';
	const known = 'the reference of a measure that the dataset has';
	test.each([
		['with a letter below no heading', ['a', 'Part', '40%'], reference],
		['with figures and no name', ['', '', '40%'], reference],
		['that is new and has no title', ['NI 198', '', '5%'], known]
	])('%s', (_, row, wanted) => {
		const { rows, issues } = parsed(row);
		expect(rows).toEqual([]);
		expect(issues).toEqual([
			expect.objectContaining({ severity: 'error', row: 2, column: 'A', value: row[0], wanted })
		]);
	});
});

test('without a column of references or titles the table is refused', () => {
	expect(parse(brought([['Outturn', 'actual', '2012-13']], [['5%']], KNOWN))).toEqual({
		rows: [],
		issues: [
			expect.objectContaining({
				severity: 'error',
				row: 1,
				wanted: 'a column with the indicators’ references such as NI 60'
			})
		]
	});
});

test('a file of the package is taken as it stands, by its named columns', () => {
	const context = brought(
		[
			['label', 'ignore'],
			['', 'ignore'],
			['id', 'ignore']
		],
		[[' 2012/13 ', 'x', '2012-13'], [], ['2013/14']]
	);
	context.guess.file = 'periods.csv';
	const columns = { label: 1, id: 3 };
	expect(parseTable(context)).toEqual({
		rows: [
			{
				file: 'periods.csv',
				cells: { label: ' 2012/13 ', id: '2012-13' },
				place: { sheet: 'Sheet1', row: 2, columns }
			},
			{
				file: 'periods.csv',
				cells: { label: '2013/14', id: '' },
				place: { sheet: 'Sheet1', row: 4, columns }
			}
		],
		issues: []
	});
});
