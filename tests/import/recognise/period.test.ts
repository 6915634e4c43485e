import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSame, type Period, type PeriodKind, type Stretch } from '$lib/domain/period';
import { dayIn, lastDayOf } from '$lib/domain/period/days';
import { periodOfText } from '$lib/import/recognise/headingPeriod';
import { newPeriod, readPeriod as readIn } from '$lib/import/recognise/period';
import { candidateIds } from '$lib/import/recognise/periodIds';
import { ownYears } from '$lib/domain/period/label';
import { aPeriod, periodsOf } from '../../periods';

const readPeriod = (text: string, known: Period[] = []) => readIn(text, known);
const period = (
	id: string,
	[kind, startsOn, endsOn]: [PeriodKind, string, string],
	label = id
): Period => ({ id, label, kind, startsOn, endsOn });

describe('a period is read by its form', () => {
	test.each([
		// Reporting years.
		['2011-12', '2011-12'],
		['2011/12', '2011-12'],
		['2011/2012', '2011-12'],
		['2011–12', '2011-12'],
		['2011 / 12', '2011-12'],
		['11/12', '2011-12'],
		['11-12', '2011-12'],
		['11/12 Perf', '2011-12'],
		['Target 2012/13', '2012-13'],
		['1999/00', '1999-00'],
		['1999/2000', '1999-00'],
		[' 2011/12 ', '2011-12'],
		['FY 2011/12', '2011-12'],
		// Quarters and halves.
		['Q1 2012/13', '2012-13-q1'],
		['2012/13 Q4', '2012-13-q4'],
		['2012-13-q1', '2012-13-q1'],
		['2012-13-Q1', '2012-13-q1'],
		['Quarter 2 2012/13', '2012-13-q2'],
		['2012/13 Qtr 3', '2012-13-q3'],
		['12/13 q2 outturn', '2012-13-q2'],
		['2012/13 H1', '2012-13-h1'],
		['Jan-Mar 2012', '2011-12-q4'],
		['Feb-Apr 2012', 'feb-2012-to-apr-2012'],
		// Months.
		['May 2012', '2012-05'],
		['MAY 2012', '2012-05'],
		['September 2012', '2012-09'],
		['Sept. 2012', '2012-09'],
		['as at January 2013', '2013-01'],
		['2012-05', '2012-05'],
		['December 2010', 'dec-2010'],
		// Calendar years.
		['2009', '2009'],
		['Child poverty 2010', '2010'],
		['1998', '1998'],
		// Academic years.
		['2012/13 academic year', '2012-13-academic'],
		['AY 2012/13', '2012-13-academic'],
		// Twelve months from any month.
		['Jan 2012-Dec 2012', 'jan-2012-to-dec-2012'],
		['Apr 2011-Mar 2012', 'apr-2011-to-mar-2012'],
		['12 months to June 2012', 'jul-2011-to-jun-2012'],
		['year ending 30 June 2012', 'jul-2011-to-jun-2012'],
		['15 Nov 2015 to 14 Nov 2016', '15-nov-2015-to-14-nov-2016'],
		// Several years.
		['2010 - 12', '2010-to-2012'],
		['2010–12', '2010-to-2012'],
		['2010-2012', '2010-to-2012'],
		['2018-20', '2018-to-2020'],
		['2010 to 2012', '2010-to-2012'],
		['2010/11 to 2012/13', '2010-11-to-2012-13'],
		['Sep 2011-Jun 2021', 'sep-2011-to-jun-2021'],
		['1 April 2010 - 31 March 2013', '2010-11-to-2012-13'],
		// Days.
		['2021-06-30', '2021-06-30'],
		['30 June 2021', '2021-06-30'],
		['as at 31st March 2012', '2012-03-31']
	])('"%s" is %s', (text, id) => {
		expect(readPeriod(text)).toBe(id);
	});
});

describe('no period is read where a text', () => {
	test.each([
		['is blank', ''],
		['is white space', '  '],
		['has no digits', 'Outturn'],
		['names years that do not follow one another', '2011/13'],
		['names a year twice', '2011/11'],
		['names years the wrong way round', '12/11'],
		['is a number', '12345'],
		['is a quarter without its year', 'Q1'],
		['is a quarter of one of several kinds of years', 'Q1 2012'],
		['is a month without its year', 'May'],
		['ends in a number of five digits', 'Total 20123'],
		['is a month and a short year', 'May 12'],
		['is a figure', '58.3%'],
		['goes on after its year', '2009 to date'],
		['names two years in words', '2009 and 2010'],
		['could be a month or several years', '2010-12'],
		['could be twelve months or thirteen', 'Nov 2015-Nov 2016'],
		['ends before it begins', 'Dec 2012-Jan 2012'],
		['lasts as long as no kind', 'Apr-Dec 2012'],
		['names a day that there is not', '31 June 2021'],
		['names a month that there is not', '2021-13-01'],
		['names a fifth quarter', '2011/12 Q5'],
		['names a third half', '2011/12 H3']
	])('%s: "%s"', (_, text) => {
		expect(readPeriod(text)).toBeUndefined();
	});
});

