import { refresh } from '$lib/data/load';
import { LoadError } from '$lib/data/loadError';
import type { ConnectionContext, FiguresHost, StoreHandle } from './context';
import { flagLocalDataset, flagStep, isFlagInDoubt } from './localDatasetFlag';
import { now, patiently, say } from './notices';
import { mayHoldOwnData } from '../page/preferences.svelte';
import { loadProblemText } from '$words/storage/loading';
import { SHOW_PUBLISHED } from '$words/storage/failed';

/**
 * Shows what is stored, and brings the shipped data up to date.
 * @throws whatever memory fails at: a fault of the program
 */
export async function refreshFigures(context: ConnectionContext): Promise<void> {
	const { host, handle } = context;
	try {
		await bringUpToDate(context);
		if (handle === context.handle) await context.send({ type: 'refreshed' });
	} catch (error) {
		if (error instanceof LoadError) tellOfFile(context, error);
		// A handle that was opened meanwhile refreshes by itself.
		else if (handle !== context.handle) return;
		else if (handle.db) return context.send({ type: 'failed', error });
		else throw error;
	}
	host.progress = undefined;
	host.settled = true;
	checkFlag(context);
}

async function bringUpToDate(context: ConnectionContext): Promise<void> {
	const { host, handle, fetcher, show } = context;
	const { repository } = handle;
	await show();
	if (!(await repository.active()) && (await handle.hasActive()) && !mayHoldOwnData())
		void say(host, ({ DAMAGED }) => DAMAGED);
	const loading = refresh(repository, fetcher, (done, of) => {
		host.progress = done < of ? { done, of } : undefined;
	});
	const refreshed = await patiently(host, undefined, loading);
	if (refreshed.came === 'beside') host.newer = refreshed.dataset;
	await show();
	if (host.held?.dataset.origin === 'own') host.published = await publishedBeside(handle);
}

/** The newest published dataset that is stored beside the reader's own. */
async function publishedBeside({ db, repository }: StoreHandle) {
	if (!db) return undefined;
	const { newestShipped } = await import('$lib/data/activeDataset');
	return repository.get((await newestShipped(db))?.id ?? '');
}

function tellOfFile(context: ConnectionContext, error: LoadError): void {
	context.loadError = error;
	const message = loadProblemText(error.problem);
	const seen = () => context.host.held?.dataset;
	void say(context.host, ({ seenText }) => `${message} ${seenText(seen(), now())}`, {
		kind: 'file',
		message
	});
}

/** Corrects what the next page is told of own data, or tells the reader that they are gone. */
function checkFlag({ host, handle }: ConnectionContext): void {
	if (host.linked) return;
	const todo = flagStep({
		isFlagged: mayHoldOwnData(),
		isInDoubt: isFlagInDoubt(),
		isOwnShown: host.held?.dataset.origin === 'own',
		isStored: handle.db !== undefined
	});
	if (todo === 'flag') flagLocalDataset('yes');
	if (todo === 'unflag') flagLocalDataset(null);
	if (todo === 'tell unreached') void say(host, ({ OWN_UNREACHED }) => OWN_UNREACHED);
	if (todo === 'tell gone') tellOfGone(host);
}

function tellOfGone(host: FiguresHost): void {
	const run = () => flagLocalDataset(null);
	const action = { words: SHOW_PUBLISHED, run };
	void say(host, ({ OWN_GONE }) => OWN_GONE, { action });
}
