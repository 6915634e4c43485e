import { describe, expect, test } from 'vitest';
import { plainReference } from '$lib/domain/text/reference';

describe('references that are written differently are one', () => {
	test.each([
		['NI 116', 'ni116', ['NI116', 'ni-116', ' NI  116 ', 'ni_116']],
		['NI 53a', 'ni53a', ['ni 53 a', 'NI 53A', 'NI-053a']],
		['NI 102 KS2', 'ni102ks2', ['ni102ks 2', 'NI 102-KS2']],
		['HSG-04b', 'hsg4b', ['hsg 4B', 'HSG04b', 'HSG 4 (b)']],
		['PM 3.2 (a)', 'pm3.2a', ['pm3.2a', 'PM 3-2a', 'PM 03.02 A', 'pm 3/2 (a).']]
	])('%s: %s', (reference, plain, others) => {
		expect([reference, ...others].map(plainReference)).toEqual([plain, ...others].map(() => plain));
	});

	test('but not those of other numbers', () => {
		const all = ['NI 10', 'NI 1', 'NI 100', 'PM 3.2', 'PM 32', 'PM 3.20'];
		expect(new Set(all.map(plainReference)).size).toBe(all.length);
	});

	test.each(['', ' – ', '()'])('"%s" is none', (text) => expect(plainReference(text)).toBe(''));
});
