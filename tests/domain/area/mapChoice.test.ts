import { describe, expect, it } from 'vitest';
import { isWithin } from '$lib/domain/area/mapChoice';

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
