import { describe, expect, it } from 'vitest';
import { axisScale, extentOf, scaleOf, ticksOf } from '$lib/charts/placement/scale';
import { tidy } from '$lib/charts/placement/tidy';
import { aUnit } from '../../builders';

describe('tidy', () => {
	it.each([
		[1.25, 1.3],
		[1.24, 1.2],
		[-0.04, 0],
		[10, 10],
		[1.7499999999999998, 1.8]
	])('writes %d with one decimal: %d', (position, written) => {
		expect(tidy(position)).toBe(written);
		expect(Object.is(tidy(position), -0)).toBe(false);
	});
});

describe('extentOf', () => {
	it.each([
		['the least and the largest', [3, 1, 2], [1, 3]],
		['one either side of a single value', [7], [6, 8]],
		['one either side where all are equal', [100, 100], [99, 101]],
		['something to draw on where there is nothing', [], [0, 1]]
	])('covers %s', (_, values, extent) => {
		expect(extentOf(values)).toEqual(extent);
	});
});

describe('axisScale', () => {
	it.each([
		['ends at round numbers', [21.3, 24.2], 'percent', [21, 25]],
		['does not pass 100%', [100, 100], 'percent', [99, 100]],
		['does not go below 0', [0, 0], 'count', [0, 1]],
		['goes below 0 where a value does', [-3, 4], 'percent', [-4, 4]],
		['starts at 0 in a count, and may pass 100', [100, 100], 'count', [0, 100]],
		['ends at whole minutes', [365, 525], 'minutes-and-seconds', [360, 540]],
		['leaves a count of none a step of one', [0, 0.3], 'count', [0, 1]]
	] as const)('%s', (_, values, unit, extent) => {
		expect(axisScale([...values], aUnit(unit), [0, 1]).domain()).toEqual(extent);
	});
});

describe('scaleOf', () => {
	it('runs the other way where the range does', () => {
		const y = scaleOf([0, 10], [41, 7]);
		expect([0, 5, 10].map((value) => y(value))).toEqual([41, 24, 7]);
	});
});

describe('ticksOf', () => {
	it.each([
		[[0, 100], 'percent', ['0%', '20%', '40%', '60%', '80%', '100%']],
		[[0, 3], 'count', ['0', '1', '2', '3']],
		[[0, 1], 'count', ['0', '1']],
		[[0, 600], 'minutes-and-seconds', ['0 s', '2 min', '4 min', '6 min', '8 min', '10 min']],
		[[0, 40], 'minutes-and-seconds', ['0 s', '10 s', '20 s', '30 s', '40 s']],
		[[0, 800_000], 'pounds', ['£0', '£200,000', '£400,000', '£600,000', '£800,000']],
		[[0, 1_200_000], 'pounds', ['£0.0m', '£0.2m', '£0.4m', '£0.6m', '£0.8m', '£1.0m', '£1.2m']],
		[[-2e9, 2e9], 'pounds', ['−£2bn', '−£1bn', '£0bn', '£1bn', '£2bn']],
		[[0, 1500], 'pounds-thousand', ['£0k', '£500k', '£1,000k', '£1,500k']],
		[[20, 60], 'rate', ['20', '30', '40', '50', '60']]
	] as const)('reads %j in %s: %j', ([from, to], unit, labels) => {
		expect(ticksOf(scaleOf([from, to], [0, 1]), aUnit(unit)).map(({ label }) => label)).toEqual(
			labels
		);
	});
});
