import type { LoadProblem } from '$lib/data/loadError';
import type { LocalDatasetProblem } from '$lib/data/localDatasets/errors';
import { PART_NAMES } from '../storage/parts';
import { loadProblemText } from '../storage/loading';

/** Why work on the reader's own data stopped, and what to do about it. */

export type Stop =
	| { kind: 'local'; problem: LocalDatasetProblem }
	/** Another dataset has become active meanwhile. */
	| { kind: 'other-commit'; title: string }
	/** This tab shows another dataset than the active one. */
	| { kind: 'other-shown' }
	| { kind: 'load'; problem: LoadProblem }
	| { kind: 'not-come' }
	/** The worker stopped, and did not say why. */
	| { kind: 'worker'; why: 'not-fetched' | 'unreadable' }
	/** What else was thrown, in its own words. */
	| { kind: 'unforeseen'; said: string };

function localText(problem: LocalDatasetProblem): string {
	switch (problem.kind) {
		case 'lacks-part':
			return `The dataset has no ${PART_NAMES[problem.part]}, so it is not whole. Nothing was changed.`;
		case 'taken':
			return `This browser holds a dataset ${problem.id} already, and a dataset never changes. Nothing was changed.`;
		case 'no-room':
			return 'This browser has no room left for the dataset. Nothing was changed. Delete a dataset that you no longer need or free some space, then try again.';
		case 'not-stored':
			return `This browser could not store it (${problem.error}). Nothing was changed. Try again; if it fails again, reload the page.`;
		case 'no-store':
			return 'This browser does not let the page store data, so nothing can be kept here. Checking and taking away work all the same.';
		case 'shipped':
			return `“${problem.title}” came with this site and can be neither renamed nor deleted.`;
		case 'not-held':
			return `This browser does not hold the dataset ${problem.id} whole.`;
		case 'no-title':
			return 'A dataset needs a title of at least one letter and at most 200.';
	}
}

/** What to do where the reason was not foreseen, by where the work was begun. */
const ADVICE = {
	desk: 'Try again; if it stops again, reload the page, or save the sheet anew as XLSX or CSV.',
	page: 'Try again.'
};

const unforeseen = (why: string, from: keyof typeof ADVICE): string =>
	`It stopped for a reason that was not foreseen (${why}). Nothing was changed. ${ADVICE[from]}`;

/**
 * Why work stopped.
 * @param from where it was begun: at the data desk, or on a measure's page
 */
export function stopText(stop: Stop, from: keyof typeof ADVICE): string {
	switch (stop.kind) {
		case 'local':
			return localText(stop.problem);
		case 'other-commit':
			return `“${stop.title}” has become active meanwhile, in another tab. Nothing was changed. Check again, so that the changes are told against it.`;
		case 'other-shown':
			return 'This tab shows other data than those that are active in this browser, which an edit would change. Open the page without “data=” in its address, or make them active on the data page.';
		case 'load':
			return `${loadProblemText(stop.problem)} Nothing was changed.`;
		case 'not-come':
			return unforeseen('the published figures have not come yet', from);
		case 'worker':
			return unforeseen(WORKER[stop.why], from);
		case 'unforeseen':
			return unforeseen(stop.said, from);
	}
}

const WORKER = {
	'not-fetched': 'the worker could not be fetched',
	unreadable: 'its answer could not be read'
};
