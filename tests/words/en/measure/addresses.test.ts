import { expect, it } from 'vitest';
import { noSuchMeasure } from '$words/measure/addresses';

it('names the address that no measure has, cut where it is long', () => {
	expect(noSuchMeasure('ni-11')).toBe('There is no measure with the address “ni-11”');
	expect(noSuchMeasure('x'.repeat(61))).toBe(
		`There is no measure with the address “${'x'.repeat(60)}…”`
	);
});
