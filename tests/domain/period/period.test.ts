import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	byEnd,
	follows,
	isAlike,
	isSame,
	isYearBefore,
	laterBy,
	monthsBetween,
	monthsIn,
	periodOf,
	priorPeriod,
	type Period,
	type PeriodKind
} from '$lib/domain/period';
import { aPeriod, periodsOf } from '../../periods';

/** Its id says its dates, so that a failing test can be read; nothing else reads it. */
const of = (kind: PeriodKind, startsOn: string, endsOn: string): Period => ({
	id: `${kind} ${startsOn} ${endsOn}`,
	label: 'any',
	kind,
	startsOn,
	endsOn
});
const rolling = (startsOn: string, endsOn: string) => of('rolling', startsOn, endsOn);
const years = (first: number, last: number) => of('years', `${first}-01-01`, `${last}-12-31`);
const on = (day: string) => of('snapshot', day, day);
const academic = (first: number) => of('academic-year', `${first}-09-01`, `${first + 1}-08-31`);

describe('A period', () => {
	it('is found by its id, which may be any', () => {
		const odd = { ...aPeriod('2011-12'), id: 'x7' };
		expect(periodOf('x7', [aPeriod('2009'), odd])).toBe(odd);
		expect(() => periodOf('2011-12', [odd])).toThrow(
			new RangeError('There is no period "2011-12" in the data.')
		);
	});

	it('is the same by its kind and dates, whatever it is called', () => {
		const renamed = { ...aPeriod('2011-12'), id: 'fy12', label: 'Year 1' };
		expect(isSame(renamed, aPeriod('2011-12'))).toBe(true);
		expect(isSame(rolling('2011-04-01', '2012-03-31'), aPeriod('2011-12'))).toBe(false);
	});

	it.each([
		['a month', aPeriod('2012-02'), 1],
		['a quarter', aPeriod('2011-12-q4'), 3],
		['a year', aPeriod('2011-12'), 12],
		['a rolling year from the middle of a month', rolling('2015-11-15', '2016-11-14'), 12],
		['three years', years(2010, 2012), 36],
		['a day', on('2021-06-30'), 0],
		['the days of a count', of('snapshot', '2021-01-18', '2021-01-22'), 0]
	])('lasts so many months: %s', (_, period, months) => {
		expect(monthsIn(period)).toBe(months);
	});
});

const id = (period: Period | undefined) => period?.id;

describe('The prior period', () => {
	const KNOWN = periodsOf(
		'2012-05',
		'2011-12',
		'2008',
		'2009-10',
		'2010-11',
		'2009',
		'2011-12-q2',
		'2011-12-q1'
	);

	it.each([
		['the reporting year before', '2011-12', '2010-11'],
		['the nearest earlier one where years are left out', '2014-15', '2011-12'],
		['the quarter before, where no year has the same', '2011-12-q2', '2011-12-q1'],
		['the year before', '2009', '2008'],
		['none for the first', '2009-10', undefined],
		['none of another kind', '2012-05', undefined]
	])('is %s: before %s comes %s', (_, asked, prior) => {
		expect(id(priorPeriod(aPeriod(asked), KNOWN))).toBe(prior);
	});

	it.each([
		['quarter', '2012-13-q2', ['2011-12-q2', '2012-13-q1', '2011-12-q4', '2011-12'], '2011-12-q2'],
		['month', '2012-05', ['2011-05', '2012-04'], '2011-05']
	])('of a %s is the same one of the year before', (_, asked, ids, prior) => {
		expect(id(priorPeriod(aPeriod(asked), periodsOf(...ids)))).toBe(prior);
	});

	it('of a quarter is never a year, nor the other way round', () => {
		const quarter = aPeriod('2012-13-q1');
		expect(priorPeriod(quarter, periodsOf('2011-12', '2010-11'))).toBeUndefined();
		const quarters = periodsOf('2012-13-q3', '2011-12-q4');
		expect(priorPeriod(aPeriod('2012-13'), quarters)).toBeUndefined();
	});

	it('of a reporting year is no academic or calendar year, nor twelve rolling months', () => {
		const others = [academic(2010), aPeriod('2010'), rolling('2010-04-01', '2011-03-31')];
		expect(priorPeriod(aPeriod('2011-12'), others)).toBeUndefined();
	});

	it.each([
		[
			'rolling months are those that end a year before',
			rolling('2012-01-01', '2012-12-31'),
			[rolling('2011-10-01', '2012-09-30'), rolling('2011-01-01', '2011-12-31')],
			rolling('2011-01-01', '2011-12-31')
		],
		[
			'rolling months are else the latest that share no day',
			rolling('2012-01-01', '2012-12-31'),
			[rolling('2011-10-01', '2012-09-30'), rolling('2009-10-01', '2010-09-30')],
			rolling('2009-10-01', '2010-09-30')
		],
		[
			'rolling months are none where all overlap and none ends a year before',
			rolling('2012-01-01', '2012-12-31'),
			[rolling('2011-10-01', '2012-09-30')],
			undefined
		],
		[
			'several years are those of the same length that end a year before',
			years(2012, 2014),
			[years(2011, 2013), years(2009, 2011), years(2010, 2013)],
			years(2011, 2013)
		],
		[
			'several years are else the latest of their length that share no day',
			years(2012, 2014),
			[years(2010, 2012), years(2008, 2010), years(2009, 2011)],
			years(2009, 2011)
		],
		['several years are none of another length', years(2012, 2014), [years(2002, 2011)], undefined],
		[
			'a count on a day is that in the same month of the year before',
			on('2021-01-21'),
			[on('2020-01-16'), on('2020-10-01')],
			on('2020-01-16')
		],
		[
			'a count on a day is else the latest earlier one',
			on('2021-06-30'),
			[on('2011-03-27'), on('2001-04-29')],
			on('2011-03-27')
		],
		['an academic year is the one before', academic(2012), [academic(2011)], academic(2011)]
	])('of %s', (_, period, known, prior) => {
		expect(id(priorPeriod(period, known))).toBe(id(prior));
		expect(id(priorPeriod(period, [...known].reverse()))).toBe(id(prior));
	});

	it('of a figure that counts from the year’s start is the same point of another year alone', () => {
		const quarters = periodsOf('2012-13-q1', '2011-12-q4', '2009-10-q2');
		const asked = aPeriod('2012-13-q2');
		expect(id(priorPeriod(asked, quarters))).toBe('2012-13-q1');
		expect(id(priorPeriod(asked, quarters, true))).toBe('2009-10-q2');
		expect(priorPeriod(asked, quarters.slice(0, 2), true)).toBeUndefined();
	});

	it('does not depend on what periods are called', () => {
		const named = KNOWN.map((period, i) => ({ ...period, id: `p-${99 - i}` }));
		const prior = priorPeriod(aPeriod('2011-12'), named);
		expect(prior && isSame(prior, aPeriod('2010-11'))).toBe(true);
	});

	const anyPeriod = fc
		.tuple(
			fc.constantFrom<PeriodKind>(
				'month',
				'quarter',
				'year',
				'calendar-year',
				'rolling',
				'snapshot'
			),
			fc.integer({ min: 0, max: 60 })
		)
		.map(([kind, months]) => {
			const first = laterBy(of(kind, '2010-01-01', '2010-01-01'), months).startsOn;
			const last = { month: '2010-01-31', quarter: '2010-03-31', snapshot: '2010-01-01' };
			const endsOn = kind in last ? last[kind as keyof typeof last] : '2010-12-31';
			return of(kind, first, laterBy(of(kind, '2010-01-01', endsOn), months).endsOn);
		});

	it('is always of the same kind and length, earlier, and apart or a year before', () => {
		fc.assert(
			fc.property(anyPeriod, fc.array(anyPeriod, { maxLength: 20 }), (period, known) => {
				const prior = priorPeriod(period, known);
				if (!prior) return;
				expect(isAlike(prior, period)).toBe(true);
				expect(prior.endsOn < period.startsOn || isYearBefore(prior, period)).toBe(true);
			})
		);
	});
});

