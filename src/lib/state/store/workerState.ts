/** What the state of one service worker means for the page. */
export type WorkerMeaning =
	/** A newer build is stored, and waits for the reader's word. */
	| 'newer waits'
	/** The site is stored on this device; the page says which build it needs. */
	| 'serves'
	/** The site could not be stored. */
	| 'failed'
	| 'nothing';

/**
 * The first worker of all serves at once; a later one waits beside the active one.
 * @param hasActive a worker is active already
 */
export function workerMeaning(state: ServiceWorkerState, hasActive: boolean): WorkerMeaning {
	if (state === 'activated') return 'serves';
	if (state === 'installed' && hasActive) return 'newer waits';
	if (state === 'redundant' && !hasActive) return 'failed';
	return 'nothing';
}
