import { describe, expect, test } from 'vitest';
import { factsOf } from '$lib/import/parse/facts';
import type { Context } from '$lib/import/parse/context';
import type { MeasureRow } from '$lib/import/parse/keyStages';
import { isOpen, LEAVE_OUT, Questions, type Answers } from '$lib/import/questions';
import { questionText } from '$words/desk/questions';
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
		['signs', '%', 'Type the figure, or leave the cell blank where there is none.'],
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
		['B', ['2.3', '✓', 'RED'], '2.3', '↑, ↓ or →, or improved, declined or unchanged, or blank'],
		['C', ['↑', '98%', 'RED'], '98%', '✓ or x, N/A, or blank'],
		['D', ['↑', '✓', '58.3%'], '58.3%', 'RED, AMBER, GREEN, N/A, or blank']
	])('a figure in its place, in %s, is an error', (column, cells, value, wanted) => {
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
		expect(issuesOf(flagged('↑', '✓', '58.3%', beyond))).toEqual([
			expect.objectContaining({ severity: 'error', column: 'D', value: '58.3%' })
		]);
	});
});

/** What comes of one row, with what is asked of it. */
function asked(heads: Head[], cells: string[], given = {}, said: Answers = {}) {
	const questions = new Questions(said, 'table.csv');
	const found = facts(brought([REF, ...heads], [['NI 60', ...cells]], given, questions), TOLD);
	const flagsOf = rowsIn(found).map(
		({ cells }) => cells.met ?? cells.rating_id ?? cells.direction ?? cells.printed
	);
	return {
		rows: rowsIn(found),
		taken: flagsOf,
		issues: issuesOf(found),
		open: questions.all.filter(isOpen).map(questionText),
		all: questions.all
	};
}
const measureOf = (cells: Record<string, string>) => ({
	'indicators.csv': [{ id: 'ni-60', reference: 'NI 60', ...cells }]
});

describe('a word where a figure is wanted', () => {
	const annual = (said?: Answers, given = {}) =>
		asked([['Outturn', 'actual', '2012-13']], ['Annual'], given, said);

	test('is asked, and nothing is taken until it is answered', () => {
		const { rows, issues, open, all } = annual();
		expect(open).toEqual(['What does “Annual” mean where a figure would stand?']);
		expect(all[0]).toMatchObject({ guess: '[z]', options: ['[x]', '[z]', '[c]', LEAVE_OUT] });
		expect([rows, issues]).toEqual([[], []]);
	});

	test('says why there is no figure, once it is answered', () => {
		const { rows, open } = annual({ 'absence: annual': '[z]' });
		expect(open).toEqual([]);
		expect(rows.map(({ cells }) => [cells.value, cells.printed, cells.marker])).toEqual([
			['', 'N/A', '[z]']
		]);
	});

	test('is left out where that was answered', () => {
		const { rows, issues, open } = annual({ 'absence: annual': LEAVE_OUT });
		expect([rows, issues, open]).toEqual([[], [], []]);
	});

	test.each(['TBC', 'New measure'])('takes no published figure away: %s', (word) => {
		const { rows, issues } = asked([['Outturn', 'actual', '2012-13']], [word], HELD);
		expect(rows).toEqual([]);
		expect(issues).toEqual([
			expect.objectContaining({
				severity: 'warning',
				value: word,
				advice: 'That one is kept. Write [x] or N/A to take it away.'
			})
		]);
	});
});

describe('a letter behind a figure', () => {
	const pence = (said?: Answers) =>
		asked([['Outturn', 'actual', '2012-13']], ['35p'], measureOf({ unit_id: 'percent' }), said);

	test('is asked, and never read as provisional in silence', () => {
		const { rows, issues, open } = pence();
		expect(open).toEqual(['What does “p” after a figure mean?']);
		expect([rows, issues]).toEqual([[], []]);
	});

	test('is provisional where that was answered', () => {
		const [row] = pence({ 'letter: p': 'provisional' }).rows;
		expect(row?.cells).toMatchObject({ value: '35', printed: '35', marker: '[p]' });
	});

	test('is refused by its name where it is in pence', () => {
		const { rows, issues } = pence({ 'letter: p': 'pence' });
		expect(rows).toEqual([]);
		expect(issues).toEqual([
			expect.objectContaining({
				severity: 'error',
				value: '35p',
				advice: 'This is in pence: type it in the measure’s own unit, such as £0.35 for 35p.'
			})
		]);
	});
});

