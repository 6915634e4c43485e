import { describe, expect, it } from 'vitest';
import { linesOf } from '$lib/charts/meaning/lines';
import { LINES, placeLines } from '$lib/charts/placement/lines';
import type { ContextTable } from '$lib/domain/measure/contextTables';
import { aUnit } from '../../builders';

const TABLE: ContextTable = {
	title: 'Children under 16 in low-income families',
	unit: aUnit('percent'),
	areas: ['Rotherham', 'England'],
	times: ['2014-08-31', '2015-08-31', '2016-08-31'],
	values: [
		[24.7, 20.1],
		[20.9, 16.8],
		[21.8, 21.6]
	],
	notes: [],
	sources: ['HMRC']
};

describe('lines', () => {
	const shapes = placeLines(linesOf(TABLE));

	it('are told in a sentence', () => {
		expect(linesOf(TABLE).words).toBe(
			'Line chart, 31 August 2014 to 31 August 2016: Rotherham from 24.7% to 21.8%; England from 20.1% to 21.6%.'
		);
	});

	it('share one scale and equal steps of time', () => {
		const [rotherham, england] = shapes.lines;
		expect(rotherham?.points.map(({ x }) => x)).toEqual([LINES.left, 41, LINES.right]);
		expect(rotherham?.points[2]?.y).toBeLessThan(england?.points[2]?.y ?? 0);
	});

	it('are named at their ends, apart', () => {
		const [rotherham, england] = shapes.lines.map(({ labelY }) => labelY);
		expect((england ?? 0) - (rotherham ?? 0)).toBeGreaterThanOrEqual(32.9);
	});

	it('write the years that have room, the last among them', () => {
		expect(shapes.times.map(({ label }) => label)).toEqual(['2014', '2015', '2016']);
	});
});
