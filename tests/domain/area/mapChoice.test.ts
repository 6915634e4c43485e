import { describe, expect, it } from 'vitest';
import { isWithin, MAP_NAMES } from '$lib/domain/area/mapChoice';
import { DATA_KEYS } from '$lib/state/address/dataAddress';
import { namesOf } from '$lib/state/address/codec';
import { MAP_KEY_NAMES } from '$lib/state/address/mapSelection';
import { aGroup, anArea, GEOGRAPHIES } from '../../map/atlas';

describe('isWithin', () => {
	const area = anArea({
		groups: [
			aGroup('E05001029', 'Rotherham East'),
			aGroup('east-dene', 'East Dene', GEOGRAPHIES.neighbourhood)
		]
	});
	it.each([
		[true, []],
		[true, ['E05001029']],
		[true, ['east-dene']],
		[true, ['E05001029', 'east-dene']],
		[false, ['E05001026']],
		[false, ['E05001029', 'eastwood']]
	])('is %s for the groups %j', (answer, groups) => {
		expect(isWithin(area, { groups })).toBe(answer);
	});
});

describe('the names that no geography of groups may have', () => {
	it('are those of the map’s address', () => {
		expect([...MAP_NAMES].sort()).toEqual([...MAP_KEY_NAMES, ...namesOf(DATA_KEYS)].sort());
	});
});
