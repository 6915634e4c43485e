import { describe, expect, test } from 'vitest';
import { parseIndicators } from '$lib/import/parse/indicators';
import { parseTable } from '$lib/import/parse/table';
import type { Context } from '$lib/import/parse/context';
import { Questions, type Answers } from '$lib/import/questions';
import { questionText } from '$words/desk/questions';
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
/** What is asked of rows, and what is read of them with the answers. */
function asked(rows: string[][], answers: Answers = {}, heads = HEADS) {
	const questions = new Questions(answers, 'table.csv');
	const context = brought(heads, rows, KNOWN, questions);
	const incoming = parse(context);
	return { ...incoming, asked: questions.all.map((one) => [one.id, questionText(one)]) };
}
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

describe('a reference is known', () => {
	test.each([
		['with padded noughts', [['NI 060', '', '90%']], ['ni-60 90%']],
		['of a part with padded noughts', [['NI 053a', '', '90%']], ['ni-53a 90%']],
		['beside that of another scheme in its cell', [['NI 60 / PI 7', '', '90%']], ['ni-60 90%']],
		['after that of another scheme', [['CS12, NI 60', '', '90%']], ['ni-60 90%']],
		['with its title in its cell', [['NI 60 - Core assessments', '', '90%']], ['ni-60 90%']],
		['with its title and no dash', [['NI 60 Assessments in time', '', '90%']], ['ni-60 90%']],
		['in the column of titles', [['', 'NI 60: Core assessments', '90%']], ['ni-60 90%']]
	])('%s', (_, rows, wanted) => {
		const incoming = parsed(...rows);
		expect(said(incoming)).toEqual(wanted);
		expect(incoming.issues).toEqual([]);
	});

	test('of several measures in one cell is refused', () => {
		const { rows, issues } = parsed(['NI 60 / NI 53a', '', '90%']);
		expect(rows).toEqual([]);
		expect(issues).toMatchObject([{ severity: 'error', row: 2, column: 'A' }]);
	});
});

describe('reference and title in one cell', () => {
	const ONE: Head[] = [
		['Indicator', 'reference'],
		['Outturn', 'actual', '2012-13']
	];
	const titles = (...rows: string[][]) =>
		parse(brought(ONE, [['Learning'], ...rows], KNOWN)).rows.flatMap(({ file, cells }) =>
			file === 'indicators.csv' ? [`${cells.reference}: ${cells.title}`] : []
		);

	test.each([
		['are parted at a dash', [['J 001 - Homes built', '5']], ['J 001: Homes built']],
		[
			'are parted where most rows have both',
			[
				['J 001 Homes built', '5'],
				['J 002 Homes let', '6'],
				['Rent collected', '7']
			],
			['J 001: Homes built', 'J 002: Homes let', ': Rent collected']
		],
		[
			'are one title where one row looks so',
			[
				['CO2 emissions', '5'],
				['Homes let', '6'],
				['Rent', '7']
			],
			[': CO2 emissions', ': Homes let', ': Rent']
		]
	])('%s', (_, rows, wanted) => {
		expect(titles(...rows)).toEqual(wanted);
	});

	test('the column of numbers holds references where they have letters', () => {
		const heads: Head[] = [
			['No', 'number'],
			['Measure', 'title'],
			['Outturn', 'actual', '2012-13']
		];
		const { rows } = parse(
			brought(heads, [['Learning'], ['CP1', 'Homes built', '5'], ['CP2', 'Homes let', '6']], KNOWN)
		);
		const made = rows.filter(({ file }) => file === 'indicators.csv');
		expect(made.map(({ cells }) => cells.reference)).toEqual(['CP1', 'CP2']);
	});
});

