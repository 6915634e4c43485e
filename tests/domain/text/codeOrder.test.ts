import { describe, expect, it } from 'vitest';
import { areaName } from '$lib/domain/area';
import { codeOrder, nameOrder } from '$lib/domain/text/codeOrder';
import { packageAtlas } from '../../map/atlas';

describe('codeOrder', () => {
	it('tells which of two comes first, and which are equal', () => {
		expect(['b', '', 'a', 'a'].sort(codeOrder)).toEqual(['', 'a', 'a', 'b']);
		expect(codeOrder('2010', '2010')).toBe(0);
	});
});

describe('nameOrder', () => {
	it('puts 2 before 10, and regards no case', () => {
		expect(['Ward 10', 'ward 2', 'Aston'].sort(nameOrder)).toEqual(['Aston', 'ward 2', 'Ward 10']);
	});

	it('orders the names of all areas as a collator does', () => {
		const names = packageAtlas().areas.map(areaName);
		const { compare } = new Intl.Collator('en', { numeric: true });
		expect(names.length).toBeGreaterThan(165);
		expect(names.toSorted(nameOrder)).toEqual(names.toSorted(compare));
	});
});
