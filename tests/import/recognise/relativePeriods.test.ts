import { describe, expect, it, test } from 'vitest';
import { LEAVE_OUT } from '$lib/import/questions';
import { asked } from './asked';

const table = (...headings: string[]) => [
	['Ref', 'Measure', ...headings],
	['CP1', 'Homes let', ...headings.map(() => '70')]
];
const last = (heading: string, ...beside: string[]) => {
	const { columns, open } = asked(table(...beside, heading));
	return [columns.at(-1), ...open];
};

describe('a heading that names its period by the current one', () => {
	test.each([
		['Last', '2012/13 Outturn', 'ignore', 'heading last'],
		['Last year', '2012/13 Outturn', 'ignore', 'heading last year']
	])('%s beside %s is asked what its figures are, and no period', (heading, beside, ...found) => {
		expect(last(heading, beside)).toEqual(found);
	});

	test.each([
		['Previous outturn', '2012/13 Outturn', 'actual 2011-12'],
		['Last year’s outturn', '2012/13 Outturn', 'actual 2011-12'],
		['Next target', '2012/13 Outturn', 'target 2013-14'],
		['Previous outturn', 'Q1 2012/13 Outturn', 'actual 2011-12-q4'],
		['Prior outturn', 'May 2012 Outturn', 'actual 2012-04']
	])('%s beside %s is %s', (heading, beside, column) => {
		expect(last(heading, beside)).toEqual([column]);
	});

	test('is said, with the current period', () => {
		const { guess } = asked(table('2012/13 Outturn', 'Previous outturn', 'Last RAG'));
		expect(guess.yearsFrom?.[0]).toEqual({
			headings: ['Previous outturn'],
			...{ from: '2012/13', is: '2011/12' }
		});
	});

	test.each([
		['Last year’s outturn', ['Q2 2012/13 Outturn'], 'a year is no quarter'],
		['Next target', ['Q2 2012/13 Outturn'], 'a target may be of the year'],
		['Past outturn', ['2012/13 Outturn'], 'it does not say which'],
		['Previous years outturn', ['2012/13 Outturn'], 'there are several'],
		['Previous outturn', ['2011/12 Outturn', '2012/13 Outturn'], 'another column is of that']
	])('%s beside %o is asked about: %s', (heading, beside) => {
		const [column, ...open] = last(heading, ...beside);
		expect(column).toMatch(/^\w+$/);
		expect(open).toEqual([expect.stringMatching(/^period of /)]);
	});

	it('waits for the current period, and is asked about where there is none', () => {
		const rows = table('Outturn', 'Previous outturn');
		expect(asked(rows).open).toEqual(['period of table.csv']);
		expect(asked(rows, { 'period of table.csv': '2012/13' }).columns.slice(2)).toEqual([
			'actual 2012-13',
			'actual 2011-12'
		]);
		expect(asked(table('Previous outturn')).open).toEqual([
			'period of previous outturn in table.csv'
		]);
	});

	it('is not of the period before one that the title says is over', () => {
		const rows = [['Performance 2012/13'], ...table('2010/11 Outturn', 'Previous outturn')];
		expect(asked(rows).open).toEqual(['period of previous outturn in table.csv']);
	});
});

describe('the period of figures of which it is asked what they are', () => {
	const BASELINE = table('2012/13 Outturn', 'Past performance baseline');
	const HEADING = 'heading past performance baseline';
	const PERIOD = 'period of past performance baseline in table.csv';

	it('is asked with that, where they are likely a series', () => {
		const { questions, open } = asked(BASELINE);
		expect(open).toEqual([HEADING, PERIOD]);
		expect(questions.find(({ id }) => id === PERIOD)?.facts).toMatchObject({ beside: HEADING });
	});

	it('is taken where both are said, and not wanted where they are left out', () => {
		expect(asked(BASELINE, { [HEADING]: 'actual', [PERIOD]: '2006/07' }).columns.at(-1)).toBe(
			'actual 2006-07'
		);
		expect(asked(BASELINE, { [HEADING]: LEAVE_OUT }).open).toEqual([]);
	});

	it('is asked once with that of the headings which say none', () => {
		const { questions } = asked(table('Monitored outturn', 'Target'));
		expect(questions.map(({ facts }) => facts)).toEqual([
			{ kind: 'heading', heading: 'Monitored outturn' },
			{ kind: 'period', headings: ['Monitored outturn', 'Target'] }
		]);
	});
});
