import { describe, expect, it } from 'vitest';
import { breakdownsOf } from '$lib/domain/area/breakdown';
import {
	breakdownHeading,
	breakdownLede,
	groupHead,
	missingRows,
	rowInterval,
	rowValue
} from '$words/area/breakdown';
import { anAtlas, packageAtlas } from '../../map/atlas';

const [poverty, ...others] = breakdownsOf(packageAtlas(), 'ni-116');

describe('a measure by area', () => {
	it('has the areas that were published, worst first, with their wards', () => {
		expect(others).toEqual([]);
		expect(poverty?.rows).toHaveLength(24);
		expect(poverty?.rows[0]).toMatchObject({
			name: 'Canklow North',
			group: 'Boston Castle',
			rank: 1,
			printed: '57.5%'
		});
		expect(poverty && groupHead(poverty)).toBe('Ward');
	});

	it('names what was not published, which does not mean low', () => {
		expect(poverty && missingRows(poverty)).toBe(
			'Not published: 142 lower super output areas, which does not mean low.'
		);
	});

	it('is headed and told in the words of its geography', () => {
		expect(poverty && breakdownHeading(poverty, true)).toBe('By neighbourhood, 2009');
		expect(poverty && breakdownLede(poverty)).toBe(
			'Child poverty, per cent; lower is better. Published for 24 of 166 lower super output areas on 2001 boundaries, worst first.'
		);
	});

	it('says a figure as it was published, with its unit', () => {
		expect(poverty?.rows.slice(0, 1).map((row) => rowValue(row, poverty))).toEqual(['57.5%']);
	});

	it('has the interval of a figure where one was published', () => {
		const atlas = anAtlas([20, 30], { measure: { indicatorId: 'attendance' } });
		const [values] = atlas.values;
		const [breakdown] = breakdownsOf(
			{
				...atlas,
				values: values ? [{ ...values, lower: [18.5, null], upper: [22, null] }] : []
			},
			'attendance'
		);
		const said = breakdown?.rows.map((row) => [row.value, rowInterval(row, breakdown)]);
		expect(said).toContainEqual([20, 'from 18.5% to 22.0%']);
		expect(said).toContainEqual([30, '']);
		expect(poverty?.rows.map((row) => rowInterval(row, poverty)).join('')).toBe('');
	});

	it('is there for a measure with figures of areas alone', () => {
		const measure = { indicatorId: 'attendance' };
		expect(breakdownsOf(anAtlas([1, null], { measure }), 'attendance')).toHaveLength(1);
		expect(breakdownsOf(anAtlas([null], { measure }), 'attendance')).toEqual([]);
		expect(breakdownsOf(anAtlas([1], { measure }), 'another')).toEqual([]);
	});
});
