import { describe, expect, it } from 'vitest';
import { figuresOverTime, trendOf as trendLike, trendWords } from '$lib/charts/meaning/trend';
import type { Measure, Observation } from '$lib/domain/measure';
import type { PeriodKind } from '$lib/domain/period';
import { aMeasure, anObservation, PERIOD, type GivenObservation } from '../../builders';
import { aPeriod } from '../../periods';

const trendOf = (measure: Measure, like: string) => trendLike(measure, aPeriod(like));
const aSeries = (...figures: GivenObservation[]) =>
	aMeasure({ observations: figures.map(anObservation) });
const years = (...ids: string[]) => aSeries(...ids.map((periodId) => ({ periodId })));

const CORE_ASSESSMENTS = aSeries(
	{ periodId: '2012-05', printed: '90%' },
	{ periodId: '2011-12', printed: '69.4%' },
	{ periodId: '2010-11', printed: '79.6%' },
	{ periodId: '2011-12', printed: '75.1%', series: 'target' }
);

describe('a series', () => {
	it('stands in the order of time, whatever the kind of period', () => {
		expect(figuresOverTime(CORE_ASSESSMENTS).map(({ periodId }) => periodId)).toEqual([
			'2010-11',
			'2011-12',
			'2012-05'
		]);
	});

	it('is joined, brokenly where a period of another kind follows', () => {
		const { joints } = trendOf(CORE_ASSESSMENTS, '2011-12');
		expect(joints.map(({ broken }) => broken)).toEqual([false, true]);
	});

	it.each([
		['one is blank', [{ periodId: '2010-11', printed: '' }]],
		['one is not there at all', []]
	])('is not joined over a gap, where of the periods between %s', (_, between) => {
		const measure = aSeries({ periodId: '2009-10' }, ...between, { periodId: '2011-12' });
		const { joints, periods, note } = trendOf(measure, '2011-12');
		expect(joints).toEqual([]);
		expect(periods.map(({ label }) => label)).toEqual(['2009/10', '2010/11', '2011/12']);
		expect(note).toContain('No line crosses a period without a figure.');
	});

	const MIXED = years('2010-11', '2011-12', '2012-13-q1', '2012-13-q2', '2012-13-q4', '2012-13');
	const drawn = (like: string) => trendOf(MIXED, like).periods.map(({ label }) => label);

	it('is of years or of quarters, and says that the others are not drawn', () => {
		expect(drawn('2011-12')).toEqual(['2010/11', '2011/12', '2012/13']);
		expect(trendOf(MIXED, '2011-12').note).toBe('Only years are drawn.');
		expect(drawn('2012-13-q1')).toEqual(['2012/13 Q1', '2012/13 Q2', '2012/13 Q3', '2012/13 Q4']);
		expect(trendOf(MIXED, '2012-13-q1').note).toContain('Only quarters are drawn.');
		expect(trendOf(MIXED, '2012-13-q1').joints).toHaveLength(1);
	});

	it('is of the kind of the last figure where there is none of the kind asked for', () => {
		expect(trendOf(years('2010-11', '2011-12'), '2012-13-q1').points).toHaveLength(2);
	});

	it('says of two quarters that they are two quarters', () => {
		expect(trendOf(years('2012-13-q1', '2012-13-q2'), '2012-13-q1').note).toBe(
			'Two quarters: a change between them, not a trend.'
		);
	});

	it('keeps of many periods the latest comparators alone, and says so', () => {
		const measure = aSeries(
			...['2007-08', '2008-09', '2009-10', '2010-11', '2011-12'].flatMap((periodId) => [
				{ periodId },
				{ periodId, series: 'target' as const },
				{ periodId, series: 'national' as const }
			])
		);
		const { benchmarks, note } = trendOf(measure, '2011-12');
		expect(benchmarks.map(({ series, at }) => `${series} ${at}`)).toEqual([
			...[0, 1, 2, 3, 4].map((at) => `target ${at}`),
			'national 4'
		]);
		expect(note).toBe('Comparators are drawn for their latest period alone.');
		expect(trendWords(trendOf(measure, '2011-12'))).toContain(
			'Target 2007/08 50%; Target 2008/09 50%'
		);
	});

	const of = (kind: PeriodKind, startsOn: string, endsOn: string) =>
		anObservation({
			period: { id: endsOn, label: endsOn, kind, startsOn, endsOn },
			periodId: PERIOD
		});
	const trendOfAll = (...observations: Observation[]) =>
		trendLike(
			aMeasure({ observations: observations.map((o) => ({ ...o, periodId: o.period.id })) }),
			observations.at(-1)?.period ?? aPeriod(PERIOD)
		);

	it('joins several years that overlap, and says that they do', () => {
		const { joints, note, periods } = trendOfAll(
			of('years', '2009-01-01', '2011-12-31'),
			of('years', '2010-01-01', '2012-12-31'),
			of('years', '2011-01-01', '2013-12-31')
		);
		expect([joints.length, periods.length]).toEqual([2, 3]);
		expect(note).toContain('Each point shares time with the one before it');
	});

	it('has a step for what lies between several years that nobody published', () => {
		const { joints, periods } = trendOfAll(
			of('years', '2001-01-01', '2003-12-31'),
			of('years', '2007-01-01', '2009-12-31')
		);
		expect(periods.map(({ label }) => label)).toEqual(['2003-12-31', '2004 to 2006', '2009-12-31']);
		expect(joints).toEqual([]);
	});

	it('joins counts on days, and says where they lie unevenly', () => {
		const days = ['2001-04-29', '2011-03-27', '2021-03-21', '2022-03-21'];
		const { joints, note } = trendOfAll(...days.map((day) => of('snapshot', day, day)));
		expect(joints).toHaveLength(3);
		expect(note).toBe('The steps between points are not of one length.');
	});

	it('names why a period has no point', () => {
		const measure = aSeries({ periodId: '2010-11', printed: '' }, { periodId: '2011-12' });
		expect(trendOf(measure, '2011-12').periods.map(({ missing }) => missing)).toEqual([
			'left blank',
			''
		]);
	});

	it('leaves out what is in another unit', () => {
		const measure = aSeries(
			{ printed: '1.00%' },
			{ printed: '8', unit: 'count', series: 'target' }
		);
		expect(trendOf(measure, '2011-12').benchmarks).toEqual([]);
	});

	it.each([
		['nothing', years(), 'There is no figure to draw.'],
		['one', years('2011-12'), 'One point: there is no earlier figure to compare it with.'],
		['two', years('2010-11', '2011-12'), 'Two years: a change between them, not a trend.'],
		[
			'two and a month',
			CORE_ASSESSMENTS,
			'Two years: a change between them, not a trend. The broken line leads to a point of another kind of period.'
		],
		['three', years('2009-10', '2010-11', '2011-12'), '']
	])('says what %s can tell', (_, measure, note) => {
		expect(trendOf(measure, '2011-12').note).toBe(note);
	});

	it('is told in a sentence', () => {
		expect(trendWords(trendOf(CORE_ASSESSMENTS, '2011-12'))).toBe(
			'Line chart. 2010/11 79.6%; 2011/12 69.4%; May 2012 90%; Target 75.1%.'
		);
	});
});

