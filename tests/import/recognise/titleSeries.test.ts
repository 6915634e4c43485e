import { describe, expect, test } from 'vitest';
import { Questions } from '$lib/import/questions';
import { recognise } from '$lib/import/recognise';
import { COMPARATORS } from '../../builders';
import { PERIODS } from '../../periods';
import { asked } from './asked';

const YEARS = [
	['Ref', '2011/12', '2012/13'],
	['NI 60', '5%', '6%']
];
const ROWS = [
	['Ref', 'Year', 'Value'],
	['NI 60', '2012/13', '6%']
];

describe('years alone, and values alone', () => {
	test.each([
		['Proposed targets', 'target'],
		['Targets 2012/13 to 2013/14', 'target'],
		['Year end forecasts', 'forecast'],
		['Performance targets', 'target'],
		['National', 'national'],
		['Statistical neighbours average', 'stat_neighbours'],
		['Ranking among all councils', 'leave-out'],
		['Variance', 'leave-out']
	])('below “%s” are asked about once, and are no outturns: likely %s', (line, guess) => {
		const years = asked([[line], ...YEARS]);
		expect(years.questions).toMatchObject([
			{ id: `heading ${line.toLowerCase()}`, facts: { kind: 'heading', heading: line }, guess }
		]);
		expect(years.columns).toEqual(['reference', 'ignore', 'ignore']);
		expect(asked([[line], ...ROWS]).columns).toEqual(['reference', 'period', 'ignore']);
	});

	test('are what is answered', () => {
		const said = { 'heading proposed targets': 'target' };
		expect(asked([['Proposed targets'], ...YEARS], said).columns).toEqual([
			...['reference', 'target 2011-12', 'target 2012-13']
		]);
		expect(asked([['Proposed targets'], ...ROWS], said).columns).toEqual([
			...['reference', 'period', 'target']
		]);
	});

	test.each([
		['the sheet’s name', 'Targets', 'table.csv'],
		['the file’s name', 'Sheet1', 'targets_2012-13.csv']
	])('are asked about for %s, too', (_, name, file) => {
		const core = { periodId: '2012-13', comparators: COMPARATORS, periods: PERIODS };
		const questions = new Questions({}, file);
		recognise({ name, rows: YEARS, notes: [] }, { core }, {}, questions);
		expect(questions.all).toMatchObject([{ guess: 'target', cells: 2 }]);
	});

	test.each([
		'Performance 2012/13',
		'Performance against targets',
		'Progress towards our targets',
		'Green: target met; red: target missed',
		'Budget performance',
		'Public Health England'
	])('below “%s” are outturns', (line) => {
		expect(asked([[line], ...YEARS]).columns).toEqual([
			...['reference', 'actual 2011-12', 'actual 2012-13']
		]);
	});

	test('are outturns where the headings themselves say which are targets, or the rows do', () => {
		const wide = [
			['Targets and results'],
			['Ref', '2011/12', 'Target 2011/12'],
			['NI 60', '5%', '6%']
		];
		expect(asked(wide).columns).toEqual(['reference', 'actual 2011-12', 'target 2011-12']);
		const tidy = [['Targets'], ['Ref', 'Series', 'Year', 'Value'], ['NI 60', 'x', '2012/13', '6%']];
		expect(asked(tidy).columns.at(-1)).toBe('value');
	});
});
