import { describe, expect, test } from 'vitest';
import { factsOf } from '$lib/import/parse/facts';
import type { Context } from '$lib/import/parse/context';
import type { MeasureRow } from '$lib/import/parse/keyStages';
import { saidIn } from '../said';
import { brought, issuesOf, rowsIn, type Head } from './brought';

const facts = (context: Context, told: MeasureRow) => saidIn(context, factsOf(context, told));

const REF: Head = ['Ref', 'reference'];
const OUTTURN: Head = ['Outturn', 'actual', '2012-13'];
const TOLD = { row: 2, id: 'ni-60', keyStage: '', keyStages: [] };
const HELD = {
	'observations.csv': [
		{ indicator_id: 'ni-60', period_id: '2012-13', series: 'actual', value: '88', printed: '88%' }
	]
};

describe('a figure of a column', () => {
	test.each([
		['a percentage', '90.0%', { value: '90', printed: '90.0%', marker: '' }],
		['not applicable', 'N/A', { value: '', printed: 'N/A', marker: '[z]' }],
		['suppressed', '*', { value: '', printed: '', marker: '[c]' }],
		['provisional', '90 [p]', { value: '90', printed: '90', marker: '[p]' }],
		['blank, with none held', '', { value: '', printed: '', marker: '[x]' }]
	])('%s', (_, text, cells) => {
		expect(facts(brought([REF, OUTTURN], [['NI 60', text]]), TOLD)).toEqual([
			{
				file: 'observations.csv',
				cells: {
					indicator_id: 'ni-60',
					period_id: '2012-13',
					series: 'actual',
					source: 'table.csv, row 2, Outturn',
					...cells
				},
				place: {
					sheet: 'Sheet1',
					row: 2,
					columns: { indicator_id: 1, value: 2, printed: 2, marker: 2 }
				}
			}
		]);
	});

	test('each series and period has its own', () => {
		const context = brought(
			[
				REF,
				['Prior', 'actual', '2011-12'],
				['Target', 'target', '2012-13'],
				['England', 'national', '2012-13']
			],
			[['NI 60', '1%', '2%', '3%']]
		);
		expect(
			rowsIn(facts(context, TOLD)).map(({ cells }) =>
				[cells.period_id, cells.series, cells.printed].join(' ')
			)
		).toEqual(['2011-12 actual 1%', '2012-13 target 2%', '2012-13 national 3%']);
	});

	test('a blank cell takes no held figure away, and warns', () => {
		expect(facts(brought([REF, OUTTURN], [['NI 60', '']], HELD), TOLD)).toEqual([
			{
				severity: 'warning',
				sheet: 'Sheet1',
				row: 2,
				column: 'B',
				header: 'Outturn',
				value: '',
				wanted: 'a figure, such as the 88% that the dataset has',
				advice: 'That one is kept. Write [x] or N/A to take it away.'
			}
		]);
	});

	test('"[x]" does take it away', () => {
		const found = facts(brought([REF, OUTTURN], [['NI 60', '[x]']], HELD), TOLD);
		expect(rowsIn(found).map(({ cells }) => cells.marker)).toEqual(['[x]']);
		expect(issuesOf(found)).toEqual([]);
	});

	test.each([
		['words', 'tbc', 'Type the figure, or leave the cell blank where there is none.'],
		['a decimal comma', '58,3%', 'Write the decimals after a point.'],
		[
			'a number with words',
			'about 58',
			'Leave the number alone in its cell, and move the words to a note.'
		]
	])('%s are an error of their cell', (_, value, advice) => {
		expect(facts(brought([REF, OUTTURN], [['NI 60', value]]), TOLD)).toEqual([
			{
				severity: 'error',
				sheet: 'Sheet1',
				row: 2,
				column: 'B',
				header: 'Outturn',
				value,
				wanted: 'a figure such as 58.3%, 1,345 or 8, N/A, or blank',
				advice
			}
		]);
	});
});

