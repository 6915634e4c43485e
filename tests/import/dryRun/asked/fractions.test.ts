import { describe, expect, it } from 'vitest';
import { broughtLines } from '../../officersTable';

const fractionsIn = (lines: string[]) =>
	broughtLines(lines).lines.flatMap(
		(line) => /^Row (\d+)\..* fraction: is (.*?%)/.exec(line)?.slice(1) ?? []
	);

describe('areas without a value of their own in the dataset', () => {
	it.each([
		['wards beside areas', ['Ward,Children in poverty 2009', 'Wales,0.069', 'Sitwell,0.21']],
		[
			'areas not published before',
			['Area code,Children in poverty 2009', 'E01007657,0.069', 'E01007658,0.21']
		],
		['of another period', ['Ward,Children in poverty 2012', 'Wales,0.069', 'Sitwell,0.21']]
	])('are held against those of the others: fractions of %s stop', (_, lines) => {
		expect(fractionsIn(lines)).toEqual(['2', '6.9%', '3', '21.0%']);
		expect(broughtLines(lines).parts).toBeUndefined();
	});

	it('may be as small as that where the sign says so', () => {
		const { parts, changed } = broughtLines(['Ward,Children in poverty 2009', 'Wales,0.69%']);
		expect(changed).toEqual(['E05001035, Wales: Children in poverty 2009:  → 0.69%']);
		expect(parts).toBeDefined();
	});
});

it.each([
	['where all of its figures may be fractions', ['0.71', '0.8'], ['confirm', 'confirm']],
	['but not where one is above 1', ['0.71', '8'], []],
	['or has its sign', ['0.71%', '0.8'], []]
])('a new share waits for a word %s', (_, figures, wanted) => {
	const { issues } = broughtLines(
		['Ref,Measure,Unit,2012/13 Outturn,Target', `CP 1,Homes let,%,${figures.join(',')}`],
		{ 'priority of new measures in figures.csv': 'priority-1' }
	);
	const found = issues.filter(({ kind }) => kind === 'fraction');
	expect(found.map(({ severity }) => severity)).toEqual(wanted);
});

it('a fraction without a sign among percentages with theirs stops', () => {
	const lines = ['Area code,Children in poverty 2009', 'E01007668,41.0%', 'E01007677,0.21'];
	expect(fractionsIn(lines)).toEqual(['3', '21.0%']);
});

it('a comparator’s or a forecast’s first figure is held against the outturns', () => {
	const lines = ['Ref,2012/13 Outturn,South Yorkshire,2013/14 Forecast', 'NI 60,70.1%,0.71,0.75'];
	expect(fractionsIn(lines)).toEqual(['2', '71.0%', '2', '75.0%']);
});
