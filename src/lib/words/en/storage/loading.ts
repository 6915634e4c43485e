import { LoadError, type LoadProblem, type LoadReason } from '$lib/data/loadError';

/** Why data could not be loaded. */

function reasonText(reason: LoadReason): string {
	switch (reason.kind) {
		case 'not-asked':
			return notFetched(reason.said);
		case 'no-answer':
			return notFetched('no answer');
		case 'answered':
			return notFetched(`the host answered ${reason.status}`);
		case 'broken-off':
			return notFetched('the answer broke off');
		case 'no-json':
			return notValid('it is cut short or no JSON');
		case 'misfit':
			return notValid(`${reason.field || 'the whole file'}: ${reason.said}`);
		case 'other-schema':
			return otherSchema(reason);
	}
}

const notFetched = (why: string): string => `could not be fetched (${why}).`;
const notValid = (why: string): string =>
	`is not as this page expects (${why}). Nothing of it was kept.`;

function otherSchema({ found, wanted }: { found: number; wanted: number }): string {
	const versions = `schema ${found}, where this page reads ${wanted}`;
	return found > wanted
		? `is made for a newer version of this site (${versions}). Reload the page to get that version.`
		: `is made for an older version of this site (${versions}): the host may be in the middle of an update. Wait a few minutes, then try again.`;
}

/** A data file that could not be loaded, and what to do where that is known. */
export const loadProblemText = ({ file, reason }: LoadProblem): string =>
	`The data file ${file} ${reasonText(reason)}`;

/** What a failed load is told by: of a data file which and why, of anything else what it says itself. */
export function failureText(error: unknown): string {
	if (error instanceof LoadError) return loadProblemText(error.problem);
	return error instanceof Error ? error.message : String(error);
}
