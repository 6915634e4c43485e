import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOf, type Side } from '$lib/domain/changes';
import * as sides from '$lib/domain/changes/earlier';
import { countsOf } from '$lib/domain/result/counts';
import type { Measure } from '$lib/domain/measure';
import { resultOf, type Result } from '$lib/domain/result';
import { shippedCore } from '../../data/shipped';
import {
	aMeasure,
	anObservation,
	aRating,
	aStatus,
	PERIOD,
	PRIOR_PERIOD,
	type GivenObservation
} from '../../builders';
import { anyResults } from '../arbitrary';
import { aPeriod } from '../../periods';

const sideOf = (measures: Measure[], id: string) => sides.sideOf(measures, aPeriod(id));
const earlierIn = (measures: Measure[], id: string) => sides.earlierIn(measures, aPeriod(id));

const NEXT = '2012-13';

const actual = (printed: string, periodId: string, more: GivenObservation = {}) =>
	anObservation({ printed, periodId, ...more });
const target = (printed: string, periodId: string) =>
	anObservation({ printed, periodId, series: 'target' });

/** A measure with an outturn in each of two years, the first of which has a target too. */
const moved = (id: string, from: string, to: string, more: Partial<Measure> = {}): Measure =>
	aMeasure({
		id,
		observations: [actual(from, PRIOR_PERIOD), actual(to, PERIOD), target('50%', PERIOD)],
		...more
	});

const now = (...measures: Measure[]) => sideOf(measures, PERIOD);
const ids = (moves: { result: { measure: Measure } }[]) =>
	moves.map(({ result }) => result.measure.id);

describe('With one period, what changed', () => {
	it('holds each outturn against the prior year as published', () => {
		const { improved, declined, unchanged, base } = changesOf(
			now(moved('up', '40%', '44%'), moved('down', '40%', '39%'), moved('same', '40%', '40.0%'))
		);
		expect(base?.id).toBe(PRIOR_PERIOD);
		expect([ids(improved), ids(declined), ids(unchanged)]).toEqual([['up'], ['down'], ['same']]);
		expect(improved[0]?.change).toMatchObject({ gap: 4, unit: { id: 'percent' } });
	});

	it('calls a fall an improvement where lower is better', () => {
		const { improved } = changesOf(now(moved('gap', '40%', '30%', { polarity: 'lower' })));
		expect(ids(improved)).toEqual(['gap']);
	});

	it('knows no earlier ratings, and makes up none', () => {
		const rated = moved('rated', '40%', '44%', { statuses: [aStatus({ rag: 'red' })] });
		const { ratingChanges, ratingsCompared, before } = changesOf(now(rated));
		expect([ratingChanges, ratingsCompared, before]).toEqual([[], 0, undefined]);
	});

	it('knows neither new nor retired measures', () => {
		const { added, retired, revised } = changesOf(now(moved('one', '40%', '44%')));
		expect([added, retired, revised]).toEqual([undefined, undefined, []]);
	});

	it.each<[title: string, measure: Measure, why: object]>([
		[
			'the earlier figure was left blank',
			moved('m', '', '44%'),
			{ at: 'earlier', reason: 'not-available' }
		],
		[
			'the outturn is not applicable',
			moved('m', '40%', 'N/A'),
			{ at: 'outturn', reason: 'not-applicable' }
		],
		[
			'neither way is better',
			moved('m', '40%', '44%', { polarity: null }),
			{ at: 'both', reason: 'no-polarity' }
		],
		[
			'the units differ',
			aMeasure({
				observations: [actual('8', PRIOR_PERIOD, { unit: 'count' }), actual('44%', PERIOD)]
			}),
			{ at: 'both', reason: 'another-unit' }
		],
		[
			'both figures cover the same time',
			aMeasure({
				observations: [
					actual('40%', PRIOR_PERIOD, { refersTo: '2009' }),
					actual('44%', PERIOD, { refersTo: '2009' })
				]
			}),
			{ at: 'both', reason: 'same-time' }
		]
	])('gives the reason where %s', (_, measure, why) => {
		const { unmoved, improved, declined } = changesOf(now(measure, moved('other', '1%', '1%')));
		expect(unmoved.map((one) => one.why)).toEqual([why]);
		expect([...improved, ...declined]).toEqual([]);
	});

	it('has nothing to compare with where there is no year before', () => {
		const { base, unmoved } = changesOf(now(aMeasure({ observations: [actual('44%', PERIOD)] })));
		expect(base).toBeUndefined();
		expect(unmoved[0]?.why).toEqual({ at: 'earlier', reason: 'not-published' });
	});
});

describe('The biggest movers', () => {
	it('are ordered by the share of the earlier figure, whatever the unit', () => {
		const { improved } = changesOf(
			now(
				moved('ten points of eighty', '80%', '90%'),
				moved('five points of ten', '10%', '15%'),
				aMeasure({
					id: 'three schools of four',
					unit: 'count',
					polarity: 'lower',
					observations: [
						actual('4', PRIOR_PERIOD, { unit: 'count' }),
						actual('1', PERIOD, { unit: 'count' })
					]
				})
			)
		);
		expect(ids(improved)).toEqual([
			'three schools of four',
			'five points of ten',
			'ten points of eighty'
		]);
	});

	it('divide by one unit of the last decimal where the earlier figure is nothing', () => {
		const { improved } = changesOf(now(moved('from nothing', '0.0%', '0.3%')));
		expect(improved[0]?.share).toBeCloseTo(3);
	});

	it('stand as in the report where they are as big', () => {
		const { declined } = changesOf(
			now(moved('second', '10%', '5%', { number: 2 }), moved('first', '20%', '10%', { number: 1 }))
		);
		expect(ids(declined)).toEqual(['first', 'second']);
	});
});

