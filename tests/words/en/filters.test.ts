import { describe, expect, test } from 'vitest';
import { ratingsIn } from '$lib/domain/rating';
import { EVERYTHING } from '$lib/state/address/selection';
import { scopeText } from '$words/filters';

const CHOSEN = {
	priorities: [
		{ id: 'homes', number: 1, title: 'Warm homes' },
		{ id: 'repairs', number: '1.1', title: 'Repairs done' },
		{ id: 'leisure', number: '', title: 'Leisure for all' }
	],
	comparators: [],
	ratings: ratingsIn()
};

describe('the measures that a filter leaves are told by', () => {
	test.each([
		['no priority', [], 'All 50 measures'],
		['a priority', ['1'], '7 of 50 measures: priority 1, Warm homes'],
		['an outcome', ['1.1'], '7 of 50 measures: priority 1.1, Repairs done'],
		['one without a number', ['leisure'], '7 of 50 measures: priority “Leisure for all”'],
		['one that is gone', ['9'], '7 of 50 measures: priority 9']
	])('%s', (_, priority, words) => {
		expect(scopeText({ ...EVERYTHING, priority }, CHOSEN, { shown: 7, total: 50 })).toBe(words);
	});
});
