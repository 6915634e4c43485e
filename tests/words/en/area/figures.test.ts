import { describe, expect, it } from 'vitest';
import { areaNoun, areaSubtitle, areaTitle, areaValue } from '$words/area/figures';
import { areaViewOf, type AreaView } from '$lib/domain/area/view';
import { anAtlas, packageAtlas } from '../../../map/atlas';
import { aUnit } from '../../../builders';

describe('areaTitle and areaNoun', () => {
	it('are the short title of a measure that has one', () => {
		const measure = { title: 'Children in poverty', shortTitle: 'Child poverty' };
		expect(areaTitle(measure)).toBe('Child poverty');
		expect(areaNoun(measure)).toBe('child poverty');
	});

	it('are else its title', () => {
		const measure = { title: 'Free breakfasts', shortTitle: null };
		expect(areaTitle(measure)).toBe('Free breakfasts');
		expect(areaNoun(measure)).toBe('free breakfasts');
	});
});

describe('areaValue', () => {
	it.each([
		['57.5%', 57.5, '57.5%', null, 'percent'],
		['38.0%', 38, '38.0%', null, 'percent'],
		['29,072', 29072, '29072', null, 'rank'],
		['57.5%, provisional', 57.5, '57.5%', 'p', 'percent'],
		['29,072, revised', 29072, '29072', 'r', 'rank'],
		['not published', null, '', null, 'percent'],
		['suppressed', null, '', 'c', 'percent'],
		['not applicable', null, 'N/A', 'z', 'percent'],
		['not available', null, '', 'x', 'percent']
	] as const)('says %s', (words, value, printed, marker, unit) => {
		expect(areaValue({ value, printed, marker }, { unit: aUnit(unit) })).toBe(words);
	});
});

describe('areaSubtitle', () => {
	it('tells what, unit, polarity, geography, coverage and what to hold it against', () => {
		const view = areaViewOf(packageAtlas(), 'child-poverty', '2009') as AreaView;
		expect(areaSubtitle(view)).toBe(
			'Children living in households with income below 60% of the national median. Per cent, 2009; lower is better. Published for 24 of 166 lower super output areas on 2001 boundaries; the borough is 23.3%, England 21.3%.'
		);
	});

	it('names no borough or England where there is none', () => {
		const view = areaViewOf(anAtlas([1, null]), 'child-poverty', '2009') as AreaView;
		expect(areaSubtitle(view)).toMatch(
			/Published for 1 of 2 lower super output areas on 2001 boundaries\.$/
		);
	});
});
