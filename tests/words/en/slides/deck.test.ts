import { describe, expect, test } from 'vitest';
import { measureLede } from '$words/slides/deck';

describe('the slide of a measure says under its name', () => {
	const of = (number: number | string) => ({ id: 'repairs', number, title: 'Repairs done' });
	test.each([
		['its reference and its priority’s number', 'HSG-1', of(1), 'HSG-1 · Priority 1'],
		['the number as the scorecard prints it', 'HSG-1', of('1.1'), 'HSG-1 · Priority 1.1'],
		['the title of a priority without a number', 'HSG-1', of(''), 'HSG-1 · Repairs done'],
		['the reference alone where no priority is known', 'HSG-1', undefined, 'HSG-1'],
		['the priority alone where it has no reference', '', of('A2'), 'Priority A2']
	])('%s', (_, reference, priority, words) => {
		expect(measureLede(reference, priority, false)).toBe(words);
	});
});
