import { describe, expect, it } from 'vitest';
import { profileOf, type Profile } from '$lib/domain/profile';
import { benchmarkName, benchmarkValue } from '$words/profile/benchmarks';
import { anAtlas, packageAtlas } from '../../../map/atlas';

const ATLAS = packageAtlas();
const profile = (place: string[], atlas = ATLAS) => profileOf(atlas, place) as Profile;
/** What a benchmark says, by the ids of the columns. */
function said({ benchmarks, columns }: Profile, key: string) {
	const found = benchmarks.find((benchmark) => benchmark.key === key);
	if (!found) return undefined;
	return Object.fromEntries(
		columns.map((column, i) => [
			column.id,
			benchmarkValue(found.values[i] ?? { kind: 'none' }, column)
		])
	);
}
const east = profile(['E05001029']);

describe('the benchmarks of a place', () => {
	it('is held against the borough’s range, its own, and what was published for both', () => {
		expect(said(east, 'own-range')).toMatchObject({
			'child-poverty 2009': '34.2% to 51.6% (8 published)',
			'income-deprivation 2010': '28% to 43%',
			'imd-rank 2010': '641 to 4,272'
		});
		expect(said(east, 'whole-range')).toMatchObject({
			'child-poverty 2009': '29.6% to 57.5% (24 published)',
			'imd-rank 2010': '230 to 29,072',
			'idaci 2019': '2.9% to 56.0%'
		});
		expect(said(east, 'whole')).toMatchObject({
			'child-poverty 2009': '23.3%',
			'idaci 2019': 'none'
		});
		expect(said(east, 'nation')).toMatchObject({ 'child-poverty 2009': '21.3%' });
		expect(east.benchmarks.map(({ key }) => benchmarkName(key, 9, east.setting))).toEqual([
			'Range of its 9 areas',
			'Mean of its 9 areas, derived',
			'Borough range',
			'Borough',
			'England'
		]);
	});

	it('has a mean weighted by residents where a percentage covers the borough, else none', () => {
		expect(said(east, 'own-mean')).toEqual({
			// 539,438 / 14,805 = 36.4; the plain mean would be 36.3.
			'income-deprivation 2010': '36%',
			// 574,955.0 / 14,805 = 38.84; the plain mean would be 39.3.
			'idaci 2019': '38.8%',
			'child-poverty 2009': 'none',
			'imd-rank 2010': 'none',
			'imd-rank 2007': 'none',
			'imd-rank 2004': 'none'
		});
	});

	it('has no own range of what was published for none', () => {
		expect(said(profile(['E05001020']), 'own-range')).toMatchObject({
			'child-poverty 2009': 'none'
		});
	});
	it('has no mean of child poverty though all of its areas are published', () => {
		const means = said(profile(['east-dene']), 'own-mean');
		expect(means?.['child-poverty 2009']).toBe('none');
	});

	it('derives no mean where the people of an area are not known', () => {
		const atlas = anAtlas([1, 2], { areas: [{ population: null }] });
		expect(said(profile(['E05000001'], atlas), 'own-mean')).toBeUndefined();
	});
});
