import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trendOf } from '$lib/charts/meaning/trend';
import { share, textShare } from '$lib/charts/placement/text';
import { placeTrend, TREND } from '$lib/charts/placement/trend';
import type { Observation } from '$lib/domain/measure';
import { aMeasure, anObservation, aResult, PERIOD, type ResultParts } from '../../builders';
import { anyParts } from '../../domain/arbitrary';
import { aPeriod } from '../../periods';

const place = (parts: ResultParts) => placeTrend(trendOf(aResult(parts).measure, aPeriod(PERIOD)));
const placeSeries = (...figures: Partial<Observation>[]) =>
	placeTrend(
		trendOf(
			aMeasure({ observations: figures.map(anObservation) }),
			aPeriod(figures.at(-1)?.periodId ?? PERIOD)
		)
	);

describe('a trend', () => {
	it('gives each period an equal step and higher figures a higher place', () => {
		const { points } = place({ prior: '20%', outturn: '30%' });
		expect(points.map(({ x }) => x)).toEqual([26.5, 55.5]);
		expect(points.map(({ y }) => y)).toEqual([TREND.bottom, TREND.top]);
	});

	it('keeps the place of a period without a figure', () => {
		const { points, periods } = place({ prior: '', outturn: '30%' });
		expect(points).toHaveLength(1);
		expect(periods.map(({ lines }) => lines)).toEqual([
			['2010/11', 'no figure'],
			['2011/12', '']
		]);
	});

	it('says on the axis which year a figure is for', () => {
		const { periods } = placeSeries({ periodId: '2011-12', refersTo: '2009' });
		expect(periods[0]?.lines).toEqual(['2011/12', 'for 2009']);
	});

	it.each([
		['under a rise’s start', 0, { prior: '20%', outturn: '30%' }, 1],
		['over a rise’s end', 1, { prior: '20%', outturn: '30%' }, -1],
		['over a fall’s start', 0, { prior: '30%', outturn: '20%' }, -1],
		['under a fall’s end', 1, { prior: '30%', outturn: '20%' }, 1],
		['over a level line', 1, { prior: '30%', outturn: '30%' }, -1],
		[
			'on the other side of a target close by',
			1,
			{ prior: '20%', outturn: '30%', target: '30.5%' },
			1
		]
	])('writes a figure %s', (_, index, parts, side) => {
		const point = place(parts).points[index];
		expect(Math.sign((point?.labelY ?? 0) - (point?.y ?? 0))).toBe(side);
	});

	it('writes no more periods than have room, and always the first and the last', () => {
		const years = ['2006-07', '2007-08', '2008-09', '2009-10', '2010-11', '2011-12'];
		const { periods } = placeSeries(...years.map((periodId) => ({ periodId })));
		const shown = periods.filter((period) => period.shown).map(({ id }) => id);
		expect(shown).toEqual(['2006-07', '2011-12']);
	});

	/** Where a label lies that is `room` wide, in shares of the narrowest chart. */
	const spanOf = ({ x, side }: { x: number; side: string }, room: number) => {
		const from = side === 'start' ? x - GAP : side === 'end' ? x + GAP - room : x - room / 2;
		return { from, to: from + room };
	};
	const GAP = share(8);

	it('keeps the labels of periods in the chart and apart, however many and long', () => {
		const lengths = fc.integer({ min: 4, max: 20 });
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 60 }), lengths, (many, letters) => {
				const ids = Array.from({ length: many }, (_, i) => `${1960 + i}`);
				const meaning = trendOf(
					aMeasure({ observations: ids.map((periodId) => anObservation({ periodId })) }),
					aPeriod(ids.at(-1) ?? '')
				);
				const label = 'm'.repeat(letters);
				const named = { ...meaning, periods: meaning.periods.map((one) => ({ ...one, label })) };
				const { periods } = placeTrend(named);
				const spans = periods
					.filter(({ shown }) => shown)
					.map((period) => spanOf(period, share(letters * 6.8)));
				expect(periods.at(-1)?.shown).toBe(true);
				expect(spans[0]?.from).toBeGreaterThanOrEqual(0);
				for (const [i, { from }] of spans.entries())
					if (i > 0) expect(from).toBeGreaterThanOrEqual((spans[i - 1]?.to ?? 0) - 0.1);
			})
		);
	});

	it.each([
		['minutes-and-seconds', ['8:45', '6:05'], [525, 365]],
		['minutes-and-seconds', ['6:05', '8:45', '7:01', '9:12'], [365, 525, 421, 552]],
		['pounds', ['£1,310,442', '£1,240,019', '£1,198,700'], [1310442, 1240019, 1198700]],
		['percent', ['20%', '30%'], [20, 30]]
	] as const)('writes the first figure clear of the axis: %s, %o', (unit, printed, values) => {
		const observations = printed.map((text, i) =>
			anObservation({
				...{ periodId: `${2006 + i}`, printed: text, value: values[i] ?? null, unit }
			})
		);
		const meaning = trendOf(aMeasure({ unit, observations }), aPeriod(`${2005 + printed.length}`));
		const { points, ticks } = placeTrend(meaning);
		const [first] = points;
		const axis = Math.max(...ticks.map(({ label }) => textShare(label)));
		expect(first && first.x - share(5)).toBeGreaterThan(axis);
		expect(first && spanOf(first, textShare(first.label)).from).toBeGreaterThan(axis);
		expect(points.at(-1)?.x).toBeLessThan(TREND.right);
	});

	it.each([5, 12, 40])('writes of %i points those that have room, and always the last', (many) => {
		const ids = Array.from({ length: many }, (_, i) => `${1980 + i}`);
		const { points, radius } = placeSeries(...ids.map((periodId) => ({ periodId })));
		const written = points.filter(({ label }) => label !== '');
		expect(points.at(-1)?.label).toBe('50%');
		for (const { x } of written) expect(x).toBeGreaterThan(21);
		for (const [i, { x }] of written.entries())
			if (i > 0) expect(x - (written[i - 1]?.x ?? 0)).toBeGreaterThanOrEqual(19);
		expect(radius).toBeLessThan(5);
	});

	it('keeps the marks of the last of many within its plot', () => {
		const ids = Array.from({ length: 40 }, (_, i) => `${1980 + i}`);
		const series = ['actual', 'target', 'stat_neighbours', 'national'] as const;
		const { comparators, targets } = placeSeries(
			...ids.flatMap((periodId) => series.map((one) => ({ periodId, series: one })))
		);
		expect(comparators.map(({ comparator }) => comparator.id)).toEqual([
			'stat_neighbours',
			'national'
		]);
		for (const { x } of comparators) expect(x).toBeLessThan(TREND.names - 1);
		for (const [i, { x1 }] of targets.entries())
			if (i > 0) expect(x1).toBeCloseTo(targets[i - 1]?.x2 ?? 0, 0);
	});

	it('names the latest of each benchmark once, apart from the others', () => {
		const { names } = place({
			outturn: '50%',
			target: '50.1%',
			statNeighbours: '50%',
			national: '50%'
		});
		const heights = names.map(({ labelY }) => labelY).sort((a, b) => a - b);
		expect(names.map(({ name }) => name)).toEqual(['Target', 'Neighbours', 'England']);
		for (const [i, y] of heights.entries())
			expect(y - (heights[i - 1] ?? -99)).toBeGreaterThanOrEqual(32.9);
	});

	it('leads from the last outturn to a forecast, which it names below and labels', () => {
		const { points, joints, periods } = placeSeries(
			...['2007-08', '2008-09', '2009-10', '2010-11'].map((periodId) => ({ periodId })),
			{ periodId: '2011-12', series: 'forecast', printed: '60%', value: 60 }
		);
		expect(points.map(({ isForecast }) => isForecast)).toEqual([false, false, false, false, true]);
		expect(points.slice(-2).map(({ label }) => label)).toEqual(['50%', '60%']);
		expect(joints.map(({ look }) => look)).toEqual(['joint', 'joint', 'joint', 'forecast']);
		expect(periods.at(-1)?.lines).toEqual(['2011/12', 'forecast']);
	});

	const anyInterval = fc
		.tuple(
			fc.double({ min: 0, max: 50, noNaN: true }),
			fc.double({ min: 50, max: 100, noNaN: true })
		)
		.map(([lower, upper]) => ({ lower, upper }));

	it('keeps an interval in its plot, around its point, and the label off it', () => {
		fc.assert(
			fc.property(anyInterval, anyInterval, (first, last) => {
				const { points, intervals } = placeSeries(
					{ periodId: '2010-11', ...first },
					{ periodId: '2011-12', ...last }
				);
				expect(intervals).toHaveLength(2);
				for (const [i, { x, y1, y2 }] of intervals.entries()) {
					const point = points[i];
					expect(x).toBe(point?.x);
					expect(y1).toBeGreaterThanOrEqual(TREND.top);
					expect(y1).toBeLessThanOrEqual(point?.y ?? NaN);
					expect(y2).toBeGreaterThanOrEqual(point?.y ?? NaN);
					expect(y2).toBeLessThanOrEqual(TREND.bottom);
					const labelY = point?.labelY ?? NaN;
					expect(labelY < y1 || labelY > y2 + 10).toBe(true);
				}
			})
		);
	});

	it('keeps every mark in its plot, whatever the figures', () => {
		fc.assert(
			fc.property(anyParts, (parts) => {
				const { points, comparators, targets, names } = place(parts);
				for (const { x, y } of [...points, ...comparators]) {
					expect(x).toBeGreaterThanOrEqual(TREND.left);
					expect(x).toBeLessThanOrEqual(TREND.right);
					expect(y).toBeGreaterThanOrEqual(TREND.top);
					expect(y).toBeLessThanOrEqual(TREND.bottom);
				}
				for (const { x2 } of targets) expect(x2).toBeLessThanOrEqual(TREND.names);
				for (const { labelY } of names) expect(labelY).toBeLessThanOrEqual(TREND.bottom + 20);
			})
		);
	});
});
