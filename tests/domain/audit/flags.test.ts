import { describe, expect, it } from 'vitest';
import { placesOf } from '$lib/domain/audit/flags';
import { anObservation } from '../../builders';

describe('The places of figures', () => {
	const at = (source: string) => anObservation({ source });

	it('are each named once, in the order of the figures', () => {
		expect(placesOf(at('Row 2'), at('Row 1'), at('Row 2'))).toEqual(['Row 2', 'Row 1']);
	});

	it('leave out a figure that is not there and one that has no place', () => {
		expect(placesOf(undefined, at(''), at('Row 1'))).toEqual(['Row 1']);
	});
});
