import { expect, test } from 'vitest';
import { withDigits } from '$lib/import/parse/nearestReference';
import { brought } from './brought';

const context = brought([], [], {
	'indicators.csv': [
		{ id: 'ni-60', reference: 'NI 60', title: 'Core assessments in time' },
		{ id: 'ni-101', reference: 'NI 101', title: 'Care leavers' },
		{ id: 'ni-115', reference: 'NI 115', title: 'Substance misuse' }
	]
});

test.each([
	['a letter O for a nought', 'NI 6O', 'NI 60'],
	['letters for one and five', 'ni l1s', 'NI 115'],
	['a reference that is known', 'NI 060', undefined],
	['another number, padded with noughts', 'NI 001', undefined],
	['another number', 'NI 61', undefined],
	['blank', '', undefined]
])('%s: "%s"', (_, text, reference) => {
	expect(withDigits(context, text)).toBe(reference);
});
