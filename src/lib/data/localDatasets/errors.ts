const WORDS = {
	'lacks-part': (part: string) =>
		`The dataset has no ${part}, so it is not whole. Nothing was changed.`,
	taken: (id: string) =>
		`This browser holds a dataset ${id} already, and a dataset never changes. Nothing was changed.`,
	'no-room': () =>
		'This browser has no room left for the dataset. Nothing was changed. Delete a dataset that you no longer need or free some space, then try again.',
	'not-stored': (name: string) =>
		`This browser could not store it (${name}). Nothing was changed. Try again; if it fails again, reload the page.`,
	'no-store': () =>
		'This browser does not let the page store data, so nothing can be kept here. Checking and taking away work all the same.',
	shipped: (title: string) =>
		`“${title}” came with this site and can be neither renamed nor deleted.`,
	'not-held': (id: string) => `This browser does not hold the dataset ${id} whole.`,
	'no-title': () => 'A dataset needs a title of at least one letter and at most 200.'
};

/** Why a change of the reader's own datasets was refused or failed, in words. */
export class LocalDatasetError extends Error {
	override name = 'LocalDatasetError';
	constructor(
		readonly kind: keyof typeof WORDS,
		detail = '',
		cause?: unknown
	) {
		super(WORDS[kind](detail), { cause });
	}
}

/** Another dataset has become active since the changes were compared with the active one. */
export class OtherCommit extends Error {
	override name = 'OtherCommit';
	constructor(
		/** What is active now; empty where the store was emptied. */
		readonly active: string,
		readonly title: string
	) {
		super(
			`“${title}” has become active meanwhile, in another tab. Nothing was changed. Check again, so that the changes are told against it.`
		);
	}
}

/** A store's error in words; errors that are in words already stay as they are. */
export function localDatasetError(error: unknown): unknown {
	if (error instanceof LocalDatasetError || error instanceof OtherCommit) return error;
	if (!(error instanceof Error)) return error;
	if (isFull(error)) return new LocalDatasetError('no-room', '', error);
	return new LocalDatasetError('not-stored', error.name, error);
}

/** The browser says so in the error itself, or in its reason for an abort. */
function isFull(error: Error): boolean {
	const { inner } = error as { inner?: unknown };
	return /quota/i.test([error.name, error.message, String(inner)].join(' '));
}
