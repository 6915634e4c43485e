import { describe, expect, it } from 'vitest';
import { DatabaseError } from '$lib/data/database';
import type { Dataset } from '$lib/data/datasetRepository';
import { ownWiped, seenWords, storageWords } from '$lib/state/store/storageWords';

const OURS = {
	title: 'Ours',
	publishedOn: '2012-09-19',
	storedAt: '2020-11-20T10:00:00Z'
} as Dataset;

describe('what is said of a store', () => {
	it.each([
		[new DatabaseError('missing'), /no storage for pages.*nothing will be kept/],
		[new DatabaseError('denied', 'SecurityError'), /\(SecurityError\).*nothing will be kept/],
		[new DatabaseError('newer'), /newer version.*untouched.*reload/],
		[new DatabaseError('blocked'), /Another tab.*Close that tab.*nothing is lost/],
		[new DOMException('', 'QuotaExceededError'), /no room left.*Free some space/],
		[new DOMException('', 'AbortError'), /\(AbortError\).*stored before stays/],
		['no error at all', /\(unknown\)/]
	])('names what happened and what to do: %s', (fault, words) => {
		expect(storageWords(fault)).toMatch(words);
	});

	it('that lost the reader’s own dataset names it with its day', () => {
		expect(ownWiped(OURS)).toMatch(/“Ours”, stored on 20 November 2020.*gone once you leave/);
	});
});

describe('what is said to be seen', () => {
	it('is what is held, with both its days', () => {
		expect(seenWords({ dataset: OURS, core: {} as never })).toBe(
			'You see the data published on 19 September 2012, stored on 20 November 2020.'
		);
	});

	it('is what came with the page where nothing is held', () => {
		expect(seenWords(undefined)).toMatch(/came with this page/);
	});
});
