import { expect, test } from 'vitest';
import { mentions } from '$lib/domain/measure/mentions';
import { aMeasure } from '../../builders';

const NI = aMeasure({ reference: 'NI 79', number: 8, title: 'Level 2 by age 19' });
const HSG = aMeasure({ reference: 'HSG-04b', number: 12, part: 'b', title: 'Rent collected' });
const PM = aMeasure({ reference: 'PM 3.2 (a)', number: 3, title: 'Healthy life' });
const BARE = aMeasure({ reference: '', number: 5, title: 'Night buses' });

test.each([
	['NI79', NI, true],
	['ni 79', NI, true],
	['ni-079', NI, true],
	['ni 7', NI, true],
	['ni 8', NI, false],
	['ni 79 level', NI, true],
	['hsg 4b', HSG, true],
	['HSG04B', HSG, true],
	['hsg-04', HSG, true],
	['hsg 5', HSG, false],
	['12b rent', HSG, true],
	['pm 3.2 (a)', PM, true],
	['PM3', PM, true],
	['healthy pm 3', PM, true],
	['night', BARE, true],
	['', BARE, true],
	['ni 79', BARE, false]
])('"%s" finds a measure by whatever it is called', (q, measure, found) => {
	expect(mentions(measure, q)).toBe(found);
});
