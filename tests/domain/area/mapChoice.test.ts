import { describe, expect, it } from 'vitest';
import { isWithin, placeNameOf } from '$lib/domain/area/mapChoice';
import { anArea } from '../../map/atlas';

const AREAS = [anArea({ wardCode: 'E05001029', wardName: 'Rotherham East' })];

describe('the name of a place that filters leave', () => {
	it.each([
		['', '', ''],
		['E05001029', '', 'Rotherham East ward'],
		['', 'Canklow', 'Canklow neighbourhood'],
		['E05001029', 'East Dene', 'East Dene neighbourhood'],
		['E05999999', '', 'E05999999 ward']
	])('with ward "%s" and neighbourhood "%s" is "%s"', (ward, neighbourhood, name) => {
		expect(placeNameOf({ ward, neighbourhood }, AREAS)).toBe(name);
	});
});

describe('isWithin', () => {
	const area = { wardCode: 'E05001029', neighbourhood: 'East Dene' };
	it.each([
		[true, '', ''],
		[true, 'E05001029', ''],
		[true, '', 'East Dene'],
		[true, 'E05001029', 'East Dene'],
		[false, 'E05001026', ''],
		[false, 'E05001029', 'Eastwood']
	])('is %s for ward "%s" and neighbourhood "%s"', (answer, ward, neighbourhood) => {
		expect(isWithin(area, { ward, neighbourhood })).toBe(answer);
	});
});
