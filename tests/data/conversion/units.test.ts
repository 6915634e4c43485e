import { describe, expect, test } from 'vitest';
import { areasWithUnits, coreWithUnits, measureWithUnits } from '$lib/data/conversion/units';

/** As the second version stored them: a measure of 2011/12 with a figure in another unit. */
const MEASURE = {
	id: 'ni-112',
	number: 38,
	part: '',
	reference: 'NI 112',
	polarity: 'lower',
	unit: 'rate',
	decimals: 1,
	comparator: null,
	observations: [
		{ periodId: '2010-11', series: 'actual', value: 49.5, printed: '49.5', unit: 'rate' },
		{ periodId: '2011-12', series: 'target', value: 8, printed: '8', unit: 'count' }
	],
	statuses: []
};
const CONTEXT = { id: 'rank', indicatorId: 'ni-116', value: 143, unit: 'rank', note: '' };

describe('units of the second version', () => {
	test('of a measure and its figures are named by their ids, where they stood; a rate is per 1,000', () => {
		const converted = measureWithUnits(MEASURE);
		expect(converted).toEqual({
			...Object.fromEntries(Object.entries(MEASURE).filter(([name]) => name !== 'unit')),
			unitId: 'per-1000',
			observations: [
				{ periodId: '2010-11', series: 'actual', value: 49.5, printed: '49.5', unitId: 'per-1000' },
				{ periodId: '2011-12', series: 'target', value: 8, printed: '8', unitId: 'count' }
			]
		});
		const names = Object.keys(MEASURE).map((name) => (name === 'unit' ? 'unitId' : name));
		expect(Object.keys(converted)).toEqual(names);
	});

	test('of a core are those of its measures and context; it has none of its own', () => {
		const core = { schema: 2, periodId: '2011-12', measures: [MEASURE], context: [CONTEXT] };
		expect(coreWithUnits(core)).toEqual({
			schema: 2,
			periodId: '2011-12',
			units: [],
			measures: [measureWithUnits(MEASURE)],
			context: [{ id: 'rank', indicatorId: 'ni-116', value: 143, unitId: 'rank', note: '' }]
		});
	});

	test('of areas are those of their measures', () => {
		const areas = { schema: 2, areas: [], values: [], measures: [{ id: 'imd', unit: 'rank' }] };
		expect(areasWithUnits(areas)).toEqual({
			...areas,
			units: [],
			measures: [{ id: 'imd', unitId: 'rank' }]
		});
	});

	test('that are converted already stay, and what is none is let through', () => {
		const once = coreWithUnits({ measures: [MEASURE], context: [CONTEXT] });
		expect(coreWithUnits(once)).toEqual(once);
		expect(coreWithUnits({ measures: 'none' })).toEqual({ units: [], measures: [], context: [] });
	});
});