describe('a column whose period is not known', () => {
	test.each([
		['a figure', ['Outturn', 'actual'], '90%'],
		['a flag', ['RAG', 'rag'], 'RED'],
		['words', ['Comments', 'summary'], 'It rose.']
	] satisfies [string, Head, string][])('with %s is asked for it', (_, head, text) => {
		expect(facts(brought([REF, head], [['NI 60', text]]), TOLD)).toEqual([
			expect.objectContaining({
				severity: 'error',
				column: 'B',
				value: text,
				wanted: 'a column whose period is known',
				advice: 'Say which period the column is of.'
			})
		]);
	});

	test.each([
		['figures', ['Outturn', 'actual']],
		['words', ['Comments', 'summary']]
	] satisfies [string, Head][])('of %s is not asked where its cell is blank', (_, head) => {
		expect(facts(brought([REF, head], [['NI 60', ' ']]), TOLD)).toEqual([]);
	});
});

describe('a tidy row', () => {
	const TIDY: Head[] = [
		REF,
		['Period', 'period'],
		['Series', 'series'],
		['Value', 'value'],
		['Num', 'numerator'],
		['Note', 'note'],
		['Source', 'source']
	];

	test('says its period, its series and what stands beside the figure', () => {
		const row = ['NI 60', '2012/13 Q1', 'Target', '90%', '9', '', 'Return'];
		expect(facts(brought(TIDY, [row]), TOLD)).toEqual([
			{
				file: 'observations.csv',
				cells: {
					indicator_id: 'ni-60',
					period_id: '2012-13-q1',
					series: 'target',
					value: '90',
					printed: '90%',
					marker: '',
					numerator: '9',
					source: 'Return'
				},
				place: {
					sheet: 'Sheet1',
					row: 2,
					columns: {
						indicator_id: 1,
						period_id: 2,
						value: 4,
						printed: 4,
						marker: 4,
						numerator: 5,
						note: 6
					}
				}
			}
		]);
	});

	test.each([
		['is marked as revised', '90%', '[r]'],
		['keeps its own marker', '90% [p]', '[p]'],
		['and no value keeps why there is none', 'N/A', '[z]']
	])('with an earlier figure %s', (_, printed, marker) => {
		const heads: Head[] = [...TIDY, ['From', 'revised_from'], ['On', 'revised_on']];
		const row = ['NI 60', '2012/13', '', printed, '', '', '', '88%', ''];
		const [found] = rowsIn(facts(brought(heads, [row]), TOLD));
		expect(found?.cells).toMatchObject({ marker, revised_from: '88%' });
		expect(found?.cells).not.toHaveProperty('revised_on');
		expect(found?.place.columns).toMatchObject({ revised_from: 8, revised_on: 9 });
	});

	test.each([
		['', 'actual'],
		['Actual', 'actual'],
		['outturn', 'actual'],
		['PERFORMANCE', 'actual'],
		['target', 'target'],
		['Stat Neighbours', 'stat_neighbours'],
		['stat_neighbours', 'stat_neighbours'],
		['England', 'national'],
		['Regional', 'region'],
		['South Yorkshire', 'south_yorkshire']
	])('of the series "%s" is %s', (said, series) => {
		const context = brought(TIDY, [['NI 60', '2012/13', said, '90%']]);
		expect(rowsIn(facts(context, TOLD)).map(({ cells }) => cells.series)).toEqual([series]);
	});

	test.each(['forecasts', 'targets', 'national target', 'constructor'])(
		'of the unknown series "%s" is an error',
		(said) => {
			const context = brought(TIDY, [['NI 60', '2012/13', said, '90%']]);
			expect(facts(context, TOLD)).toEqual([
				expect.objectContaining({
					severity: 'error',
					column: 'C',
					value: said,
					wanted:
						'one of actual, target, forecast, stat_neighbours, national, region, south_yorkshire'
				})
			]);
		}
	);

	test.each(['', 'last year', '2011/13'])('of the period "%s" is an error alone', (said) => {
		const context = brought(TIDY, [['NI 60', said, 'Actual', 'rubbish']]);
		expect(facts(context, TOLD)).toEqual([
			expect.objectContaining({
				severity: 'error',
				column: 'B',
				value: said,
				wanted: 'a period: a year (YYYY/YY or YYYY), a quarter (YYYY/YY Q1) or a month (May YYYY)'
			})
		]);
	});

	test.each([
		['a year and its quarter', '2012/13', 'Q1', '2012-13-q1'],
		['a month and its year', 'May', '2012', '2012-05'],
		['a year and its month', '2012', 'May', '2012-05']
	])('has its period in two columns: %s', (_, first, second, periodId) => {
		const context = brought(
			[REF, ['Year', 'period'], ['Part', 'period'], ['Value', 'value']],
			[['NI 60', first, second, '5%']]
		);
		expect(rowsIn(facts(context, TOLD)).map(({ cells }) => cells.period_id)).toEqual([periodId]);
	});

	test('with a blank value says nothing', () => {
		expect(facts(brought(TIDY, [['NI 60', '2012/13', 'Actual', '']]), TOLD)).toEqual([]);
	});
});