describe('a row that is no measure is not read, and told', () => {
	test.each([
		['of words', ['The scheme was opened to more homes in the autumn.'], 'this is a row of words'],
		['of two texts', ['', 'Baseline', 'Last'], 'this row has no figure'],
		['that is a footnote', ['* provisional figures', '', ''], 'this is a note or a source'],
		['that is a source', ['Source: the council’s own records'], 'this is a note or a source'],
		['that heads nothing', ['Repairs and maintenance'], 'this is a heading'],
		['that is a total', ['', 'Total', '345'], 'this is a total of other rows'],
		[
			'that says the headings again',
			['Ref', 'Definition', 'Outturn'],
			'these are the headings again'
		],
		['of a measure without a figure', ['NI 60', 'Core assessments', ''], 'this row has no figure'],
		['of a deleted one', ['NI 077', 'Schools below the floor', 'Deleted'], 'this row has no figure']
	])('%s', (_, row, wanted) => {
		const { rows, issues } = parsed(['NI 60', 'Core', '90%'], row);
		expect(rows.map(({ cells }) => cells.indicator_id)).toEqual(['ni-60']);
		expect(issues).toEqual([
			expect.objectContaining({
				severity: 'warning',
				row: 3,
				value: row.filter(Boolean).join(' · '),
				wanted: `a measure or an area; ${wanted}`
			})
		]);
	});

	test('a row of words leaves the rows below it under their priority', () => {
		const { rows } = parsed(
			['Learning'],
			['NI 198', 'A share', '5%'],
			['More schools took part. It goes on.'],
			['NI 199', 'Another', '6%']
		);
		const made = rows.filter(({ file }) => file === 'indicators.csv');
		expect(made.map(({ cells }) => cells.priority_id)).toEqual(['priority-2', 'priority-2']);
	});
});

describe('a letter is of the heading above it', () => {
	const heads: Head[] = [['No', 'number'], ...HEADS];
	const HEADING = ['38', 'NI 53', 'Breastfeeding rates', ''];
	const PART = ['', 'a', '', '9.1%'];

	test.each([
		['a title without a reference', ['39', '', 'Obesity in Reception year pupils', '']],
		['another reference without a figure', ['39', 'NI 77', '', 'Deleted']],
		['a row that waits for an answer', ['39', '', 'Core asessments', '90%']],
		['a title, however long', ['', '', 'Children in Reception '.repeat(5), '']]
	])('and of none after %s', (_, row) => {
		const { rows, issues } = asked([HEADING, row, PART], {}, heads);
		expect(rows).toEqual([]);
		expect(issues.filter(({ severity }) => severity === 'error')).toMatchObject([
			{ row: 4, value: 'a', wanted: expect.stringContaining('a part’s letter below its heading') }
		]);
	});

	test.each([
		['another part without a figure', ['', 'b', 'coverage', '']],
		['a row of words', ['More mothers were seen at home.']],
		['a note', ['* provisional']]
	])('also after %s', (_, row) => {
		expect(said(asked([HEADING, row, PART], {}, heads))).toEqual(['ni-53a 9.1%']);
	});
});

describe('a near name is asked about, and not taken till it is said', () => {
	const SLIP = [['', 'Core asessments', '90%']];
	const ID = 'measure core asessments is ni-60';

	test('of a title with a wrong letter', () => {
		expect(asked(SLIP)).toEqual({
			rows: [],
			issues: [],
			asked: [[ID, 'Is “Core asessments” the measure “NI 60 Core assessments”?']]
		});
	});

	test('yes takes it', () => {
		expect(said(asked(SLIP, { [ID]: 'same' }))).toEqual(['ni-60 90%']);
	});

	test('no makes a new measure of it', () => {
		const run = asked([['Learning'], ...SLIP], { [ID]: 'other' });
		expect(said(run)).toEqual(['core-asessments new', 'core-asessments 90%']);
	});

	test('it can be left out', () => {
		expect(asked(SLIP, { [ID]: 'leave-out' })).toMatchObject({ rows: [], issues: [] });
	});

	test.each([
		[
			'a letter for a digit',
			['NI 6O', 'Time', '1%'],
			'Is “NI 6O Time” the measure “NI 60 Core assessments”?'
		],
		[
			'a known title beside another reference of its scheme',
			['NI 61', 'Core', '1%'],
			'Is “NI 61 Core” the measure “NI 60 Core assessments”?'
		]
	])('of %s', (_, row, question) => {
		const run = asked([row]);
		expect(run.rows).toEqual([]);
		expect(run.asked.map(([, text]) => text)).toEqual([question]);
	});

	test('another number is no near name: NI 001 is new', () => {
		const run = asked([['Learning'], ['NI 001', 'People who get on well', '71%']]);
		expect(run.asked).toEqual([]);
		expect(said(run)).toEqual(['ni-001 new', 'ni-001 71%']);
	});
});