describe('what stands beside a figure', () => {
	test('a footnote’s star is not taken, and that is said', () => {
		const { taken, issues } = asked([['Outturn', 'actual', '2012-13']], ['12.5%*']);
		expect(taken).toEqual(['12.5%']);
		expect(issues).toEqual([
			expect.objectContaining({
				severity: 'warning',
				value: '12.5%*',
				wanted: 'the figure alone',
				advice: '“*” is taken for the mark of a footnote, and is not kept.'
			})
		]);
	});

	test('a rating in an outturn’s cell is its rating, in the row of its other flags', () => {
		const { rows, issues } = asked(
			[
				['Outturn', 'actual', '2012-13'],
				['DoT', 'direction', '2012-13']
			],
			['0.01% / Green', '↑']
		);
		expect(issues).toEqual([]);
		expect(rows.map(({ file, cells }) => [file, cells.printed ?? cells.rating_id])).toEqual([
			['observations.csv', '0.01%'],
			['published-statuses.csv', 'green']
		]);
		expect(rows[1]?.cells.direction).toBe('improved');
	});

	test('a rating in an outturn’s cell beside a column of ratings is not taken, and that is said', () => {
		const { taken, issues } = asked(
			[
				['Outturn', 'actual', '2012-13'],
				['RAG', 'rag', '2012-13']
			],
			['0.01% / Green', 'RED']
		);
		expect(taken).toEqual(['0.01%', 'red']);
		expect(issues.map(({ advice }) => advice)).toEqual([
			'“Green” is not used: the column of ratings says which it is.'
		]);
	});

	test('a rating in a target’s cell is not taken, and that is said', () => {
		const { taken, issues } = asked([['Target', 'target', '2012-13']], ['15% / Green']);
		expect(taken).toEqual(['15%']);
		expect(issues.map(({ advice }) => advice)).toEqual([
			'“Green” is not used: only an outturn has a rating.'
		]);
	});
});

describe('a word where a flag is wanted', () => {
	test.each([
		['rag', 'Behind target', 'amber', 'Which rating does “Behind target” mean?'],
		['rag', 'Not achieving', 'red', 'Which rating does “Not achieving” mean?'],
		['rag', 'Over achieving', 'green', 'Which rating does “Over achieving” mean?'],
		['rag', 'Blue', '', 'Which rating does “Blue” mean?'],
		['target_met', '☹', 'no', 'Does “☹” mean met or missed?'],
		['direction', 'ò', '', 'Which direction of travel does “ò” mean?']
	])('in %s is asked, with the likeliest answer: %s', (role, word, guess, question) => {
		const { rows, issues, open, all } = asked([['Flag', role, '2012-13']], [word]);
		expect(open).toEqual([question]);
		expect(all.map((one) => one.guess)).toEqual([guess]);
		expect(rows.filter(({ cells }) => cells.met || cells.rating_id || cells.direction)).toEqual([]);
		expect(issues).toEqual([]);
	});

	test('is what was answered, under any spelling of its letters', () => {
		const said = { 'rag: behind target': 'amber' };
		expect(asked([['RAG', 'rag', '2012-13']], ['BEHIND  target'], {}, said).taken).toEqual([
			'amber'
		]);
	});

	test('that is left out takes no published flag away', () => {
		const said = { 'rag: blue': LEAVE_OUT };
		expect(asked([['RAG', 'rag', '2012-13']], ['Blue'], {}, said).rows).toEqual([]);
	});
});

describe('arrows where lower is better', () => {
	const ARROWS = 'arrows in table.csv';
	const lower = measureOf({ polarity: 'lower' });
	const under = (heading: string, text: string, said?: Answers, given = lower) =>
		asked([[heading, 'direction', '2012-13']], [text], given, said);

	test('are as published under a heading that says direction of travel', () => {
		expect(under('Direction of travel', '↑')).toMatchObject({ taken: ['improved'], open: [] });
		expect(under('DoT', '↓')).toMatchObject({ taken: ['declined'], open: [] });
	});

	test('are asked about once for the table under another heading', () => {
		const { rows, open } = under('Change from Q1', '↓');
		expect(open).toEqual([
			'What do the arrows under “Change from Q1” say of a measure where lower is better?'
		]);
		expect(rows).toEqual([]);
	});

	test.each([
		['performance', '↑', 'improved'],
		['performance', '↓', 'declined'],
		['value', '↑', 'declined'],
		['value', '↓ 7.1%', 'improved']
	])('where they tell of the %s: %s is %s', (answer, text, flag) => {
		expect(under('Change', text, { [ARROWS]: answer }).taken).toEqual([flag]);
	});

	test('and say the same either way where higher is better, or level', () => {
		expect(under('Change', '↑', {}, measureOf({ polarity: 'higher' })).open).toEqual([]);
		expect(under('Change', '→')).toMatchObject({ taken: ['unchanged'], open: [] });
	});

	test('a number beside one is not used, and that is said', () => {
		const { taken, issues } = under('DoT', '↓ 7.1%');
		expect(taken).toEqual(['declined']);
		expect(issues).toEqual([
			expect.objectContaining({
				severity: 'warning',
				wanted: 'the arrow alone',
				advice: '“7.1%” is not used: changes are worked out from the figures.'
			})
		]);
	});
});

