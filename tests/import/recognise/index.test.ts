import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SCHEMA_VERSION } from '$lib/data/schema/atoms';
import type { AreasPart } from '$lib/data/schema/parts';
import { columnsOf as dataColumnsOf } from '$lib/data/schema/tables';
import type { Memory } from '$lib/import/guess';
import { LEAVE_OUT } from '$lib/import/questions';
import { recognise, remember } from '$lib/import/recognise';
import type { CellNote } from '$lib/import/sheet';
import { COMPARATORS } from '../../builders';
import { PERIODS } from '../../periods';
import { asked } from './asked';

const measure = (id: string, title: string): AreasPart['measures'][number] => ({
	id,
	title,
	unitId: 'percent',
	polarity: 'lower',
	rankedAmong: null,
	indicatorId: '',
	description: '',
	source: ''
});
const AREAS: AreasPart = {
	schema: SCHEMA_VERSION,
	geographies: [],
	areas: [],
	units: [],
	measures: [measure('child-poverty', 'Children in poverty'), measure('obesity', 'Obesity')],
	periods: [],
	values: []
};
const guessed = (rows: string[][], memory?: Memory, areas = AREAS) =>
	recognise(
		{ name: 'Sheet1', rows, notes: [] },
		{ areas, core: { periodId: '2012-13', comparators: COMPARATORS, periods: PERIODS } },
		memory
	);
const columnsOf = (...args: Parameters<typeof guessed>) =>
	guessed(...args).columns.map(({ role, periodId, measureId }) =>
		[role, periodId, measureId].join(' ').trim()
	);

describe('the row of the headers', () => {
	const headers = ['Ref', '11/12 Target', '11/12 Outturn'];
	test.each([
		['is the first where it names known columns', [headers, ['NI 60', '1%', '2%']], 1],
		['is found below a title', [['Report 2011/12'], [], headers, ['NI 60', '1%', '2%']], 3],
		['is the row that names the most', [['Ref', 'Target'], headers], 2],
		['is the first of those that name as many', [headers, headers], 1],
		['is found in the 60th row', [...Array<string[]>(59).fill([]), headers], 60],
		['is not sought beyond it', [...Array<string[]>(60).fill([]), headers], 0],
		['is none where only one column is known', [['Ref', 'Lead']], 0],
		['is none where one header is said twice', [['Ref', 'ref']], 0],
		['is none in an empty table', [], 0]
	])('%s', (_, rows, headerRow) => {
		expect(guessed(rows).headerRow).toBe(headerRow);
	});
});

describe('a file of the data package', () => {
	const figures = dataColumnsOf('observations.csv');
	const isYounger = (name: string) => name.startsWith('revised_');
	test.each([
		['has all its columns', figures, 'observations.csv'],
		['has them in another order', figures.toReversed(), 'observations.csv'],
		[
			'of an earlier build lacks some',
			figures.filter((name) => !isYounger(name)),
			'observations.csv'
		],
		['is none without a column of every build', figures.filter((name) => name !== 'note'), ''],
		['is none with another column', [...figures, 'lead'], '']
	])('%s', (_, headers, file) => {
		expect(guessed([headers]).file).toBe(file);
	});
});

describe('the period of a column', () => {
	test.each([
		[
			'without its own is that of the latest outturn',
			['Ref', '10/11 Perf', '11/12 Outturn', 'National', 'RAG'],
			['reference', 'actual 2010-11', 'actual 2011-12', 'national 2011-12', 'rag 2011-12']
		],
		[
			'of several targets is each its own',
			['Ref', '10/11 Target', '11/12 Target', '11/12 Outturn'],
			['reference', 'target 2010-11', 'target 2011-12', 'actual 2011-12']
		],
		[
			'is asked for where nothing says one',
			['Ref', 'Outturn', 'Target'],
			['reference', 'actual', 'target']
		],
		[
			'is asked for where a quarter leaves its year out',
			['Ref', 'Target Q1', 'Actual Q1', 'Q2', 'RAG'],
			['reference', 'target', 'actual', 'actual', 'rag']
		],
		[
			'of a target is its own heading’s',
			['Ref', '2011/12 Outturn', '2012/13 Target', 'RAG'],
			['reference', 'actual 2011-12', 'target 2012-13', 'rag 2011-12']
		],
		[
			'is said by the rows where they have a column of it, against which a heading’s own is held',
			['Ref', 'Period', '11/12 Outturn', 'Outturn'],
			['reference', 'period', 'actual 2011-12', 'actual']
		],
		[
			'is none where its role has none',
			['Ref', 'Title', 'Lead officer', '2012/13 Outturn'],
			['reference', 'title', 'ignore', 'actual 2012-13']
		]
	])('%s', (_, headers, columns) => {
		expect(columnsOf([headers])).toEqual(columns);
	});

	test('is asked for where a quarter leaves its year out and the dataset shows no whole year', () => {
		const core = { periodId: '2012-13-q3', comparators: COMPARATORS, periods: PERIODS };
		const rows = [['Ref', 'Actual Q1', 'Actual Q4 2011/12']];
		const { columns } = recognise({ name: 'Sheet1', rows, notes: [] }, { core });
		expect(columns.map(({ periodId }) => periodId)).toEqual(['', '', '2011-12-q4']);
	});
});

