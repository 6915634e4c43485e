import { describe, expect, it } from 'vitest';
import type { StoreFault } from '$lib/data/storeFault';
import { ownWiped, seenText, storageText, waitText } from '$words/storage/notices';

const OURS = {
	title: 'Ours',
	publishedOn: '2012-09-19',
	storedAt: '2020-11-20T10:00:00Z'
};
const NOW = '2020-11-21T10:00:00Z';

describe('what is said of a store', () => {
	it.each<[StoreFault, RegExp]>([
		[{ kind: 'missing' }, /no storage for pages.*nothing will be kept/],
		[{ kind: 'denied', error: 'SecurityError' }, /\(SecurityError\).*nothing will be kept/],
		[{ kind: 'newer' }, /newer version.*untouched.*reload/],
		[{ kind: 'blocked' }, /Another tab.*Close that tab.*nothing is lost/],
		[{ kind: 'no-room' }, /no room left.*Free some space/],
		[{ kind: 'failed', error: 'AbortError' }, /\(AbortError\).*stored before stays/],
		[{ kind: 'failed', error: '' }, /\(unknown\)/]
	])('names what happened and what to do: %o', (fault, words) => {
		expect(storageText(fault)).toMatch(words);
	});

	it('that holds what cannot be converted names the dataset, where in it, what was wanted and how to go on', () => {
		const problem = {
			id: 'a',
			title: 'Quarter one',
			part: 'core' as const,
			field: 'measures.0.observations.2.value',
			said: 'Invalid type: Expected number but received "much"'
		};
		expect(storageText({ kind: 'unconverted', problem })).toMatch(
			/“Quarter one”.*its core, measures\.0\.observations\.2\.value: .*Expected number.*"much"\. Nothing was changed.*Save what is stored as a file; then you can go on without/
		);
		const ofRecord = { ...problem, part: undefined, field: 'publishedOn' };
		expect(storageText({ kind: 'unconverted', problem: ofRecord })).toMatch(
			/what is said of it, publishedOn: /
		);
	});

	it('that lost the reader’s own dataset names it with its day', () => {
		expect(ownWiped(OURS, NOW)).toMatch(/“Ours”, stored on 20 November 2020.*gone once you leave/);
	});
});

describe('what is said to be seen', () => {
	it('is what is held, with both its days', () => {
		expect(seenText(OURS, NOW)).toBe(
			'You see the data published on 19 September 2012, stored on 20 November 2020.'
		);
	});

	it('is what came with the page where nothing is held', () => {
		expect(seenText(undefined, NOW)).toMatch(/came with this page/);
	});

	it('is said beside what is still on its way', () => {
		expect(waitText(undefined, 'You see X.')).toBe('The data are still on the way. You see X.');
		expect(waitText('areas.json', 'You see X.')).toBe(
			'The data file areas.json is still on the way. You see X.'
		);
	});
});
