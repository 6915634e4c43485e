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
	| { do: 'tell'; of: 'upgrade' | 'deletion' }
	| { do: 'tell'; of: 'failure'; error: unknown };

export interface Step {
	state: ConnectionState;
	/** What is to be done, in this order. */
	effects: ConnectionEffect[];
}

export const OPENING: ConnectionState = { name: 'opening', hasFailed: false };

/** The next state of a connection, and what is to be done. What cannot happen changes nothing. */
export function step(state: ConnectionState, event: ConnectionEvent): Step {
	const { name } = state;
	const to = (next: ConnectionState['name'], ...effects: ConnectionEffect[]): Step => ({
		state: { ...state, name: next },
		effects
	});
	const isOpening = name === 'opening' || name === 'reopening';
	switch (event.type) {
		case 'opened':
			return isOpening ? opened(to, event.gone) : to(name);
		case 'refused':
			return isOpening ? to('memory', tellOf(event.error), { do: 'refresh' }) : to(name);
		case 'refreshed':
			return { state: name === 'stored' ? { name, hasFailed: false } : state, effects: [] };
		case 'failed':
			return name === 'stored' ? failed(state, event.error) : to(name);
		case 'upgraded':
			if (name !== 'stored' && name !== 'memory') return to(name);
			return to('memory', { do: 'let go' }, { do: 'tell', of: 'upgrade' });
		case 'cut off':
			if (name !== 'stored' && name !== 'memory') return to(name);
			return to('reopening', { do: 'let go' }, { do: 'reopen' });
		case 'hidden':
			return name === 'stored' || name === 'memory' ? to('memory', { do: 'let go' }) : to(name);
		case 'restored':
			return isOpening ? to(name) : to('reopening', { do: 'reopen' });
		case 'store again':
			return isOpening ? to(name) : to(name, { do: 'store again', dataset: event.dataset });
		case 'stored again':
			return isOpening ? to(name) : to('stored');
		case 'not stored again':
			return to(name, tellOf(event.error));
	}
}

/** Shipped data are stored again unasked; the reader's own are kept on the page, and stored if asked. */
function opened(
	to: (next: ConnectionState['name'], ...effects: ConnectionEffect[]) => Step,
	gone: LoadedDataset | undefined
): Step {
	if (!gone) return to('stored', { do: 'refresh' });
	if (gone.dataset.origin === 'own')
		return to('lost', { do: 'keep lost', dataset: gone }, { do: 'refresh' });
	return to('stored', { do: 'tell', of: 'deletion' }, { do: 'refresh' });
}

/** A store that the browser cut off is opened once more; after any other failure memory takes over. */
function failed({ hasFailed }: ConnectionState, error: unknown): Step {
	if (isCutOff(error) && !hasFailed)
		return {
			state: { name: 'reopening', hasFailed: true },
			effects: [{ do: 'let go' }, { do: 'reopen' }]
		};
	return {
		state: { name: 'memory', hasFailed: true },
		effects: [tellOf(error), { do: 'write to memory' }, { do: 'refresh' }]
	};
}

const tellOf = (error: unknown): ConnectionEffect => ({ do: 'tell', of: 'failure', error });

/** Whether the browser called off what was asked of the store, or closed it. */
export const isCutOff = (error: unknown): boolean =>
	error instanceof Error &&
	/^(Abort|DatabaseClosed|InvalidState|TransactionInactive)Error$/.test(error.name);