describe('a table of areas', () => {
	const one = { ...AREAS, measures: AREAS.measures.slice(0, 1) };
	test.each([
		['has a column a measure', ['SOA', 'Obesity 2010'], AREAS, ['area', 'area_value 2010 obesity']],
		[
			'has values of the only measure',
			['SOA', '2010'],
			one,
			['area', 'area_value 2010 child-poverty']
		],
		['does not choose between measures', ['SOA', '2010'], AREAS, ['area', 'area_value 2010']],
		[
			'has rows that say measure and period',
			['Area code', 'Measure', 'Period', 'Value'],
			one,
			['area', 'area_measure', 'period', 'area_value']
		],
		[
			'has its values’ markers in columns of their own',
			['SOA', 'Name', 'child-poverty_2009', 'child-poverty_2009_marker'],
			AREAS,
			['area', 'title', 'area_value 2009 child-poverty', 'area_marker 2009 child-poverty']
		],
		[
			'has rows that say the marker',
			['Area code', 'Measure', 'Period', 'Value', 'Marker'],
			one,
			['area', 'area_measure', 'period', 'area_value', 'area_marker']
		]
	])('%s', (_, headers, areas, columns) => {
		expect(guessed([headers], {}, areas).shape).toBe('areas');
		expect(columnsOf([headers], {}, areas)).toEqual(columns);
	});

	test('is of indicators where it has references, too', () => {
		expect(guessed([['Ref', 'Area', 'Outturn']]).shape).toBe('indicators');
	});
});

describe('a file of the data package', () => {
	test.each([
		['in its order', ['id', 'label', 'kind', 'starts_on', 'ends_on'], 'table', 'periods.csv'],
		['in another order', ['ends_on', 'kind', 'label', 'id', 'starts_on'], 'table', 'periods.csv'],
		['but not with a column less', ['id', 'label', 'kind', 'starts_on'], 'indicators', ''],
		[
			'but not with a column more',
			['id', 'label', 'kind', 'starts_on', 'ends_on', 'x'],
			'indicators',
			''
		]
	])('is known by its columns %s', (_, headers, shape, file) => {
		expect(guessed([headers])).toMatchObject({ shape, file });
	});
});

describe('the titles of a table of measures', () => {
	test.each([
		['stand below "Measure"', ['Ref', 'Measure', '2012/13'], 'reference title actual 2012-13'],
		[
			'stand below "Measure", where nothing has references',
			['Measure', '2012/13'],
			'title actual 2012-13'
		],
		[
			'stand below "Indicator" beside references',
			['Ref', 'Indicator', '2012/13'],
			'reference title actual 2012-13'
		],
		[
			'may stand before the references',
			['Indicator', 'Ref', '2012/13'],
			'title reference actual 2012-13'
		],
		[
			'are not sought where a column is called so',
			['Title', 'Measure', '2012/13'],
			'title area_measure actual 2012-13'
		],
		['leave a lone "Indicator" to references', ['Indicator', '2012/13'], 'reference actual 2012-13']
	])('%s', (_, headers, roles) => {
		expect(columnsOf([headers]).join(' ')).toBe(roles);
	});

	test('are none in a table of areas, where "Measure" says which measure of areas', () => {
		expect(columnsOf([['Area', 'Measure', 'Value']])[1]).toBe('area_measure');
	});
});

