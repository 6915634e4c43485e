import { describe, expect, test } from 'vitest';
import { stopText, type Stop } from '$words/desk/stopped';

describe('why work on the reader’s own data stopped', () => {
	test.each<[Stop, string]>([
		[
			{ kind: 'local', problem: { kind: 'lacks-part', part: 'places' } },
			'The dataset has no places, so it is not whole. Nothing was changed.'
		],
		[
			{ kind: 'local', problem: { kind: 'taken', id: 'own-1' } },
			'This browser holds a dataset own-1 already, and a dataset never changes. Nothing was changed.'
		],
		[
			{ kind: 'local', problem: { kind: 'no-room' } },
			'This browser has no room left for the dataset. Nothing was changed. Delete a dataset that you no longer need or free some space, then try again.'
		],
		[
			{ kind: 'local', problem: { kind: 'not-stored', error: 'AbortError' } },
			'This browser could not store it (AbortError). Nothing was changed. Try again; if it fails again, reload the page.'
		],
		[
			{ kind: 'local', problem: { kind: 'no-store' } },
			'This browser does not let the page store data, so nothing can be kept here. Checking and taking away work all the same.'
		],
		[
			{ kind: 'local', problem: { kind: 'shipped', title: 'Report' } },
			'“Report” came with this site and can be neither renamed nor deleted.'
		],
		[
			{ kind: 'local', problem: { kind: 'not-held', id: 'own-1' } },
			'This browser does not hold the dataset own-1 whole.'
		],
		[
			{ kind: 'local', problem: { kind: 'no-title' } },
			'A dataset needs a title of at least one letter and at most 200.'
		],
		[
			{ kind: 'other-commit', title: 'Quarter 1' },
			'“Quarter 1” has become active meanwhile, in another tab. Nothing was changed. Check again, so that the changes are told against it.'
		],
		[
			{ kind: 'other-shown' },
			'This tab shows other data than those that are active in this browser, which an edit would change. Open the page without “data=” in its address, or make them active on the data page.'
		],
		[
			{ kind: 'load', problem: { file: 'areas.json', reason: { kind: 'no-answer' } } },
			'The data file areas.json could not be fetched (no answer). Nothing was changed.'
		],
		[
			{ kind: 'not-come' },
			'It stopped for a reason that was not foreseen (the published figures have not come yet). Nothing was changed. Try again.'
		],
		[
			{ kind: 'worker', why: 'not-fetched' },
			'It stopped for a reason that was not foreseen (the worker could not be fetched). Nothing was changed. Try again.'
		],
		[
			{ kind: 'worker', why: 'unreadable' },
			'It stopped for a reason that was not foreseen (its answer could not be read). Nothing was changed. Try again.'
		],
		[
			{ kind: 'unforeseen', said: 'Uncaught RangeError' },
			'It stopped for a reason that was not foreseen (Uncaught RangeError). Nothing was changed. Try again.'
		]
	])('%o', (stop, words) => {
		expect(stopText(stop, 'page')).toBe(words);
	});

	test('at the desk, the sheet may be what is wrong', () => {
		expect(stopText({ kind: 'not-come' }, 'desk')).toMatch(/save the sheet anew as XLSX or CSV\.$/);
	});
});
