import { expect, test } from 'vitest';
import type { Geography } from '$lib/domain/area';
import { linkedAtlas, type StoredArea, type StoredAtlas } from '$lib/domain/area/linked';
import type { Unit } from '$lib/domain/text/unit';

const KILOTONNES: Unit = {
	...{ id: 'kilotonnes', title: 'kilotonnes', before: '', after: 'kt', per: null, kind: 'count' }
};
const geography = (id: string, role: Geography['role']): Geography => ({
	...{ id, singular: id, plural: `${id}s`, role, vintage: '', note: '' }
});
const area = (code: string, geographyId: string, groups: string[] = []): StoredArea => ({
	...{ code, geographyId, name: code, localName: '', groups, latitude: null, longitude: null },
	...{ population: null, nameMatch: '', nameMatchConfidence: null, cell: null }
});
const measure = (unitId: string): StoredAtlas['measures'][number] => ({
	...{ id: unitId, title: unitId, unitId, polarity: null, indicatorId: '' },
	...{ description: '', source: '' }
});
const STORED: StoredAtlas = {
	geographies: [
		geography('zone', 'area'),
		geography('ward', 'group'),
		geography('network', 'group')
	],
	areas: [area('z1', 'zone', ['n1', 'w1']), area('w1', 'ward'), area('n1', 'network')],
	units: [KILOTONNES],
	measures: [measure('kilotonnes'), measure('percent')],
	values: []
};

test('an area has its geography and its groups, in the order of the geographies', () => {
	const [zone, ward, network] = linkedAtlas(STORED).areas;
	expect(zone?.geography).toBe(STORED.geographies[0]);
	expect(zone?.groups).toEqual([ward, network]);
});

test('a measure of areas has its unit: the dataset’s own, or a built-in one', () => {
	const [own, builtIn] = linkedAtlas(STORED).measures;
	expect(own?.unit).toBe(KILOTONNES);
	expect(builtIn?.unit).toMatchObject({ id: 'percent', kind: 'share' });
});

test('an area of a geography that is not there is refused', () => {
	expect(() => linkedAtlas({ ...STORED, geographies: [] })).toThrow(RangeError);
});