describe('what was corrected before', () => {
	test('goes before what a header is called', () => {
		const memory: Memory = {
			target: { role: 'national', measureId: '' },
			lead: { role: 'summary', measureId: '' }
		};
		expect(columnsOf([['Ref', 'Target', 'Lead', '2012/13']], memory)).toEqual([
			'reference',
			'national 2012-13',
			'summary 2012-13',
			'actual 2012-13'
		]);
	});

	test('is remembered by the plain header, and blank headers are not', () => {
		const guess = guessed([['Ref', '', 'Lead.\nOfficer', 'Outturn']]);
		expect(remember(guess)).toEqual({
			ref: { role: 'reference', measureId: '' },
			'lead officer': { role: 'ignore', measureId: '' },
			outturn: { role: 'actual', measureId: '' }
		});
	});
});

describe('figures below a heading that is not known', () => {
	const rows = [
		['Ref', '2011/12 Outturn', 'Benchmark 2011/12', 'Lead'],
		['NI 60', '50.0%', '48.0%', 'Jones'],
		['NI 61', '51.0%', '<5', 'Smith']
	];

	test('are asked about once, with each of their cells, and are nothing till then', () => {
		const { questions, columns, guess } = asked(rows);
		expect(questions).toMatchObject([
			{
				id: 'heading benchmark',
				facts: { kind: 'heading', heading: 'Benchmark 2011/12' },
				guess: 'new:peers',
				cells: 2,
				examples: [
					{ place: { row: 2, column: 3 }, text: '48.0%' },
					{ place: { row: 3, column: 3 }, text: '<5' }
				]
			}
		]);
		expect(columns).toEqual(['reference', 'actual 2011-12', 'ignore', 'ignore']);
		expect(guess.columns.map(({ unused }) => unused?.reason)).toEqual([
			undefined,
			undefined,
			'asked',
			'unknown'
		]);
	});

	test('are what is answered, of the heading’s own period, in the next file, too', () => {
		const next = rows.map((row, i) => (i === 0 ? row.with(2, 'Benchmark 2010/11') : row));
		const said = { 'heading benchmark': 'national' };
		expect(asked(rows, said).columns[2]).toBe('national 2011-12');
		expect(asked(next, said).columns[2]).toBe('national 2010-11');
		expect(asked(next, said).open).toEqual([]);
	});

	test.each(['M6 2012/13', 'Autumn term 2012/13', 'P6', 'FY12', 'Apr 12', '2012/13 (to Sept)'])(
		'are of no period in silence once it is said what they are: “%s”',
		(heading) => {
			const table = [
				['Ref', heading, '2011/12'],
				['NI 60', '5%', '6%']
			];
			const [id = ''] = asked(table).open;
			const { columns, open } = asked(table, { [id]: 'actual' });
			expect([columns[1], open]).toEqual([
				'actual',
				[`period of ${heading.toLowerCase()} in table.csv`]
			]);
		}
	);

	test('are left out where that is answered', () => {
		const { open, columns, guess } = asked(rows, { 'heading benchmark': LEAVE_OUT });
		expect([open, columns[2], guess.columns[2]?.unused]).toEqual([
			[],
			'ignore',
			{ reason: 'left-out' }
		]);
	});

	test('can be of a series that the heading names beside a word that is not known', () => {
		const own = asked([
			['Ref', 'Springfield outturn 2011/12'],
			['NI 60', '5%']
		]);
		expect(own.questions[0]?.guess).toBe('actual');
		const change = asked([
			['Ref', 'Outturn variance 2011/12'],
			['NI 60', '5%']
		]);
		expect(change.questions[0]?.guess).toBe(LEAVE_OUT);
	});

	test.each([
		['a word', fc.constantFrom('gross', 'net', 'springfield', 'peer', 'ytd', 'budget', 'ranked')]
	])('beside a period and %s are never an outturn in silence', (_, word) => {
		fc.assert(
			fc.property(
				word,
				fc.constantFrom('2011/12', 'Q2 2012/13', 'Mar 2012', '2009', 'Apr-Jun 2012'),
				fc.constantFrom('', 'Outturn', 'Actual', 'Result', 'Target'),
				fc.boolean(),
				(odd, period, series, isFirst) => {
					const said = isFirst ? [odd, series, period] : [period, series, odd];
					const heading = said.filter(Boolean).join(' ');
					const { columns, open } = asked([
						['Ref', heading, '2012/13'],
						['NI 60', '5%', '6%']
					]);
					// The period of a sum so far is asked with what it is.
					const headings = open.filter((id) => !id.startsWith('period of '));
					expect([columns[1], headings.length]).toEqual(['ignore', 1]);
				}
			)
		);
	});
});