describe('Against an earlier period of the same dataset, what changed', () => {
	const rated = (from: 'red' | 'green' | null, to: 'red' | 'green' | null) =>
		aMeasure({
			statuses: [aStatus({ periodId: PERIOD, rag: from }), aStatus({ periodId: NEXT, rag: to })]
		});
	const both = (measure: Measure) => changesOf(sideOf([measure], NEXT), earlierIn([measure], NEXT));

	it('has the published ratings that changed', () => {
		expect(both(rated('red', 'green')).ratingChanges).toMatchObject([
			{ from: aRating('red'), to: aRating('green'), basis: 'published' }
		]);
		expect(both(rated('red', 'red'))).toMatchObject({ ratingChanges: [], ratingsCompared: 1 });
	});

	it('never holds a published rating against a calculated one', () => {
		expect(both(rated('red', null))).toMatchObject({ ratingChanges: [], ratingsCompared: 0 });
	});

	it('calculates on both sides where one was not published and both have their benchmarks', () => {
		const national = (printed: string, periodId: string) =>
			anObservation({ printed, periodId, series: 'national' });
		const year = (outturn: string, periodId: string) => [
			actual(outturn, periodId),
			target('50%', periodId),
			national('50%', periodId)
		];
		const measure = aMeasure({
			observations: [...year('40%', PERIOD), ...year('60%', NEXT)],
			// The figures say red: the council said amber.
			statuses: [aStatus({ periodId: PERIOD, rag: 'amber' })]
		});
		expect(both(measure).ratingChanges).toMatchObject([
			{ from: aRating('red'), to: aRating('green'), basis: 'calculated' }
		]);
	});

	it('has what is reported in one period alone as new or retired', () => {
		const started = aMeasure({ id: 'started', observations: [target('1%', NEXT)] });
		const ended = aMeasure({ id: 'ended', observations: [target('1%', PERIOD)] });
		const { added, retired } = changesOf(
			sideOf([started, ended], NEXT),
			earlierIn([started, ended], NEXT)
		);
		expect(added?.map(({ id }) => id)).toEqual(['started']);
		expect(retired?.map(({ id }) => id)).toEqual(['ended']);
	});

	it('takes no year for an earlier period that has a column and no targets or ratings', () => {
		expect(earlierIn([moved('m', '40%', '44%')], PERIOD)).toBeUndefined();
	});
});

describe('Against another dataset, what changed', () => {
	const other = (periodId: string, ...measures: Measure[]): Side => ({
		kind: 'published-report',
		period: aPeriod(periodId),
		measures
	});

	it('has the figures that both give and give otherwise, whichever series and period', () => {
		const then = moved('m', '40%', '44%');
		const since = moved('m', '41%', '44.0%');
		const { revised } = changesOf(now(since), other(PERIOD, then));
		expect(revised.map(({ from, to }) => [from.printed, to.printed])).toEqual([['40%', '41%']]);
	});

	it('of the same period, moves from the year before and not from the figure put right', () => {
		const { improved, declined } = changesOf(
			now(moved('m', '40%', '44%')),
			other(PERIOD, moved('m', '40%', '45%'))
		);
		expect([ids(improved), declined]).toEqual([['m'], []]);
	});

	it('of another period, moves from the earlier outturn, as the newer dataset gives it', () => {
		const then = moved('m', '40%', '44%');
		const alone = aMeasure({ id: 'm', observations: [actual('47%', NEXT)] });
		const corrected = aMeasure({
			id: 'm',
			observations: [actual('46%', PERIOD), actual('47%', NEXT)]
		});
		const from = (measure: Measure) =>
			changesOf(sideOf([measure], NEXT), other(PERIOD, then)).improved[0]?.from.printed;
		expect([from(alone), from(corrected)]).toEqual(['44%', '46%']);
	});

	it('holds no quarter against a year', () => {
		const then = aMeasure({ id: 'm', observations: [actual('30%', '2011-12-q3')] });
		const { base, improved } = changesOf(now(moved('m', '40%', '44%')), other('2011-12-q3', then));
		expect(base?.id).toBe(PRIOR_PERIOD);
		expect(improved[0]?.from.printed).toBe('40%');
	});
});

describe('Of any figures, what changed', () => {
	const named = (results: Result[]) =>
		results.map(({ measure }) => ({ ...measure, id: `ni-${measure.number}${measure.part}` }));

	it('counts every measure once: moved, unchanged, or not compared with its reason', () => {
		fc.assert(
			fc.property(anyResults, (results) => {
				const measures = named(results);
				const { improved, declined, unchanged, unmoved, total } = changesOf(
					sideOf(measures, PERIOD)
				);
				const counted = [...improved, ...declined, ...unchanged, ...unmoved];
				expect(counted.length).toBe(total);
				expect(new Set(ids(counted)).size).toBe(total);
			})
		);
	});

	it('is nothing against the same dataset and period, but for the year before', () => {
		fc.assert(
			fc.property(anyResults, (results) => {
				const measures = named(results);
				const same = sideOf(measures, PERIOD);
				const { ratingChanges, added, retired, revised } = changesOf(same, same);
				expect([ratingChanges, added, retired, revised]).toEqual([[], [], [], []]);
			})
		);
	});

	it('goes the way that the direction of the shipped figures says', () => {
		const { measures, periodId } = shippedCore();
		const counts = countsOf(measures.map((measure) => resultOf(measure, periodId)));
		const { improved, declined, unchanged, unmoved } = changesOf(sideOf(measures, periodId));
		expect(counts.direction).toEqual({
			improved: improved.length,
			declined: declined.length,
			unchanged: unchanged.length,
			unknown: unmoved.length
		});
	});
});
