import { describe, expect, it } from 'vitest';
import type { MapSelection } from '$lib/domain/area/mapChoice';
import { defaultMapSelection } from '$lib/state/address/mapSelection';
import { changeViewOf } from '$lib/map/classedAreas/changeView';
import { edgesOf, figuresViewOf, mapViewOf, pickedWords } from '$lib/map/classedAreas/mapView';
import { shippedAtlas } from '../../data/shipped';

const atlas = shippedAtlas();
const plain = defaultMapSelection(atlas);
const viewOf = (some: Partial<typeof plain>) => {
	const selection = { ...plain, ...some };
	return mapViewOf(figuresViewOf(atlas, selection, changeViewOf), selection);
};

describe('what is chosen by value is said', () => {
	it.each<[string, Partial<MapSelection>, string]>([
		['a class, with its unit', { pick: { from: 38, to: 44.5 } }, '38.0 to under 44.5%'],
		['nothing for what was not published', { pick: 'none' }, ''],
		['nothing where nothing is chosen', {}, '']
	])('%s', (_, some, words) => {
		expect(pickedWords(viewOf(some))).toBe(words);
	});

	it('a class of a change, counted in what changes', () => {
		const change = { measure: 'imd-rank', period: '2010', since: '2004' };
		const first = viewOf(change).drawing.legend[0]?.range;
		const words = pickedWords(viewOf({ ...change, pick: first }));
		expect(words).toMatch(/^−7,516 to under −2,190 places$/);
	});
});

describe('the edges that classes part at', () => {
	it('rise, and leave out both ends', () => {
		expect(edgesOf(viewOf({}).drawing)).toEqual([38, 44.5, 47.5, 55.9]);
	});

	it('make the same classes where a reader fixes them', () => {
		const edges = edgesOf(viewOf({}).drawing);
		const words = (some: Partial<typeof plain>) => viewOf(some).drawing.legend.map((l) => l.words);
		expect(words({ method: 'fixed', edges })).toEqual(words({}));
	});
});

describe('the legend of a place', () => {
	it('counts the areas of the place, which alone have a shade, and all without one', () => {
		const counts = (some: Partial<typeof plain>) =>
			viewOf(some).drawing.legend.map(({ count }) => count);
		expect(counts({ groups: ['E05001029'] })).toEqual([0, 3, 1, 3, 1, 1]);
		expect(counts({})).toEqual([2, 7, 2, 9, 4, 142]);
	});
});

describe('the change of a place', () => {
	it('tells of its own areas and of no others', () => {
		const view = viewOf({
			...{ measure: 'imd-rank', period: '2010', since: '2007' },
			groups: ['E05001029']
		});
		expect(view.change?.summaryOf(view.place)).toMatch(/, in 9 lower super output areas: /);
		expect(view.change?.summaryOf([])).toMatch(/, in 166 lower super output areas: /);
	});
});
