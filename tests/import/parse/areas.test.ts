import { describe, expect, test } from 'vitest';
import { parseAreas } from '$lib/import/parse/areas';
import type { Context } from '$lib/import/parse/context';
import { Questions, type Answers } from '$lib/import/questions';
import { questionText } from '$words/desk/questions';
import { inWords } from '../said';
import { brought, type Head } from './brought';

const parse = (context: Context) => {
	const { rows, issues } = parseAreas(context);
	return { rows, issues: issues.map((issue) => inWords(context, issue)) };
};

const KNOWN = {
	'areas.csv': [
		{ code: 'E01007657', name: 'Rotherham 001A', local_name: 'Canklow North' },
		{ code: 'E01007658', name: 'Rotherham 001B', local_name: 'Maltby' },
		{ code: 'E01007659', name: 'Rotherham 001C', local_name: 'Maltby' }
	],
	'area-measures.csv': [{ id: 'child-poverty', title: 'Children in poverty' }]
};
const WIDE: Head[] = [
	['SOA', 'area'],
	['2009', 'area_value', '2009', 'child-poverty'],
	['2010', 'area_value', '2010', 'child-poverty']
];
const TIDY: Head[] = [
	['Area', 'area'],
	['Measure', 'area_measure'],
	['Period', 'period'],
	['Value', 'area_value']
];

test('a column a period: each cell is a value, and a blank one is none', () => {
	const { rows, issues } = parse(
		brought(
			WIDE,
			[
				['E01007657', '40.0%', '41.5%'],
				['Canklow North', '', '*']
			],
			KNOWN
		)
	);
	expect(issues).toEqual([]);
	expect(rows.map(({ cells }) => Object.values(cells).join('|'))).toEqual([
		'child-poverty|2009|E01007657|40|40.0%|',
		'child-poverty|2010|E01007657|41.5|41.5%|',
		'child-poverty|2010|E01007657|||[c]'
	]);
});

describe('a marker in a column of its own', () => {
	const heads: Head[] = [
		['SOA', 'area'],
		['Poverty 2009', 'area_value', '2009', 'child-poverty'],
		['Poverty 2009 marker', 'area_marker', '2009', 'child-poverty']
	];
	const HELD = { measure_id: 'child-poverty', period_id: '2009', area_code: 'E01007657' };
	test.each([
		['provisional', '41.5%', '[p]', ['41.5', '41.5%', '[p]']],
		['provisional, by its letter', '41.5%', 'p', ['41.5', '41.5%', '[p]']],
		['revised', '41.5%', 'r', ['41.5', '41.5%', '[r]']],
		['provisional, said twice', '41.5% [p]', '[p]', ['41.5', '41.5%', '[p]']],
		['suppressed', '', '[c]', ['', '', '[c]']],
		['suppressed, said twice', '*', '[c]', ['', '', '[c]']],
		['not applicable', 'N/A', '[z]', ['', 'N/A', '[z]']],
		['blank', '41.5%', '', ['41.5', '41.5%', '']],
		['not available, of a figure that was held', '', '[x]', ['', '', '[x]']]
	])('says of a figure that it is %s', (_, value, marker, cells) => {
		const { rows, issues } = parse(
			brought(heads, [['E01007657', value, marker]], { ...KNOWN, 'area-values.csv': [HELD] })
		);
		expect(issues).toEqual([]);
		expect(rows.map((row) => Object.values(row.cells).slice(3))).toEqual([cells]);
		expect(rows[0]?.place.columns).toMatchObject({ value: 2, printed: 2, marker: 3 });
	});

	test('says nothing of an area that nothing was published of', () => {
		expect(parse(brought(heads, [['E01007658', '', '[x]']], KNOWN))).toEqual({
			rows: [],
			issues: []
		});
	});

	test.each([
		['41.5%', '[c]', '[p], [r] or blank, since there is a figure (41.5%)'],
		['41.5%', '[x]', '[p], [r] or blank, since there is a figure (41.5%)'],
		['41.5%', 'about', '[p], [r] or blank, since there is a figure (41.5%)'],
		['41.5% [p]', '[r]', '[p], [r] or blank, since there is a figure (41.5% [p])'],
		['N/A', '[c]', 'blank, since N/A says why there is no figure'],
		['*', '[z]', 'blank, since * says why there is no figure'],
		['', '[p]', '[c], [x], [z] or blank, since there is no figure'],
		['', 'about', '[c], [x], [z] or blank, since there is no figure']
	])('beside "%s" that is %s is refused, in its own cell', (value, marker, wanted) => {
		const { rows, issues } = parse(brought(heads, [['E01007657', value, marker]], KNOWN));
		expect(rows).toEqual([]);
		expect(issues).toMatchObject([{ severity: 'error', value: marker, wanted }]);
	});

	test('says why a dash stands for a figure', () => {
		const { rows, issues } = parse(brought(heads, [['E01007657', '–', '[c]']], KNOWN));
		expect(issues).toEqual([]);
		expect(rows.map(({ cells }) => cells.marker)).toEqual(['[c]']);
	});
});