describe('two rows of headings', () => {
	test('are joined where cells are merged over groups', () => {
		const rows = [
			['Measure', 'Actuals', '', 'Aim'],
			['', '2010/11', '2011/12', '2012/13'],
			['NI 60', '5%', '6%', '7%']
		];
		const merged = { row: 1, column: 3, kind: 'merged' as const, detail: 'B1:C1' };
		const { guess, columns } = asked(rows, {}, [merged]);
		expect(guess).toMatchObject({ headerRow: 2, headerRows: 2 });
		expect(guess.columns.map(({ header }) => header)).toEqual([
			'Measure',
			'Actuals 2010/11',
			'Actuals 2011/12',
			'Aim 2012/13'
		]);
		expect(columns).toEqual(['reference', 'actual 2010-11', 'actual 2011-12', 'target 2012-13']);
	});

	test('are joined where a comma-separated file leaves the cells beside a group’s blank', () => {
		const rows = [
			['Ref', '2011/12', '', '2012/13', ''],
			['', 'Actual', 'Target', 'Actual', 'Target'],
			['NI 60', '5%', '6%', '7%', '8%']
		];
		expect(asked(rows).columns).toEqual([
			'reference',
			...['actual 2011-12', 'target 2011-12', 'actual 2012-13', 'target 2012-13']
		]);
	});

	test('are one where the line above is of the report', () => {
		const rows = [
			['Performance report', '', 'April 2012'],
			['Ref', 'Title', '2011/12 Outturn'],
			['NI 60', 'Core assessments', '5%']
		];
		expect(asked(rows).guess).toMatchObject({ headerRow: 2 });
		expect(asked(rows).columns).toEqual(['reference', 'title', 'actual 2011-12']);
	});

	test('are one where a row of four-digit figures comes below', () => {
		const rows = [
			['Measure', 'Apr 2012', 'May 2012'],
			['Visitors to reception', '2012', '2013'],
			['Calls answered in time', '1999', '2001']
		];
		expect(asked(rows).guess.headerRow).toBe(1);
	});
});

describe('a year that headings leave out', () => {
	test('is that of the line above the table', () => {
		const rows = [['Performance 2011/12'], ['Ref', 'Dec', 'Jan'], ['NI 60', '5%', '6%']];
		const { guess, columns, open } = asked(rows);
		expect([columns.slice(1), open]).toEqual([['actual dec-2011', 'actual 2012-01'], []]);
		expect(guess.yearsFrom).toEqual([{ headings: ['Dec', 'Jan'], from: 'Performance 2011/12' }]);
	});

	test('is asked where two lines say two', () => {
		const rows = [['Performance 2011/12'], ['Agreed 2012/13'], ['Ref', 'Dec'], ['NI 60', '5%']];
		expect(asked(rows).open).toEqual(['year of table.csv']);
	});

	test('is that of the heading beside it only where the one follows the other', () => {
		const of = (...headings: string[]) =>
			asked([
				['Ref', ...headings],
				['NI 60', '5%', '6%']
			]).columns.slice(1);
		expect(of('Q1', 'Q2 2012/13')).toEqual(['actual 2012-13-q1', 'actual 2012-13-q2']);
		expect(of('Q2 2012/13', 'Q3')).toEqual(['actual 2012-13-q2', 'actual 2012-13-q3']);
		expect(of('Q4 2011/12', 'Q1')).toEqual(['actual 2011-12-q4', 'actual']);
		expect(of('Q3', 'Q2 2012/13')).toEqual(['actual', 'actual 2012-13-q2']);
	});

	test('of several months is asked once: April to December are of its first number', () => {
		const rows = [
			['Ref', 'Apr', 'Dec', 'Jan'],
			['NI 60', '1%', '2%', '3%']
		];
		const { questions } = asked(rows);
		expect(questions).toMatchObject([{ id: 'year of table.csv', cells: 3 }]);
		expect(asked(rows, { 'year of table.csv': '2011/12' }).columns.slice(1)).toEqual([
			'actual 2011-04',
			'actual dec-2011',
			'actual 2012-01'
		]);
	});
});

describe('a period that no heading says', () => {
	const rows = [
		['Ref', 'Outturn', 'Target'],
		['NI 60', '5%', '6%']
	];

	test('is asked once, with the dataset’s as the guess', () => {
		expect(asked(rows).questions).toMatchObject([
			{
				id: 'period of table.csv',
				facts: { kind: 'period', headings: ['Outturn', 'Target'] },
				guess: '2012/13'
			}
		]);
		expect(asked(rows, { 'period of table.csv': 'Q2 2012/13' }).columns).toEqual([
			'reference',
			'actual 2012-13-q2',
			'target 2012-13-q2'
		]);
	});

	test('is that of the line above the table', () => {
		const { columns, open } = asked([['Quarter 2 2012/13'], ...rows]);
		expect([columns[1], open]).toEqual(['actual 2012-13-q2', []]);
	});
});

