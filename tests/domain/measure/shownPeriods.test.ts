import { describe, expect, it } from 'vitest';
import * as periods from '$lib/domain/measure/shownPeriods';
import { aMeasure, anObservation, aStatus } from '../../builders';
import { shippedCore } from '../../data/shipped';
import { PERIODS } from '../../periods';

const shownPeriods = (source: Pick<periods.PeriodSource, 'periodId' | 'measures'>) =>
	periods.shownPeriods({ periods: PERIODS, ...source }).map(({ id }) => id);
const openingPeriod = (measures: periods.Reported[]) => periods.openingPeriod(measures, PERIODS);

const actual = (periodId: string, more = {}) => anObservation({ periodId, ...more });
const target = (periodId: string) => anObservation({ periodId, series: 'target' });
const of = (...observations: ReturnType<typeof actual>[]) => [aMeasure({ observations })];

describe('the periods that pages can show', () => {
	it('are the shipped report’s one year: the year before is a column of it, and a month follows', () => {
		expect(shownPeriods(shippedCore())).toEqual(['2011-12']);
	});

	it('are those with a status, or with an outturn beside a target, latest first', () => {
		const measures = [
			aMeasure({ statuses: [aStatus({ periodId: '2010-11' })] }),
			aMeasure({ observations: [actual('2012-13-q1'), target('2012-13-q1')] }),
			aMeasure({ observations: [actual('2009-10'), target('2013-14')] })
		];
		expect(shownPeriods({ periodId: '2010-11', measures })).toEqual(['2012-13-q1', '2010-11']);
	});

	it('name a year before its last quarter', () => {
		const ids = ['2012-13-q4', '2012-13', '2012-13-q3'];
		const measures = of(...ids.flatMap((id) => [actual(id), target(id)]));
		expect(shownPeriods({ periodId: '2012-13', measures })).toEqual([
			'2012-13',
			'2012-13-q4',
			'2012-13-q3'
		]);
	});

	it('count a blank outturn beside its target, since the report has a row for it', () => {
		const measures = of(actual('2011-12', { printed: 'N/A' }), target('2011-12'));
		expect(shownPeriods({ periodId: '2010-11', measures })).toContain('2011-12');
	});

	it('are those with an outturn where nothing has a target or a status', () => {
		const measures = of(actual('2011-12'), actual('2012-13'), actual('2013-14', { printed: '' }));
		expect(shownPeriods({ periodId: '2012-13', measures })).toEqual(['2012-13', '2011-12']);
	});

	it('are of one kind where the measures have no period in common', () => {
		const measures = [told('2011-12', '2012-13'), told('2012-13-q1'), told('2012-13-q2')];
		expect(shownPeriods({ periodId: '2012-13', measures })).toEqual(['2012-13', '2011-12']);
	});

	it('always hold the one that pages open on', () => {
		expect(shownPeriods({ periodId: '2011-12', measures: [] })).toEqual(['2011-12']);
	});
});

const rated = (...ids: string[]) =>
	aMeasure({ statuses: ids.map((periodId) => aStatus({ periodId })) });
const told = (...ids: string[]) =>
	aMeasure({ observations: ids.map((periodId) => anObservation({ periodId })) });

describe('the period that pages open on', () => {
	it.each([
		['the year, of one', '2011-12', [rated('2011-12')]],
		['the one with statuses that ends last', '2012-13-q1', [rated('2012-13-q1'), rated('2011-12')]],
		['a year before a quarter that ends with it', '2012-13', [rated('2012-13', '2012-13-q4')]],
		['the later of two years', '2012-13', [rated('2011-12', '2012-13'), rated('2012-13-q2')]],
		[
			'the rated one, though a later one has outturns',
			'2011-12',
			[rated('2011-12'), told('2012-13')]
		],
		[
			'without statuses, that of the outturns that ends last',
			'2012-05',
			[told('2011-12', '2012-05')]
		],
		['the last of all, where none has a figure', '2030-31', [aMeasure()]]
	])('is %s: %s', (_, id, measures) => {
		expect(openingPeriod(measures)).toBe(id);
		expect(openingPeriod([...measures].reverse())).toBe(id);
	});

	it('is not one whose outturns are all blank', () => {
		const blank = anObservation({ periodId: '2012-13', printed: '' });
		const measure = aMeasure({ observations: [anObservation({ periodId: '2011-12' }), blank] });
		expect(openingPeriod([measure])).toBe('2011-12');
	});
});

describe('measures have no period in common', () => {
	it.each([
		[
			'where no period has the outturns of half of them',
			true,
			[['2011-12'], ['2012-13'], ['2012-13-q1']]
		],
		[
			'unless one has those of half',
			false,
			[['2011-12'], ['2011-12', '2012-13'], ['2012-13-q1'], ['2013-14']]
		],
		['unless there is but one measure', false, [['2011-12', '2012-13']]],
		['unless there is none', false, [[], []]]
	])('%s', (_, expected, all) => {
		expect(periods.haveNoPeriodInCommon(all.map((ids) => told(...ids)))).toBe(expected);
	});

	it('counts a period once for a measure that has two rows in it', () => {
		const all = [told('2011-12', '2011-12'), told('2012-13'), told('2012-13-q1')];
		expect(periods.haveNoPeriodInCommon(all)).toBe(true);
	});

	it.each([
		['has a published status', aMeasure({ statuses: [aStatus({ periodId: '2013-14' })] })],
		[
			'has a target beside its outturn',
			aMeasure({ observations: [actual('2013-14'), target('2013-14')] })
		]
	])('never where one of them %s', (_, reported) => {
		const all = [told('2011-12'), told('2012-13'), told('2012-13-q1'), reported];
		expect(periods.haveNoPeriodInCommon(all)).toBe(false);
	});
});