test('a row a value says its measure and period', () => {
	const row = ['Rotherham 001A', 'Children in poverty', 'May 2012', '40%'];
	expect(parse(brought(TIDY, [row], KNOWN))).toEqual({
		rows: [
			{
				file: 'area-values.csv',
				cells: {
					measure_id: 'child-poverty',
					period_id: '2012-05',
					area_code: 'E01007657',
					value: '40',
					printed: '40%',
					marker: ''
				},
				place: {
					sheet: 'Sheet1',
					row: 2,
					columns: { area_code: 1, measure_id: 2, period_id: 3, value: 4, printed: 4, marker: 4 }
				}
			}
		],
		issues: []
	});
});

describe('a name spelled otherwise', () => {
	const ROW = ['Canklow Nort', 'child-poverty', '2010', '1%'];
	const ID = 'area canklow nort is E01007657';
	const read = (answers: Answers = {}) => {
		const questions = new Questions(answers);
		const { rows, issues } = parse(brought(TIDY, [ROW, ROW], KNOWN, questions));
		const asked = questions.all.map((one) => `${questionText(one)} ${one.cells}`);
		return { codes: rows.map(({ cells }) => cells.area_code), issues, asked };
	};

	test('is asked about once, and nothing is taken of it', () => {
		expect(read()).toEqual({
			codes: [],
			issues: [],
			asked: ['Is “Canklow Nort” the area “Canklow North”? 2']
		});
	});

	test('is the near one where that is said', () => {
		expect(read({ [ID]: 'same' }).codes).toEqual(['E01007657', 'E01007657']);
		expect(read({ [ID]: 'leave-out' })).toMatchObject({ codes: [], issues: [] });
	});
});

describe('a row that is no area is not read, and told', () => {
	test.each([
		['of a total', ['Total', 'child-poverty', '2010', '20%'], 'this is a total of other rows'],
		['of a source', ['Source: the census', '', '', ''], 'this is a note or a source'],
		['of the headings again', TIDY.map(([header]) => header), 'these are the headings again']
	])('%s', (_, row, wanted) => {
		const { rows, issues } = parse(brought(TIDY, [row], KNOWN));
		expect(rows).toEqual([]);
		expect(issues).toMatchObject([
			{ severity: 'warning', row: 2, wanted: `a measure or an area; ${wanted}` }
		]);
	});
});

describe('a row is refused', () => {
	const area = 'the code or name of an area that the dataset has, such as E01007657';
	const shared = 'A name that several areas share needs its code.';
	test.each([
		['without an area', ['', 'child-poverty', '2010', '1%'], 'A', area, shared],
		['of an unknown area', ['Canklow South', 'child-poverty', '2010', '1%'], 'A', area, shared],
		[
			'of an unknown measure',
			['E01007657', 'obesity', '2010', '1%'],
			'B',
			'a measure of areas that the dataset has',
			'Choose which measure the column holds.'
		],
		[
			'of no period',
			['E01007657', 'child-poverty', 'lately', '1%'],
			'C',
			'a period: a year (YYYY/YY or YYYY) or a month (May YYYY)',
			undefined
		],
		[
			'of no figure',
			['E01007657', 'child-poverty', '2010', '1,5%'],
			'D',
			'a figure such as 58.3%, 1,345 or 8, N/A, or blank',
			'Write the decimals after a point.'
		]
	])('%s', (_, row, column, wanted, advice) => {
		const { rows, issues } = parse(brought(TIDY, [row], KNOWN));
		expect(rows).toEqual([]);
		expect(
			issues.map((one) => [one.severity, one.row, one.column, one.wanted, one.advice])
		).toEqual([['error', 2, column, wanted, advice]]);
	});

	test('without a column of values the table is', () => {
		expect(parse(brought([['SOA', 'area']], [['E01007657']], KNOWN))).toEqual({
			rows: [],
			issues: [
				expect.objectContaining({
					severity: 'error',
					row: 1,
					wanted: 'a column with the areas’ values',
					advice: 'Choose which column it is.'
				})
			]
		});
	});
});