test('what stands beside a wide table’s figures belongs to its outturn alone', () => {
	const context = brought(
		[REF, ['Target', 'target', '2012-13'], OUTTURN, ['Cohort', 'denominator']],
		[['NI 60', '80%', '90%', '100']]
	);
	expect(rowsIn(facts(context, TOLD)).map(({ cells }) => cells.denominator)).toEqual([
		undefined,
		'100'
	]);
});

describe('flags', () => {
	const FLAGGED: Head[] = [
		REF,
		['DoT', 'direction', '2012-13'],
		['On target', 'target_met', '2012-13'],
		['RAG', 'rag', '2012-13'],
		['', 'ignore']
	];
	const flagged = (...cells: string[]) => facts(brought(FLAGGED, [['NI 60', ...cells]]), TOLD);
	const key = { indicator_id: 'ni-60', period_id: '2012-13' };

	test.each([
		['all', ['↑', '✓', 'GREEN'], { direction: 'improved', rating_id: 'green' }, 'yes'],
		['not applicable', ['N/A', 'N/A', 'N/A'], { direction: '', rating_id: 'none' }, 'na'],
		['some blank', ['', 'x', ''], { direction: '', rating_id: '' }, 'no']
	])('%s are one row, and one for each mark', (_, cells, flags, met) => {
		const found = flagged(...cells);
		expect(rowsIn(found)).toEqual([
			{
				file: 'published-statuses.csv',
				cells: { ...key, ...flags },
				place: {
					sheet: 'Sheet1',
					row: 2,
					columns: { indicator_id: 1, direction: 2, rating_id: 4 }
				}
			},
			{
				file: 'published-met.csv',
				cells: { ...key, against: 'target', met },
				place: { sheet: 'Sheet1', row: 2, columns: { indicator_id: 1, against: 3, met: 3 } }
			}
		]);
		expect(issuesOf(found)).toEqual([]);
	});

	test('a mark left blank has no row', () => {
		const files = rowsIn(flagged('↑', '', 'RED')).map(({ file }) => file);
		expect(files).toEqual(['published-statuses.csv']);
	});

	test('of two periods stand under their own', () => {
		const context = brought(
			[REF, ['RAG 2011/12', 'rag', '2011-12'], ['RAG 2012/13', 'rag', '2012-13']],
			[['NI 60', 'Red', 'Green']]
		);
		expect(
			rowsIn(facts(context, TOLD)).map(({ cells }) => `${cells.period_id} ${cells.rating_id}`)
		).toEqual(['2011-12 red', '2012-13 green']);
	});

	test('all blank say nothing', () => {
		expect(flagged('', ' ', '')).toEqual([]);
	});

	test.each([
		['B', ['✓', '✓', 'RED'], '✓', '↑, ↓ or →, or improved, declined or unchanged, or blank'],
		['C', ['↑', 'perhaps', 'RED'], 'perhaps', '✓ or x, N/A, or blank'],
		['D', ['↑', '✓', 'blue'], 'blue', 'RED, AMBER, GREEN, N/A, or blank']
	])('one that is none, in %s, is an error', (column, cells, value, wanted) => {
		expect(issuesOf(flagged(...cells))).toEqual([
			expect.objectContaining({ severity: 'error', row: 2, column, value, wanted })
		]);
	});

	test('a rating that slipped one column to the right is taken from there, with a warning', () => {
		const found = flagged('↑', '✓', '✓', 'AMBER');
		expect(rowsIn(found).flatMap(({ cells }) => cells.rating_id ?? [])).toEqual(['amber']);
		expect(issuesOf(found)).toEqual([
			expect.objectContaining({
				severity: 'warning',
				row: 2,
				column: 'E',
				value: 'AMBER',
				wanted: 'the rating below its header'
			})
		]);
	});

	test.each([
		['is no rating', 'see note'],
		['is blank', '']
	])('what stands to the right is left where it %s', (_, beyond) => {
		expect(issuesOf(flagged('↑', '✓', '✓', beyond))).toEqual([
			expect.objectContaining({ severity: 'error', column: 'D', value: '✓' })
		]);
	});
});

