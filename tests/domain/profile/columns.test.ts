import { describe, expect, it } from 'vitest';
import { completeColumn, orderColumn, profileColumns } from '$lib/domain/profile/columns';
import { anAtlas, packageAtlas } from '../../map/atlas';

const EAST = ['E01007734', 'E01007735', 'E01007770'];
const columns = profileColumns(packageAtlas(), new Set(EAST));
const at = (measureId: string, periodId: string) => ({ measureId, periodId });

/** A measure of two areas that covers both in 2009 and one of them in 2012. */
const thinning = () => {
	const atlas = anAtlas([3, 4]);
	const later = { ...anAtlas([5, null], { periodId: '2012' }).values[0] };
	return { ...atlas, values: [...atlas.values, later] } as typeof atlas;
};

describe('profileColumns', () => {
	it('rank the place’s own areas apart from all of the borough’s', () => {
		for (const { own, all } of columns) {
			expect(own.map(({ area }) => area.code).sort()).toEqual(EAST);
			expect(all).toHaveLength(166);
		}
	});

	it('count what was published in the borough', () => {
		expect(columns.map(({ published }) => published)).toEqual([24, 166, 166, 166, 166, 166]);
	});
});

describe('completeColumn', () => {
	const found = (measureId: string, periodId: string) =>
		completeColumn(columns, at(measureId, periodId))?.id;

	it('is the chosen one where it covers the borough, in any period', () => {
		expect(found('imd-rank', '2004')).toBe('imd-rank 2004');
	});

	it('is the first that does where the chosen one does not', () => {
		expect(found('child-poverty', '2009')).toBe('income-deprivation 2010');
	});

	it('is a latest period before an earlier one', () => {
		const atlas = thinning();
		const idaci = { ...atlas.measures[0], id: 'idaci' } as (typeof atlas.measures)[0];
		const [values] = anAtlas([1, 2], { measure: { id: 'idaci' } }).values;
		const both = { ...atlas, measures: [...atlas.measures, idaci] };
		const all = { ...both, values: [...both.values, ...(values ? [values] : [])] };
		const chosen = at('child-poverty', '2012');
		expect(completeColumn(profileColumns(all, new Set()), chosen)?.id).toBe('idaci 2009');
		expect(completeColumn(profileColumns(atlas, new Set()), chosen)?.id).toBe('child-poverty 2009');
	});
});

describe('orderColumn', () => {
	it('is the chosen one where it has two of the place’s areas, though it has not all', () => {
		expect(orderColumn(columns, at('child-poverty', '2009'))?.id).toBe('child-poverty 2009');
	});

	it('is the chosen one where nothing covers the borough', () => {
		const few = profileColumns(anAtlas([3, null]), new Set(['E01000001']));
		expect(orderColumn(few, at('child-poverty', '2009'))?.id).toBe('child-poverty 2009');
	});

	it('is nothing where there are no columns', () => {
		expect(orderColumn([], at('child-poverty', '2009'))).toBeUndefined();
	});
});
