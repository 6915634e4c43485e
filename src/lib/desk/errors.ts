import { LoadError } from '$lib/data/loadError';
import { OtherCommit, LocalDatasetError } from '$lib/data/localDatasets/errors';

/** What this tab shows is not what would be changed. */
export class OtherShown extends Error {
	override name = 'OtherShown';
	override message =
		'This tab shows other data than those that are active in this browser, which an edit would change. Open the page without “data=” in its address, or make them active on the data page.';
}

/**
 * Why work stopped, as a reader is told it.
 * @param advice what to do where the reason was not foreseen
 */
export function errorWords(error: unknown, advice: string): string {
	const isTold = [OtherCommit, LocalDatasetError, OtherShown].some(
		(known) => error instanceof known
	);
	const said = error instanceof Error ? error.message : String(error);
	if (isTold) return said;
	if (error instanceof LoadError) return `${said} Nothing was changed.`;
	return `It stopped for a reason that was not foreseen (${said}). Nothing was changed. ${advice}`;
}