describe('How much later a period ends', () => {
	it.each([
		['2011-12', '2012-03', 0],
		['1999-00', 'mar-2000', 0],
		['2011-06', '2011-12-q1', 0],
		['2011-09', '2011-12-q2', 0],
		['2011-12-q3', '2011', 0],
		['2011-12-q4', '2011-12', 0],
		['2011-12', '2012-05', 2],
		['2012-05', '2011-12', -2]
	])('than %s: %s by %i months', (from, to, months) => {
		expect(monthsBetween(aPeriod(from), aPeriod(to))).toBe(months);
	});

	it('is told within a month too, by its days', () => {
		expect(monthsBetween(on('2020-06-15'), on('2020-06-30'))).toBeCloseTo(0.5);
	});
});

describe('The period after', () => {
	it.each([
		['2011-12', '2012-13'],
		['1998-99', '1999-00'],
		['1999-00', '2000-01'],
		['2011-12-q3', '2011-12-q4'],
		['2011-12-q4', '2012-13-q1'],
		['2012-12', '2013-01'],
		['2012-02', '2012-03'],
		['2009', '2010']
	])('%s is %s, which follows it and ends as much later as it lasts', (from, to) => {
		const [period, next] = [aPeriod(from), aPeriod(to)];
		expect(isSame(laterBy(period, monthsIn(period)), next)).toBe(true);
		expect(follows(period, next)).toBe(true);
		expect(monthsBetween(period, next)).toBe(monthsIn(next));
	});

	it.each([
		['a year between', aPeriod('2010-11'), aPeriod('2012-13'), false],
		['years that overlap', years(2010, 2012), years(2011, 2013), true],
		['years with one between', years(2007, 2009), years(2011, 2013), false],
		['counts on two days', on('2011-03-27'), on('2021-03-21'), true]
	])('follows or leaves a gap: %s', (_, earlier, later, wanted) => {
		expect(follows(earlier, later)).toBe(wanted);
	});
});

describe('The order of periods', () => {
	it('is by their ends; of those that end together the longest comes last', () => {
		const ids = ['2012-13', '2011-12', '2012-13-q4', '2013-03', '2012-13-q1', '2012'];
		expect(
			periodsOf(...ids)
				.sort(byEnd)
				.map((period) => period.id)
		).toEqual(['2011-12', '2012-13-q1', '2012', '2013-03', '2012-13-q4', '2012-13']);
	});
});
