import { expect, test } from 'vitest';
import { referenceHint } from '$lib/import/parse/referenceHint';
import { brought } from './brought';

const context = brought([], [], {
	'indicators.csv': [
		{ id: 'ni-60', reference: 'NI 60', title: 'Core assessments in time' },
		{ id: 'ni-115', reference: 'NI 115', title: 'Substance misuse' }
	]
});

test.each([
	['a letter O for a nought', 'NI 6O', 'Did you mean "NI 60", with digits?'],
	['letters for one and five', 'ni l1s', 'Did you mean "NI 115", with digits?'],
	['a title with a wrong letter', 'Substance misuze', 'Did you mean "Substance misuse"?'],
	['nothing near', 'Something else', undefined],
	['blank', '', undefined]
])('%s: "%s"', (_, text, hint) => {
	expect(referenceHint(context, text)).toBe(hint);
});
