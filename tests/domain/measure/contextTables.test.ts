import { describe, expect, it } from 'vitest';
import { contextDecimals, contextTables, isSeries } from '$lib/domain/measure/contextTables';
import type { ContextFigure } from '$lib/domain/measure';
import { aUnit } from '../../builders';

const aFigure = (overrides: Partial<ContextFigure>): ContextFigure => ({
	id: 'hmrc',
	indicatorId: 'ni-116',
	title: 'Children under 16',
	area: 'Rotherham',
	refersTo: '2014-08-31',
	value: 24.7,
	unit: aUnit('percent'),
	source: 'HMRC',
	note: 'Another measure.',
	...overrides
});
const YEARS = ['2014-08-31', '2015-08-31', '2016-08-31'];
const SERIES = YEARS.flatMap((refersTo, i) => [
	aFigure({ refersTo, value: 24 + i / 2 }),
	aFigure({ refersTo, value: 20 + i, area: 'England' })
]);

describe('contextTables', () => {
	const [table] = contextTables(SERIES);

	it('has a row for each time and a column for each area', () => {
		expect(table).toEqual({
			title: 'Children under 16',
			unit: aUnit('percent'),
			areas: ['Rotherham', 'England'],
			times: YEARS,
			values: [
				[24, 20],
				[24.5, 21],
				[25, 22]
			],
			notes: ['Another measure.'],
			sources: ['HMRC']
		});
	});

	it('parts figures by what they are', () => {
		const tables = contextTables([...SERIES, aFigure({ title: 'Rank', unit: aUnit('rank') })]);
		expect(tables.map(({ title }) => title)).toEqual(['Children under 16', 'Rank']);
	});

	it('is a series only where three times have a figure for every area', () => {
		const isDrawn = (figures: ContextFigure[]) => contextTables(figures).map(isSeries);
		expect(isDrawn(SERIES)).toEqual([true]);
		expect(isDrawn(SERIES.slice(1))).toEqual([false]);
		expect(isDrawn(SERIES.slice(0, 4))).toEqual([false]);
	});

	it('has the decimals of its most exact figure', () => {
		expect(table && contextDecimals(table)).toBe(1);
	});
});
