import { describe, expect, test } from 'vitest';
import { LoadError, type LoadReason } from '$lib/data/loadError';
import { failureText, loadProblemText } from '$words/storage/loading';

describe('why a data file could not be loaded', () => {
	test.each<[LoadReason, string]>([
		[{ kind: 'not-asked', said: 'network gone' }, 'could not be fetched (network gone).'],
		[{ kind: 'no-answer' }, 'could not be fetched (no answer).'],
		[{ kind: 'answered', status: 404 }, 'could not be fetched (the host answered 404).'],
		[{ kind: 'broken-off' }, 'could not be fetched (the answer broke off).'],
		[
			{ kind: 'no-json' },
			'is not as this page expects (it is cut short or no JSON). Nothing of it was kept.'
		],
		[
			{ kind: 'misfit', field: 'places.0', said: 'Invalid type' },
			'is not as this page expects (places.0: Invalid type). Nothing of it was kept.'
		],
		[
			{ kind: 'misfit', field: '', said: 'Invalid type' },
			'is not as this page expects (the whole file: Invalid type). Nothing of it was kept.'
		],
		[
			{ kind: 'other-schema', found: 3, wanted: 2 },
			'is made for a newer version of this site (schema 3, where this page reads 2). Reload the page to get that version.'
		],
		[
			{ kind: 'other-schema', found: 1, wanted: 2 },
			'is made for an older version of this site (schema 1, where this page reads 2): the host may be in the middle of an update. Wait a few minutes, then try again.'
		]
	])('%o', (reason, words) => {
		expect(loadProblemText({ file: 'a.json', reason })).toBe(`The data file a.json ${words}`);
	});
});

test('any other failure is told by what it says itself', () => {
	const error = new LoadError({ file: 'a.json', reason: { kind: 'no-answer' } });
	expect(failureText(error)).toBe('The data file a.json could not be fetched (no answer).');
	expect(failureText(new Error('Out of memory'))).toBe('Out of memory');
	expect(failureText('gone')).toBe('gone');
});