const ACADEMIC = period('ay11', ['academic-year', '2011-09-01', '2012-08-31'], '2011/12');
const JULY = period('y1', ['year', '2010-07-01', '2011-06-30'], 'Year one');

describe('a cell or an answer', () => {
	test.each([
		// A month or a quarter of a year of two numbers.
		['Jan 2012/13', '2013-01'],
		['2012/13 Jan', '2013-01'],
		['Quarter four 2012/13', '2012-13-q4'],
		['2012/13 (Apr-Sep)', '2012-13-h1'],
		['Financial year 2012/13 Q1', '2012-13-q1'],
		['FY12/13', '2012-13'],
		['School year 2012/13', '2012-13-academic'],
		['Full calendar year', undefined],
		// Months that end with one.
		['Quarter ending March 2012', '2011-12-q4'],
		['3 months to March 2012', '2011-12-q4'],
		['six months to September 2012', '2012-13-h1'],
		['Rolling 12 months to Sept 2012', 'oct-2011-to-sep-2012'],
		['12 months to 30/09/2012', 'oct-2011-to-sep-2012'],
		['12m to Sep-12', 'oct-2011-to-sep-2012'],
		['Y/E June 2012', 'jul-2011-to-jun-2012'],
		// Days, the day first.
		['As at 30/9/12', '2012-09-30'],
		['09/10/12', '2012-10-09'],
		['09/10/2012', '2012-10-09'],
		['30.09.2012', '2012-09-30'],
		['Apr-12', '2012-04'],
		['2011-2013', '2011-to-2013'],
		['1985', '1985']
	])('says “%s”, which is %s', (text, id) => {
		expect(periodOfText(text, [])).toBe(id);
	});

	test.each([
		'9 months to December 2012',
		'Autumn term 2012/13',
		'2012/13 YTD',
		'2012/13 to date',
		'Week 5 2012/13',
		'2012/13 week 5',
		'Half year 2012/13',
		'Q1-Q2 2012/13',
		'Q1 and Q2 2012/13',
		'Month 6 2012/13',
		'2012/13 P6',
		'FY12',
		'FY2012',
		'Apr 12',
		'12-Apr',
		'12/13/2012',
		'11-12-13',
		'2010-12',
		'201213',
		'Year end March',
		'2012/13 (to Sept)',
		'since 2009',
		'Q1 2012',
		'2012/13 target'
	])('says no period, or one that is not sure: “%s”', (text) => {
		expect(periodOfText(text, [])).toBeUndefined();
	});

	test('says the period that the dataset calls so, whatever else it may mean', () => {
		const known = [period('wk5', ['snapshot', '2012-05-04', '2012-05-04'], 'Week 5 2012/13')];
		expect(periodOfText('week 5  2012/13', known)).toBe('wk5');
	});

	test('never says a whole year where anything else is said', () => {
		fc.assert(
			fc.property(
				fc.constantFrom('ytd', 'term 1', 'week 12', 'half', 'm6', 'to date', 'cumulative', 'Q5'),
				fc.constantFrom('2012/13', '2011-12', '2012', '12/13'),
				fc.boolean(),
				(word, year, isFirst) => {
					const text = isFirst ? `${word} ${year}` : `${year} ${word}`;
					expect(periodOfText(text, [])).toBeUndefined();
				}
			)
		);
	});
});

describe('the dataset’s own periods go first', () => {
	test.each<[string, string, Period[], string | undefined]>([
		['by its label', 'year ONE', [JULY], 'y1'],
		['by its id', 'Y1', [JULY], 'y1'],
		['by its label, whatever its form says', '2011/12', [ACADEMIC], 'ay11'],
		[
			'where its form leaves two open',
			'2010-12',
			[period('three', ['years', '2010-01-01', '2012-12-31'], '2010-12')],
			'three'
		],
		['by its dates, whatever it is called', '2010/11', [{ ...aPeriod('2010-11'), id: 'x' }], 'x'],
		[
			'by the dates of a range, whatever its kind',
			'Apr 2011 - Mar 2012',
			[aPeriod('2011-12')],
			'2011-12'
		],
		['as its years are academic', '2012/13', [ACADEMIC], '2012-13'],
		['as its years begin', '2011/12 Q1', [JULY], '2011-12-q1'],
		['but not where it has two of one label', '2011/12', [ACADEMIC, aPeriod('2011-12')], undefined],
		['but not where it has two kinds of years', '2014/15', [ACADEMIC, JULY], undefined],
		[
			'but not where a range is two of them',
			'Apr 2011-Mar 2012',
			[aPeriod('2011-12'), period('r', ['rolling', '2011-04-01', '2012-03-31'])],
			undefined
		],
		[
			'but not by an id that is another’s',
			'2009',
			[{ ...aPeriod('2012'), id: '2009', label: 'x' }],
			'2009'
		]
	])('%s: "%s"', (_, text, known, id) => {
		expect(readPeriod(text, known)).toBe(id);
	});

	test('a new period never gets the id of another', () => {
		const taken = { ...aPeriod('2012-05'), id: '2011-12-academic', label: 'May' };
		expect(readPeriod('academic year 2011/12', [JULY])).toBe('2011-12-academic');
		expect(readPeriod('academic year 2011/12', [taken, JULY])).toBeUndefined();
	});
});