describe('the lines above a table', () => {
	const table = [
		['Ref', 'Outturn', 'Target'],
		['NI 60', '5%', '6%']
	];
	const quarters = [
		['Ref', 'Q3', 'Q4'],
		['NI 60', '5%', '6%']
	];

	test.each([
		['the day of a meeting', 'Report to Cabinet 14 May 2012'],
		['the month of a meeting', 'Scrutiny committee, May 2012'],
		['the day it was printed on', 'Printed 02/11/2012'],
		['a day alone', '30 September 2012'],
		['the month of a report', 'Performance report, September 2012'],
		['a calendar year where the dataset counts others', 'Annual report 2012'],
		['several years', 'Corporate plan 2011 to 2015'],
		['a year that they are compared with', 'Compared with 2010/11'],
		['the targets’ year', 'Targets set in 2010/11'],
		['a sum so far', 'Year to date 2011/12']
	])('do not say the period of the figures with %s: “%s”', (_, line) => {
		for (const rows of [table, quarters]) {
			const { columns, questions } = asked([[line], [], ...rows]);
			expect(columns.slice(1).map((column) => column.split(' ')[1])).toEqual([
				undefined,
				undefined
			]);
			expect(questions).toHaveLength(1);
		}
	});

	test.each([
		['is proposed for the answer', 'Compared with 2010/11', '2010/11'],
		['is not where it is the report’s', 'Report to Cabinet 14 May 2010', '2012/13']
	])('have a period that %s', (_, line, guess) => {
		expect(asked([[line], ...table]).questions[0]?.guess).toBe(guess);
	});

	test.each([
		['Performance against targets 2011/12', '2011-12'],
		['12 months to June 2012', 'jul-2011-to-jun-2012'],
		['Month: September 2012', '2012-09']
	])('say it: “%s”', (line, period) => {
		const { columns, open } = asked([[line], ...table]);
		expect([columns[1], open]).toEqual([`actual ${period}`, []]);
	});

	test('say the year and the quarter apart', () => {
		const lines = [
			['Year', '2011/12'],
			['Quarter', '3']
		];
		const { guess, columns, open } = asked([...lines, ...table]);
		expect([columns[1], open]).toEqual(['actual 2011-12-q3', []]);
		expect(guess.yearsFrom?.[0]?.from).toBe('Year 2011/12, Quarter 3');
	});

	test('say the year of a quarter, and not which quarter of it', () => {
		const line = ['Quarterly performance 2011/12'];
		expect(asked([line, ...quarters]).columns[1]).toBe('actual 2011-12-q3');
		expect(asked([line, ...table]).open).toEqual(['period of table.csv']);
	});

	test('are asked about where one of them says another time', () => {
		const lines = [['Results for 2011/12'], ['Compared with 2010/11']];
		const { columns, questions } = asked([...lines, ...table]);
		expect([columns[1], questions[0]?.guess]).toEqual(['actual', '2011/12']);
	});

	test('give no quarter a year that its own heading denies', () => {
		const of = (line: string) => asked([[line], ['Ref', 'Q1 2012'], ['NI 60', '5%']]).columns[1];
		expect(of('Performance 2012/13')).toBe('actual 2012-13-q1');
		expect(of('Performance 2011/12')).toBe('actual');
	});
});