describe('a polarity', () => {
	const good = (text: string, held: string, said?: Answers) =>
		asked([['Good is', 'polarity']], [text], measureOf({ polarity: held }), said);

	test('as the dataset has it says nothing', () => {
		expect(good('High', 'higher')).toMatchObject({ issues: [], open: [] });
		expect(good('', 'higher')).toMatchObject({ issues: [], open: [] });
	});

	test.each([
		['Low', 'higher', 'higher, as the dataset has it'],
		['High', '', 'neither higher nor lower, as the dataset has it'],
		['N/A', 'plan', 'near the target, as the dataset has it']
	])('that contradicts the dataset is told, and changes nothing: %s', (text, held, wanted) => {
		const { rows, issues } = good(text, held);
		expect(rows).toEqual([]);
		expect(issues).toEqual([
			expect.objectContaining({
				severity: 'warning',
				value: text,
				wanted,
				advice:
					'The dataset’s is kept. Where the table is right, change the polarity in indicators.csv.'
			})
		]);
	});

	test('of no known word is asked, and compared once it is answered', () => {
		expect(good('T', 'higher').open).toEqual(['Which way is better where the table says “T”?']);
		expect(good('T', 'plan', { 'polarity: t': 'plan' })).toMatchObject({ issues: [], open: [] });
		expect(good('T', 'higher', { 'polarity: t': 'plan' }).issues).toHaveLength(1);
		expect(good('T', 'higher', { 'polarity: t': LEAVE_OUT }).issues).toEqual([]);
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

describe('a marker in a column of its own', () => {
	const MARKER: Head = ['Marker', 'marker'];
	const VALUE: Head = ['Value', 'value'];
	const tidy: Head[] = [REF, ['Period', 'period'], VALUE, MARKER];
	const of = (value: string, marker: string, heads = tidy, given = {}) =>
		facts(brought(heads, [['NI 60', '2012/13', value, marker]], given), TOLD);

	test.each([
		['8.1', '', { value: '8.1', printed: '8.1', marker: '' }],
		['8.1', '[p]', { value: '8.1', printed: '8.1', marker: '[p]' }],
		['8.1', 'r', { value: '8.1', printed: '8.1', marker: '[r]' }],
		['', '[c]', { value: '', printed: '', marker: '[c]' }],
		['', 'x', { value: '', printed: '', marker: '[x]' }],
		['[c]', '[c]', { value: '', printed: '', marker: '[c]' }]
	])('says of "%s" that it is "%s"', (value, marker, cells) => {
		const [row, ...others] = rowsIn(of(value, marker));
		expect([row?.cells, others]).toMatchObject([cells, []]);
		expect(row?.place.columns).toMatchObject({ value: 3, marker: 4 });
	});

	test.each([
		['8.1', '[c]', '[p], [r] or blank, since there is a figure (8.1)'],
		['8.1', '[e]', '[p], [r] or blank, since there is a figure (8.1)'],
		['', '[p]', '[c], [x], [z] or blank, since there is no figure'],
		['N/A', '[c]', 'blank, since N/A says why there is no figure']
	])(
		'beside "%s" that is "%s" keeps the figure from being stored, and is told',
		(value, marker, wanted) => {
			const found = of(value, marker);
			expect(rowsIn(found)).toEqual([]);
			expect(issuesOf(found)).toMatchObject([
				{ severity: 'error', column: 'D', header: 'Marker', value: marker, wanted }
			]);
		}
	);

	test('takes a figure that was published away, where it says why there is none', () => {
		expect(rowsIn(of('', '[c]', tidy, HELD)).map(({ cells }) => cells.marker)).toEqual(['[c]']);
	});

	test('is that of the outturn before it, not of another', () => {
		const heads: Head[] = [
			REF,
			['11/12', 'actual', '2011-12'],
			['Marker', 'marker'],
			['12/13', 'actual', '2012-13'],
			['Target', 'target', '2012-13'],
			['Marker', 'marker']
		];
		const context = brought(heads, [['NI 60', '', '[c]', '9', '8', '[p]']]);
		expect(rowsIn(facts(context, TOLD)).map(({ cells }) => [cells.series, cells.marker])).toEqual([
			['actual', '[c]'],
			['actual', '[p]'],
			['target', '']
		]);
	});
});
