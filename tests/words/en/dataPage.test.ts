import { describe, expect, it } from 'vitest';
import { fileText, namesText } from '$words/dataPage';

const NONE = { exact: [], inferred: [], unsure: [], unnamed: 0 };

describe('How the council’s own names met the areas', () => {
	it.each([
		['all of them, without a word on how', NONE, '8 of 8 areas carry the council’s own name.'],
		[
			'some of them, and how they were matched',
			{ ...NONE, exact: ['A', 'B'], inferred: ['C'], unsure: ['C'], unnamed: 5 },
			'3 of 8 areas carry the council’s own name: 2 matched exactly, 1 by position (C), of which 1 is not certain (C). The other 5 go by their official names, since the report does not name them.'
		]
	])('%s', (_, names, words) => {
		expect(namesText(names, 8)).toBe(words);
	});
});

describe('How much a file holds', () => {
	it('is never nothing', () => {
		expect(fileText('places', 340)).toMatch(/: 340 bytes$/);
		expect(fileText('core', 214_000)).toMatch(/: 214 kB$/);
	});
});