const forecast = (periodId: string, more: GivenObservation = {}) => ({
	...{ periodId, series: 'forecast' as const, printed: '60%' },
	...more
});
const forecastIn = (measure: Measure, like = '2011-12') =>
	trendOf(measure, like)
		.points.filter(({ isForecast }) => isForecast)
		.map(({ at, label }) => [trendOf(measure, like).periods[at]?.label, label]);

describe('a forecast', () => {
	const AHEAD = aSeries({ periodId: '2010-11' }, { periodId: '2011-12' }, forecast('2012-13'));

	it('follows the last outturn, and is told as what it is', () => {
		const meaning = trendOf(AHEAD, '2011-12');
		expect(forecastIn(AHEAD)).toEqual([['2012/13', '60%']]);
		expect(meaning.joints.map(({ from, to }) => [from.at, to.at])).toEqual([
			[0, 1],
			[1, 2]
		]);
		expect(meaning.marks).toEqual(['forecast']);
		expect(trendWords(meaning)).toBe('Line chart. 2010/11 50%; 2011/12 50%; 2012/13 forecast 60%.');
	});

	it('is no point of a trend', () => {
		expect(trendOf(AHEAD, '2011-12').note).toBe('Two years: a change between them, not a trend.');
		expect(trendOf(aSeries({}, forecast('2012-13')), '2011-12').note).toBe(
			'One point: there is no earlier figure to compare it with.'
		);
	});

	it('stands over a period whose outturn is still blank', () => {
		const measure = aSeries({}, { periodId: '2012-13', printed: '' }, forecast('2012-13'));
		expect(forecastIn(measure)).toEqual([['2012/13', '60%']]);
		expect(trendOf(measure, '2011-12').periods).toHaveLength(2);
	});

	it.each([
		['of a period that an outturn has', aSeries({}, forecast('2011-12'))],
		['of a period before the last outturn', aSeries({}, forecast('2010-11'))],
		['of another kind of period', aSeries({}, forecast('2012-13-q1'))],
		['that is blank', aSeries({}, forecast('2012-13', { printed: '' }))],
		['in another unit', aSeries({}, forecast('2012-13', { unit: 'count' }))]
	])('%s is not drawn', (_, measure) => {
		expect(forecastIn(measure)).toEqual([]);
		expect(trendOf(measure, '2011-12').marks).toEqual([]);
	});

	it('is drawn where there is no outturn yet', () => {
		expect(forecastIn(aSeries(forecast('2011-12')))).toEqual([['2011/12', '60%']]);
	});

	it('stands among the figures over time after the outturn of its period', () => {
		const measure = aSeries(forecast('2011-12'), forecast('2012-13'), {}, { periodId: '2010-11' });
		expect(figuresOverTime(measure).map(({ series, periodId }) => `${series} ${periodId}`)).toEqual(
			['actual 2010-11', 'actual 2011-12', 'forecast 2011-12', 'forecast 2012-13']
		);
	});
});

describe('a published interval', () => {
	const WITH = aSeries(
		{ periodId: '2010-11' },
		{ periodId: '2011-12', lower: 48.2, upper: 51 },
		forecast('2012-13', { lower: 55, upper: 66 })
	);

	it('is told with its figure, be that a forecast', () => {
		expect(trendWords(trendOf(WITH, '2011-12'))).toBe(
			'Line chart. 2010/11 50%; 2011/12 50% (from 48.2% to 51.0%); 2012/13 forecast 60% (from 55% to 66%).'
		);
	});

	it('wants a key', () => {
		expect(trendOf(WITH, '2011-12').marks).toEqual(['forecast', 'interval']);
		expect(trendOf(years('2011-12'), '2011-12').marks).toEqual([]);
	});
});