describe('words', () => {
	const worded = (head: Head, text: string) =>
		rowsIn(facts(brought([REF, head], [['NI 60', text]]), TOLD));

	test.each([
		['a comment is one text', 'summary', 'It rose.\n\nIt fell.', ['It rose.\n\nIt fell.']],
		['actions are one for each paragraph', 'action', 'Do a.\n \nDo b.', ['Do a.', 'Do b.']],
		['HTML is light Markdown', 'caveat', '<p>Read <b>this</b></p>', ['Read **this**']],
		['scripts go', 'exception', 'Fine<script>alert(1)</script>', ['Fine']],
		['white space is no text', 'summary', ' \n ', []],
		['tags alone are no text', 'summary', '<p><br></p>', []]
	] as const)('%s', (_, role, text, texts) => {
		const found = worded(['Words', role, '2012-13'], text);
		expect(found.map(({ cells }) => cells)).toEqual(
			texts.map((one) => ({
				indicator_id: 'ni-60',
				period_id: '2012-13',
				kind: role,
				text: one,
				source: 'table.csv, row 2, Words'
			}))
		);
	});
});

describe('a row that key stages share', () => {
	const told = (keyStage: string) => ({
		row: 2,
		id: `ni-102-${keyStage}`,
		keyStage,
		keyStages: ['ks2', 'ks4']
	});
	const shared = (text: string, flag: string) =>
		brought([REF, OUTTURN, ['RAG', 'rag', '2012-13']], [['NI 102', text, flag]]);

	test.each([
		['ks2', '23%', 'red'],
		['ks4', '31%', 'green']
	])('gives %s its own', (stage, printed, rag) => {
		const rows = rowsIn(facts(shared('KS2 - 23% KS4 - 31%', 'RED GREEN'), told(stage)));
		expect(rows.map(({ cells }) => cells.printed ?? cells.rating_id)).toEqual([printed, rag]);
		expect(rows.map(({ cells }) => cells.indicator_id)).toEqual([
			`ni-102-${stage}`,
			`ni-102-${stage}`
		]);
	});

	test('wants one for each, or one for all', () => {
		const found = facts(shared('1% 2% 3%', 'RED AMBER GREEN'), told('ks2'));
		expect(issuesOf(found).map(({ column, wanted }) => `${column}: ${wanted}`)).toEqual([
			'B: one for each of KS2 and KS4, or one for all',
			'C: RED, AMBER, GREEN, N/A, or blank; one for each of KS2 and KS4, or one for all'
		]);
	});
});
