import { describe, expect, it } from 'vitest';
import { areaMissingReason, areaPeriods, areaViewOf, contextViewOf } from '$lib/domain/area/view';
import { anAtlas, packageAtlas } from '../../map/atlas';

const atlas = packageAtlas();

describe('areaViewOf', () => {
	it('holds a figure for every super output area, null where not published', () => {
		const figures = areaViewOf(atlas, 'child-poverty', '2009')?.figures ?? [];
		expect(figures).toHaveLength(166);
		expect(figures.filter(({ value }) => value !== null)).toHaveLength(24);
		expect(figures.find(({ area }) => area.code === 'E01007677')?.value).toBe(57.5);
	});

	it('holds the borough and England where they were published', () => {
		const view = areaViewOf(atlas, 'child-poverty', '2009');
		expect(view?.whole?.printed).toBe('23.3%');
		expect(view?.nation?.printed).toBe('21.3%');
	});

	it('holds neither where they were not', () => {
		const view = areaViewOf(atlas, 'imd-rank', '2010');
		expect(view?.whole).toBeUndefined();
		expect(view?.nation).toBeUndefined();
	});

	it('takes its decimals from what was printed', () => {
		expect(areaViewOf(atlas, 'child-poverty', '2009')?.decimals).toBe(1);
		expect(areaViewOf(atlas, 'income-deprivation', '2010')?.decimals).toBe(0);
	});

	it('holds each figure’s marker, and so why there is none', () => {
		const marked = anAtlas([null, null, null, null, 5], { markers: [null, 'x', 'c', 'z', 'p'] });
		const figures = areaViewOf(marked, 'child-poverty', '2009')?.figures ?? [];
		expect(figures.map(({ marker }) => marker)).toEqual([null, 'x', 'c', 'z', 'p']);
		expect(figures.map(areaMissingReason)).toEqual([
			'not-published',
			'not-available',
			'suppressed',
			'not-applicable',
			undefined
		]);
	});

	it('knows nothing of an unknown measure or period', () => {
		expect(areaViewOf(atlas, 'child-poverty', '1999')).toBeUndefined();
		expect(areaViewOf(atlas, 'wealth', '2009')).toBeUndefined();
	});
});

describe('areaPeriods', () => {
	it('lists the periods of a measure, latest first', () => {
		expect(areaPeriods(atlas, 'imd-rank').map(({ id }) => id)).toEqual(['2010', '2007', '2004']);
	});
});

describe('contextViewOf', () => {
	it('is the first other measure that covers every area, in its latest period', () => {
		const named = (id: string) => {
			const view = contextViewOf(atlas, id);
			return `${view?.measure.id} ${view?.periodId}`;
		};
		expect(named('child-poverty')).toBe('income-deprivation 2010');
		expect(named('income-deprivation')).toBe('imd-rank 2010');
	});

	it('is nothing where there is none', () => {
		expect(contextViewOf(anAtlas([1, null]), 'child-poverty')).toBeUndefined();
	});
});
