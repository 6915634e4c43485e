import { describe, expect, test } from 'vitest';
import { SCHEMA_VERSION } from '$lib/data/schema/atoms';
import type { AreasPart } from '$lib/data/schema/parts';
import { columnsOf as dataColumnsOf } from '$lib/data/schema/tables';
import type { Memory } from '$lib/import/guess';
import { recognise, remember } from '$lib/import/recognise';
import { COMPARATORS } from '../../builders';
import { PERIODS } from '../../periods';

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
			'is said by the rows where they have a column of it',
			['Ref', 'Period', '11/12 Outturn'],
			['reference', 'period', 'actual']
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
