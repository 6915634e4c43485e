import { describe, expect, it } from 'vitest';
import { areaName } from '$lib/domain/area';

describe('areaName', () => {
	it('is the council’s own name where there is one', () => {
		expect(areaName({ name: 'Rotherham 018C', localName: 'Canklow North' })).toBe('Canklow North');
	});

	it('is the official name where there is none', () => {
		expect(areaName({ name: 'Rotherham 018C', localName: '' })).toBe('Rotherham 018C');
	});
});