describe('the latest outturn', () => {
	test('is the latest with figures: quarters to come have columns, too', () => {
		const rows = [
			['Ref', '2011/12 Outturn', 'Q1 2012/13', 'Q2 2012/13', 'Q3 2012/13', 'England', 'RAG'],
			['NI 60', '5%', '6%', '', 'TBC', '7%', 'Red'],
			['NI 61', '5%', '6%', '', 'not yet', '7%', 'Red']
		];
		const { columns, open } = asked(rows);
		expect(columns.slice(-2)).toEqual(['national 2012-13-q1', 'rag 2012-13-q1']);
		expect(open).toEqual([]);
	});

	test('is not taken for that of what stands between it and an earlier one, which is asked once', () => {
		const rows = [
			['Ref', 'Q1 2012/13', 'Target', 'RAG', 'Q2 2012/13', 'Target', 'RAG'],
			['NI 60', '5%', '6%', 'Red', '6%', '7%', 'Amber']
		];
		const { questions, columns } = asked(rows);
		expect(questions).toMatchObject([
			{
				id: 'period beside q1 2012/13 in table.csv',
				facts: { kind: 'period', headings: ['Target', 'RAG'] },
				guess: '2012/13 Q1',
				cells: 2
			}
		]);
		expect(columns.slice(2, 4)).toEqual(['target', 'rag']);
		const said = { 'period beside q1 2012/13 in table.csv': 'Q1 2012/13' };
		expect(asked(rows, said).columns.slice(2)).toEqual([
			...['target 2012-13-q1', 'rag 2012-13-q1'],
			...['actual 2012-13-q2', 'target 2012-13-q2', 'rag 2012-13-q2']
		]);
	});

	test('is proposed for the one target before it', () => {
		const rows = [
			['Ref', '2011/12 Outturn', 'Target', '2012/13 Outturn', 'RAG'],
			['NI 60', '5%', '6%', '6%', 'Red']
		];
		const { questions, columns } = asked(rows);
		expect(questions.map(({ guess }) => guess)).toEqual(['2012/13']);
		expect([columns[2], columns[4]]).toEqual(['target', 'rag 2012-13']);
	});

	test('may stand first: what follows it is of it', () => {
		const rows = [
			['Ref', '2012/13 Outturn', 'RAG', '2011/12 Outturn'],
			['NI 60', '5%', 'Red', '6%']
		];
		expect([asked(rows).columns[2], asked(rows).open]).toEqual(['rag 2012-13', []]);
	});
});

describe('two columns of one thing', () => {
	const rows = [
		['Ref', '2012/13', 'RAG', 'Status'],
		['NI 60', '5%', 'Red', 'Green']
	];

	test('are nothing until it is answered which of them is to be used', () => {
		expect(asked(rows).questions).toMatchObject([
			{ facts: { kind: 'which', role: 'rag', headings: ['RAG', 'Status'] }, cells: 2 }
		]);
		expect(asked(rows).columns.slice(2)).toEqual(['ignore', 'ignore']);
		const said = { 'which rag RAG | Status': '2' };
		expect(asked(rows, said).columns.slice(2)).toEqual(['ignore', 'rag 2012-13']);
		expect(asked(rows, said).open).toEqual([]);
	});

	test('are each its own where their periods differ', () => {
		const two = [
			['Ref', '2012/13', 'RAG 2011/12', 'RAG 2012/13'],
			['NI 60', '5%', 'Red', 'Green']
		];
		expect(asked(two).open).toEqual([]);
		expect(asked(two).columns.slice(2)).toEqual(['rag 2011-12', 'rag 2012-13']);
	});
});

test('a hidden column’s figures are not used; its references are', () => {
	const rows = [
		['Ref', '2012/13', '2011/12'],
		['NI 60', '5%', '6%']
	];
	const hidden = (column: number): CellNote => ({ row: 0, column, kind: 'hidden', detail: '' });
	const { guess, columns } = asked(rows, {}, [hidden(1), hidden(2)]);
	expect(columns).toEqual(['reference', 'ignore', 'actual 2011-12']);
	expect(guess.columns[1]?.unused).toEqual({ reason: 'hidden' });
});

test('a group’s one heading goes before what stands below it', () => {
	const rows = [
		['', '2012/13', ''],
		['Ref', '', 'Target 2013/14'],
		['NI 60', '5%', '6%']
	];
	expect(asked(rows).columns).toEqual(['reference', 'actual 2012-13', 'target 2013-14']);
});

test('a period above one heading is that heading’s, whatever the line above the table says', () => {
	const rows = [['Performance 2012/13'], ['', '2013/14'], ['Ref', 'Target'], ['NI 60', '5%']];
	expect(asked(rows).columns).toEqual(['reference', 'target 2013-14']);
});

test('a row of periods alone heads groups, also where what stands below it is not all known', () => {
	const rows = [
		['', '2012/13', '', 'Q1 2012/13', '2013/14'],
		['Ref', 'Outturn', 'Lead officer', 'Outturn', 'Target'],
		['NI 60', '5%', 'Somebody', '6%', '7%']
	];
	expect(asked(rows).columns).toEqual([
		...['reference', 'actual 2012-13', 'ignore'],
		...['actual 2012-13-q1', 'target 2013-14']
	]);
});
