import { expect, test } from 'vitest';
import { nearestReference } from '$lib/import/parse/nearestReference';
import { brought } from './brought';

const context = brought([], [], {
	'indicators.csv': [
		{ id: 'ni-60', reference: 'NI 60', title: 'Core assessments in time' },
		{ id: 'ni-115', reference: 'NI 115', title: 'Substance misuse' }
	]
});

test.each([
	['a letter O for a nought', 'NI 6O', { name: 'NI 60', inDigits: true }],
	['letters for one and five', 'ni l1s', { name: 'NI 115', inDigits: true }],
	[
		'a title with a wrong letter',
		'Substance misuze',
		{ name: 'Substance misuse', inDigits: false }
	],
	['nothing near', 'Something else', undefined],
	['blank', '', undefined]
])('%s: "%s"', (_, text, nearest) => {
	expect(nearestReference(context, text)).toEqual(nearest);
});
