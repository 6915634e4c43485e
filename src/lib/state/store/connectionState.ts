import type { LoadedDataset } from '$lib/data/datasetRepository';

/** Where a page's connection to this browser's store stands. */
export interface ConnectionState {
	/**
	 * - `opening`: the store is opened for the first time.
	 * - `stored`: the store is open.
	 * - `memory`: memory stands in for a store that was refused, failed, was upgraded or let go.
	 * - `lost`: only this page still has the reader's own dataset; it can be stored again.
	 * - `reopening`: the store was cut off and is opened again; memory stands in meanwhile.
	 */
	name: 'opening' | 'stored' | 'memory' | 'lost' | 'reopening';
	/** The store has failed since it last did what was asked: the next failure is not tried again. */
	hasFailed: boolean;
}

export type ConnectionEvent =
	/** The store is open; `gone` was on the page before and is no longer stored. */
	| { type: 'opened'; gone?: LoadedDataset | undefined }
	/** The store cannot be opened. */
	| { type: 'refused'; error: unknown }
	/** The data were brought up to date. */
	| { type: 'refreshed' }
	/** The store failed while the data were brought up to date. */
	| { type: 'failed'; error: unknown }
	/** A newer build in another tab upgraded the store. */
	| { type: 'upgraded' }
	/** The store was deleted, or the browser closed it. */
	| { type: 'cut off' }
	/** The browser puts the page away, to restore it as it was. */
	| { type: 'hidden' }
	/** The browser has restored the page. */
	| { type: 'restored' }
	/** The reader asks to open the store that was refused. */
	| { type: 'open again' }
	/** The reader asks to store a dataset again that was lost. */
	| { type: 'store again'; dataset: LoadedDataset }
	| { type: 'stored again' }
	| { type: 'not stored again'; error: unknown };

export type ConnectionEffect =
	/** Opens the store after a pause, and looks whether what the page shows is still in it. */
	| { do: 'reopen' }
	/** Closes the store; memory stands in for it. */
	| { do: 'let go' }
	/** Memory takes what comes; parts are still read from the store. */
	| { do: 'write to memory' }
	/** Brings the data up to date. */
	| { do: 'refresh' }
	/** Closes the store, shows the lost dataset from memory, and offers to store it again. */
	| { do: 'keep lost'; dataset: LoadedDataset }
	| { do: 'store again'; dataset: LoadedDataset }
	| { do: 'tell'; of: 'upgrade' }
	| { do: 'tell'; of: 'deletion' }
	| { do: 'tell'; of: 'failure'; error: unknown };

export interface Step {
	state: ConnectionState;
	/** What is to be done, in this order. */
	effects: ConnectionEffect[];
}

export const OPENING: ConnectionState = { name: 'opening', hasFailed: false };

/** The next state of a connection, and what is to be done. What cannot happen changes nothing. */
export function step(state: ConnectionState, event: ConnectionEvent): Step {
	switch (state.name) {
		case 'opening':
		case 'reopening':
			return whileOpening(state, event);
		case 'stored':
			return whileStored(state, event);
		case 'memory':
			return besideStore(state, event);
		case 'lost':
			return onceOpened(state, event);
	}
}

const to = (
	name: ConnectionState['name'],
	{ hasFailed }: ConnectionState,
	...effects: ConnectionEffect[]
): Step => ({ state: { name, hasFailed }, effects });

function whileOpening(state: ConnectionState, event: ConnectionEvent): Step {
	if (event.type === 'opened') return afterOpening(state, event.gone);
	if (event.type === 'refused') return to('memory', state, tellOf(event.error), { do: 'refresh' });
	if (event.type === 'not stored again') return to(state.name, state, tellOf(event.error));
	return to(state.name, state);
}

/** Shipped data are stored again unasked; the reader's own are kept on the page, and stored if asked. */
function afterOpening(state: ConnectionState, gone: LoadedDataset | undefined): Step {
	if (gone?.dataset.origin === 'own')
		return to('lost', state, { do: 'keep lost', dataset: gone }, { do: 'refresh' });
	if (gone) return to('stored', state, { do: 'tell', of: 'deletion' }, { do: 'refresh' });
	return to('stored', state, { do: 'refresh' });
}

function whileStored(state: ConnectionState, event: ConnectionEvent): Step {
	if (event.type === 'refreshed') return to('stored', { ...state, hasFailed: false });
	if (event.type === 'failed') return afterFailure(state, event.error);
	return besideStore(state, event);
}

/** A store that the browser cut off is opened once more; after any other failure memory takes over. */
function afterFailure(state: ConnectionState, error: unknown): Step {
	const failed = { ...state, hasFailed: true };
	if (isCutOff(error) && !state.hasFailed)
		return to('reopening', failed, { do: 'let go' }, { do: 'reopen' });
	return to('memory', failed, tellOf(error), { do: 'write to memory' }, { do: 'refresh' });
}

/** While a store is open, written to or not: memory may lie over one that has failed. */
function besideStore(state: ConnectionState, event: ConnectionEvent): Step {
	if (event.type === 'upgraded')
		return to('memory', state, { do: 'let go' }, { do: 'tell', of: 'upgrade' });
	if (event.type === 'cut off') return to('reopening', state, { do: 'let go' }, { do: 'reopen' });
	if (event.type === 'hidden') return to('memory', state, { do: 'let go' });
	return onceOpened(state, event);
}

/** In every state but while the store is being opened. */
function onceOpened(state: ConnectionState, event: ConnectionEvent): Step {
	if (event.type === 'restored' || event.type === 'open again')
		return to('reopening', state, { do: 'reopen' });
	if (event.type === 'store again')
		return to(state.name, state, { do: 'store again', dataset: event.dataset });
	if (event.type === 'stored again') return to('stored', state);
	if (event.type === 'not stored again') return to(state.name, state, tellOf(event.error));
	return to(state.name, state);
}

const tellOf = (error: unknown): ConnectionEffect => ({ do: 'tell', of: 'failure', error });

/** Whether the browser called off what was asked of the store, or closed it. */
export const isCutOff = (error: unknown): boolean =>
	error instanceof Error &&
	/^(Abort|DatabaseClosed|InvalidState|TransactionInactive)Error$/.test(error.name);