describe('a new period covers its days', () => {
	test.each([
		['a reporting year begins in April', '2011-12', '2011-04-01', '2012-03-31'],
		['a reporting year ends in the next century', '1999-00', '1999-04-01', '2000-03-31'],
		['the first quarter ends in June', '2012-13-q1', '2012-04-01', '2012-06-30'],
		['the second quarter ends in September', '2012-13-q2', '2012-07-01', '2012-09-30'],
		['the third quarter ends in December', '2012-13-q3', '2012-10-01', '2012-12-31'],
		['the fourth quarter is in the next year', '2012-13-q4', '2013-01-01', '2013-03-31'],
		['a calendar year begins in January', '2009', '2009-01-01', '2009-12-31'],
		['a month has its own days', '2012-05', '2012-05-01', '2012-05-31'],
		['February has a day more in a leap year', '2012-02', '2012-02-01', '2012-02-29'],
		['February has 28 days in others', '2013-02', '2013-02-01', '2013-02-28'],
		['December ends its year', '2013-12', '2013-12-01', '2013-12-31']
	])('%s: %s', (_, id, startsOn, endsOn) => {
		expect(newPeriod(id, [])).toMatchObject({ id, startsOn, endsOn });
	});

	test('as the dataset counts its years', () => {
		expect(newPeriod('2011-12-q1', [JULY])).toMatchObject({
			kind: 'quarter',
			label: '2011/12 Q1',
			startsOn: '2011-07-01'
		});
		expect(newPeriod('2012-13', [ACADEMIC])).toMatchObject({
			kind: 'academic-year',
			label: '2012/13',
			startsOn: '2012-09-01'
		});
	});

	test.each(['baseline', '2011-12-q5', '2011-13', 'May 2012'])(
		'or is none, where an id is not as a new one is made: %s',
		(id) => {
			expect(newPeriod(id, [])).toBeUndefined();
		}
	);
});

describe('a new id', () => {
	const MONTHS: [PeriodKind, number][] = [
		['month', 1],
		['quarter', 3],
		['half-year', 6],
		['year', 12],
		['academic-year', 12],
		['rolling', 12],
		['years', 36],
		['years', 30]
	];
	const anyStretch = fc
		.tuple(fc.constantFrom(...MONTHS), fc.integer({ min: 1990 * 12, max: 2090 * 12 }))
		.map(([[kind, months], from]): Stretch => {
			const first = kind === 'year' ? from - (from % 12) + 3 : from;
			const begins = kind === 'academic-year' ? from - (from % 12) + 8 : first;
			return { kind, startsOn: dayIn(begins, 1), endsOn: lastDayOf(begins + months - 1) };
		});
	const anyKnown = fc.constantFrom<Period[]>(
		[],
		periodsOf('2011-12'),
		[ACADEMIC],
		[ACADEMIC, aPeriod('2010-11')]
	);

	/** Twelve months of the days of a year that the dataset has are that year. */
	const kindOf = ({ kind, startsOn, endsOn }: Stretch, known: Period[]) =>
		known.find((one) => one.startsOn === startsOn && one.endsOn === endsOn)?.kind ?? kind;
	const twelveMonths: Stretch = { ...ACADEMIC, kind: 'rolling' };

	test('reads as the period that it was made for, whatever that is', () => {
		fc.assert(
			fc.property(anyStretch, anyKnown, (stretch, known) => {
				const wanted = { ...stretch, kind: kindOf(stretch, known) };
				const ids = candidateIds(wanted, ownYears(known));
				const read = ids.flatMap((id) => newPeriod(id, known) ?? []);
				expect(read.some((one) => isSame(one, wanted))).toBe(true);
				for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
			}),
			{ examples: [[twelveMonths, [ACADEMIC]]] }
		);
	});

	test('of twelve months that the dataset has as a year is that year’s', () => {
		const [id = ''] = candidateIds(twelveMonths, ownYears([ACADEMIC]));
		expect(readPeriod(id, [ACADEMIC])).toBe(ACADEMIC.id);
	});
});
