import { describe, expect, test } from 'vitest';
import { convertDataset } from '$lib/data/conversion';
import type { CorePart } from '$lib/data/schema/core';
import type { AreasPart } from '$lib/data/schema/parts';
import { linkedAtlas } from '$lib/domain/area/linked';
import { linked } from '$lib/domain/measure/linked';
import { offeredBy } from '$lib/state/address/offered';
import { readMapSelection } from '$lib/state/address/mapSelection';
import { readSelection } from '$lib/state/address/selection';
import { recordedDataset, WHOSE } from '../../data/secondVersion';

const { parts } = convertDataset(recordedDataset(), WHOSE);
const core = linked(parts.core as unknown as CorePart);
const atlas = linkedAtlas(parts.areas as unknown as AreasPart);

describe('an address that the second version wrote asks a converted dataset for the same:', () => {
	test.each([
		['against=neighbours-missed', { against: ['stat_neighbours-missed'] }],
		['against=national-met,target-missed', { against: ['target-missed', 'national-met'] }],
		['rating=red,amber&priority=2', { rating: ['red', 'amber'], priority: ['2'] }],
		['period=2011-12&sort=gap', { period: '2011-12' }]
	])('?%s', (query, wanted) => {
		expect(readSelection(new URLSearchParams(query), offeredBy(core))).toMatchObject(wanted);
	});

	test.each([
		['pins=E01007677,E01007657', { pins: ['E01007677', 'E01007657'] }],
		['area=E01007677&period=2009', { area: 'E01007677', period: '2009' }],
		['ward=E05008935', { groups: ['E05008935'] }]
	])('/map/?%s', (query, wanted) => {
		expect(readMapSelection(new URLSearchParams(query), atlas)).toMatchObject(wanted);
	});

	test('/map/?neighbourhood= by its name', () => {
		const [{ neighbourhood } = { neighbourhood: '' }] = (
			recordedDataset().parts.areas.areas as { neighbourhood: string }[]
		).filter((area) => area.neighbourhood !== '');
		const { groups } = readMapSelection(new URLSearchParams({ neighbourhood }), atlas);
		const named = atlas.areas.filter(({ code }) => groups.includes(code)).map(({ name }) => name);
		expect(named).toEqual([neighbourhood]);
	});
});