describe('a reference of one measure beside the title of another is asked about', () => {
	const ROW = ['NI 60', 'Breastfeeding', '40%'];
	const ID = 'measure ni 60 breastfeeding';
	const WHICH = (text: string) =>
		`Which measure is “${text}”? Its reference is of one measure, its title of another.`;

	test('and nothing is taken till it is said', () => {
		expect(asked([ROW])).toEqual({
			rows: [],
			issues: [],
			asked: [[ID, WHICH('NI 60 Breastfeeding')]]
		});
	});

	test.each([
		['its reference', 'ni-60', ['ni-60 40%']],
		['its title', 'ni-53a', ['ni-53a 40%']],
		['neither', 'leave-out', []],
		['a measure that is neither', 'ni-61', []]
	])('%s is the measure that it is said to be', (_, answer, wanted) => {
		expect(said(asked([ROW], { [ID]: answer }))).toEqual(wanted);
	});

	test.each([
		['a title with a wrong letter', [['NI 60', 'Breastfeding', '40%']], 'NI 60 Breastfeding'],
		['both in one cell', [['NI 60 - Breastfeeding', '', '40%']], 'NI 60 Breastfeeding'],
		[
			'a part’s letter',
			[
				['NI 53', '', ''],
				['a', 'Core assessments', '40%']
			],
			'a Core assessments'
		]
	])('with %s', (_, rows, text) => {
		const run = asked(rows);
		expect(run.rows).toEqual([]);
		expect(run.asked.map(([, question]) => question)).toEqual([WHICH(text)]);
	});

	test('a sheet sorted by one column alone is asked about in each row', () => {
		const run = asked([
			['NI 53a', 'Core assessments', '90%'],
			['NI 60', 'Breastfeeding', '40%']
		]);
		expect(run.rows).toEqual([]);
		expect(run.asked).toHaveLength(2);
	});
});

describe('a new measure of which nothing says its priority', () => {
	const ROWS = [
		['NI 198', 'A share', '5%'],
		['NI 199', 'Another', '6%']
	];
	const ID = 'priority of new measures in table.csv';

	test('is asked about once for all', () => {
		expect(asked(ROWS)).toEqual({
			rows: [],
			issues: [],
			asked: [[ID, 'Under which priority do the new measures stand?']]
		});
	});

	test('stands under the one that is said', () => {
		const { rows } = asked(ROWS, { [ID]: 'priority-2' });
		const made = rows.filter(({ file }) => file === 'indicators.csv');
		expect(made.map(({ cells }) => cells.priority_id)).toEqual(['priority-2', 'priority-2']);
	});

	test('stands under the heading above it, a new priority that is confirmed once', () => {
		const { rows, issues, asked: open } = asked([['Housing'], ...ROWS]);
		expect(open).toEqual([]);
		expect(
			rows.filter(({ file }) => file === 'priorities.csv').map(({ cells }) => cells)
		).toMatchObject([{ id: 'housing', title: 'Housing' }]);
		expect(issues.map(({ severity, row, wanted }) => [severity, row, wanted])).toEqual([
			['confirm', 3, 'a new measure to be meant: NI 198 is not in the dataset'],
			['confirm', 2, 'a new priority to be meant: “Housing” is not in the dataset'],
			['confirm', 4, 'a new measure to be meant: NI 199 is not in the dataset']
		]);
	});
});

describe('a title that several measures have', () => {
	test('names none of them', () => {
		const twice = {
			...KNOWN,
			'indicators.csv': ['a', 'b'].map((id) => ({ id, reference: '', title: 'Homes let' }))
		};
		const { rows, issues } = parse(brought(HEADS, [['', 'Homes let', '5']], twice));
		expect(rows).toEqual([]);
		expect(issues).toMatchObject([{ severity: 'error', row: 2 }]);
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
