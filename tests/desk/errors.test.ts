import { describe, expect, it } from 'vitest';
import { LoadError } from '$lib/data/loadError';
import { LocalDatasetError, OtherCommit } from '$lib/data/localDatasets/errors';
import { StoppedError, stopOf } from '$lib/desk/errors';
import { stopText } from '$words/desk/stopped';

describe('what is said where work on the reader’s own data stopped', () => {
	it.each<[title: string, error: unknown, words: RegExp]>([
		[
			'another tab’s commit, by its title',
			new OtherCommit('own-1', 'Quarter 1'),
			/^“Quarter 1” has become active meanwhile, in another tab\. Nothing was changed\./
		],
		[
			'no room',
			new LocalDatasetError({ kind: 'no-room' }),
			/^This browser has no room left for the dataset\. Nothing was changed\./
		],
		[
			'a file that did not come',
			new LoadError({ file: 'areas.json', reason: { kind: 'no-answer' } }),
			/^The data file areas\.json could not be fetched \(no answer\)\. Nothing was changed\./
		],
		[
			'a reason that is known',
			new StoppedError({ kind: 'not-come' }),
			/the published figures have not come yet/
		],
		['another error, by its own words', new RangeError('too deep'), /not foreseen \(too deep\)/],
		['what is no error', 'gone', /not foreseen \(gone\)/]
	])('%s', (_, error, words) => {
		expect(stopText(stopOf(error), 'page')).toMatch(words);
	});
});
