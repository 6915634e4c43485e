import { describe, expect, it } from 'vitest';
import { DatabaseFault } from '$lib/data/database';
import { ownWiped, storageWords } from '$lib/state/storageWords';

describe('what is said of a store', () => {
	it.each([
		[new DatabaseFault('missing'), /no storage for pages.*nothing will be kept/],
		[new DatabaseFault('denied', 'SecurityError'), /\(SecurityError\).*nothing will be kept/],
		[new DatabaseFault('newer'), /newer version.*untouched.*reload/],
		[new DatabaseFault('blocked'), /Another tab.*Close that tab.*nothing is lost/],
		[new DOMException('', 'QuotaExceededError'), /no room left.*Free some space/],
		[new DOMException('', 'AbortError'), /\(AbortError\).*stored before stays/],
		['no error at all', /\(unknown\)/]
	])('names what happened and what to do: %s', (fault, words) => {
		expect(storageWords(fault)).toMatch(words);
	});

	it('that lost the reader’s own dataset names it with its day', () => {
		const dataset = { title: 'Ours', storedAt: '2026-11-25T10:00:00Z' } as never;
		expect(ownWiped(dataset)).toMatch(/“Ours”, stored on 25 November 2026.*gone once you leave/);
	});
});
