import { describe, expect, it } from 'vitest';
import { LEAVE_OUT, type Answers } from '$lib/import/questions';
import { brought } from '../officersTable';

const run = (rows: string[][], said: Answers = {}) =>
	brought({ name: 'Sheet1', rows, notes: [] }, 'table.csv', said);
const tidy = (heading: string, whose: string) => [
	['Ref', 'Measure', heading, 'Time period', 'Value'],
	['NI 60', 'Core assessments in 35 working days', whose, '2012/13', '75.1%']
];
const SERIES = { Outturn: 'Outturn', England: 'England', Target: 'Target' };
const figures = (rows: string[][], said?: Answers) =>
	run(rows, said).changed.filter((line) => Object.values(SERIES).some((one) => line.includes(one)));

describe('a row that says whose figures it has', () => {
	it.each([
		['Area Name', 'Rotherham', SERIES.Outturn],
		['Local authority', 'Rotherham MBC', SERIES.Outturn],
		['Area Name', 'England', SERIES.England],
		['Group', 'England', SERIES.England],
		['Measure type', 'Target', SERIES.Target],
		['Type', 'Plan', SERIES.Target],
		['Type', 'Actual', SERIES.Outturn]
	])('under “%s”: of %s it is the %s', (heading, whose, series) => {
		const { open } = run(tidy(heading, whose));
		expect(open).toEqual([]);
		expect(figures(tidy(heading, whose))).toEqual([
			`NI 60, Core assessments in 35 working days: ${series} 2012/13:  → 75.1%`
		]);
	});

	it.each([
		['Sex', 'Female'],
		['Area Name', 'Barnsley'],
		['Council', 'Rotherham East'],
		['Age', '16-24'],
		['Locality', 'North'],
		['Ward', 'Sitwell'],
		['CCG', 'North'],
		['Provider', 'The General Hospital']
	])('under “%s”, of %s, is asked about, and nothing is taken of it', (heading, whose) => {
		const { open } = run(tidy(heading, whose));
		expect(open).toEqual([`What are the figures in rows where “${heading}” is “${whose}”?`]);
		expect(figures(tidy(heading, whose))).toEqual([]);
	});

	it('is what is answered, or is told as not used', () => {
		const said = (answer: string) => ({ 'whose sex female': answer });
		expect(figures(tidy('Sex', 'Female'), said('national'))).toEqual([
			'NI 60, Core assessments in 35 working days: England 2012/13:  → 75.1%'
		]);
		const left = run(tidy('Sex', 'Female'), said(LEAVE_OUT));
		expect(left.open).toEqual([]);
		expect(left.changed).toEqual([]);
		expect(left.lines.join()).toContain('figures that were left out');
	});

	it('is asked about once for all like rows', () => {
		const [head = [], row = []] = tidy('Sex', 'Persons');
		const rows = [head, row, ['NI 61', 'Adoption placements', 'Persons', '2012/13', '76.0%']];
		expect(run(rows).questions).toMatchObject([
			{ id: 'whose sex persons', guess: 'actual', cells: 2 }
		]);
	});

	it('gives dated columns its series, and its rating and target to none', () => {
		const rows = [
			['Ref', 'Type', '2011/12', '2012/13', 'RAG'],
			['NI 60', 'Plan', '70.0%', '75.1%', 'Red'],
			['NI 60', 'Actual', '69.4%', '71.2%', 'Red']
		];
		const { changed, lines } = run(rows);
		expect(changed.filter((line) => line.includes('2012/13'))).toEqual(
			expect.arrayContaining([
				expect.stringContaining('Target 2012/13:  → 75.1%'),
				expect.stringContaining('Outturn 2012/13:  → 71.2%')
			])
		);
		expect(changed.join()).not.toContain('Outturn 2011/12');
		expect(lines.filter((line) => line.includes('no outturns'))).toHaveLength(1);
	});

	it('is of a comparator by one column and of all people by another', () => {
		const [head = [], row = []] = tidy('Area Name', 'England');
		const rows = [
			[...head, 'Sex'],
			[...row, 'Persons']
		];
		expect(figures(rows, { 'whose sex persons': 'actual' })).toEqual([
			'NI 60, Core assessments in 35 working days: England 2012/13:  → 75.1%'
		]);
	});
});

describe('one title in three places', () => {
	const rows = (heading: string) => [
		['Measure', heading, '2012/13 Outturn'],
		...['Rotherham', 'North', 'South'].map((place, i) => [
			...['Core assessments in 35 working days', place, `${80 + i}.0%`]
		])
	];

	it.each(['District', 'Locality', 'Partnership board'])(
		'below “%s” is the council’s once, and asked about of the others',
		(heading) => {
			const { open } = run(rows(heading));
			expect(open).toEqual([
				`What are the figures in rows where “${heading}” is “North”?`,
				`What are the figures in rows where “${heading}” is “South”?`
			]);
			expect(figures(rows(heading))).toEqual([expect.stringContaining('→ 80.0%')]);
		}
	);

	it('an unknown column of words is not asked about where each measure has one row', () => {
		const { open, parts } = run([
			['Measure', 'Lead officer', '2012/13 Outturn'],
			['Core assessments in 35 working days', 'A Smith', '80.0%'],
			['Adoption placements within 12 months', 'B Jones', '81.0%']
		]);
		expect(open).toEqual([]);
		expect(parts).toBeDefined();
	});

	it('nor where periods tell its rows apart', () => {
		const { open } = run([
			['Measure', 'Lead officer', 'Period', 'Outturn'],
			['Core assessments in 35 working days', 'A Smith', '2012/13', '80.0%'],
			['Core assessments in 35 working days', 'B Jones', '2011/12', '69.4%']
		]);
		expect(open).toEqual([]);
	});
});
