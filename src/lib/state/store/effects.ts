import type { LoadedDataset } from '$lib/data/datasetRepository';
import type { CorePart } from '$lib/data/schema/core';
import { unlinked } from '$lib/domain/measure/linked';
import { storeFaultOf } from '$lib/data/storeFault';
import { STORE_AGAIN } from '$words/storage/failed';
import type { ConnectionEffect } from './connectionState';
import type { ConnectionContext, StoreHandle } from './context';
import { now, say } from './notices';
import { refreshFigures } from './refresh';
import { inMemory, openStore } from './storeHandle';

/** A store that the browser is just clearing does not answer. */
const CLEARING_MS = 500;

/** Does what a step of the connection asks for; the store is let go at once. */
export async function run(context: ConnectionContext, effect: ConnectionEffect): Promise<void> {
	switch (effect.do) {
		case 'reopen':
			return reopen(context);
		case 'let go':
			return letGo(context);
		case 'write to memory':
			return writeToMemory(context);
		case 'refresh':
			return refreshFigures(context);
		case 'keep lost':
			return keepLost(context, effect.dataset);
		case 'store again':
			return storeAgain(context, effect.dataset);
		case 'tell':
			void tell(context, effect);
	}
}

/** Opens the store for the first time. */
export async function open(context: ConnectionContext): Promise<void> {
	try {
		replace(context, await openStore(context));
	} catch (error) {
		return context.send({ type: 'refused', error });
	}
	return context.send({ type: 'opened' });
}

async function reopen(context: ConnectionContext): Promise<void> {
	const { held } = context.host;
	await new Promise((resolve) => setTimeout(resolve, CLEARING_MS));
	let handle: StoreHandle;
	try {
		handle = await openStore(context);
	} catch (error) {
		return context.send({ type: 'refused', error });
	}
	const gone = held && (await isGone(handle, held)) ? held : undefined;
	replace(context, handle);
	return context.send({ type: 'opened', gone });
}

/** Another tab may have stored the shipped data meanwhile; the reader's own are gone all the same. */
async function isGone(
	{ repository, hasActive }: StoreHandle,
	{ dataset }: LoadedDataset
): Promise<boolean> {
	const isThere = dataset.origin === 'own' ? repository.holds(dataset.id) : hasActive();
	return !(await isThere.catch(() => false));
}

function replace(context: ConnectionContext, handle: StoreHandle): void {
	context.handle.close();
	context.handle = handle;
}

function letGo(context: ConnectionContext): void {
	context.handle.close();
	writeToMemory(context);
}

function writeToMemory(context: ConnectionContext): void {
	context.handle = inMemory(context.host.held, context.handle);
}

function keepLost(context: ConnectionContext, lost: LoadedDataset): void {
	const { host } = context;
	replace(context, inMemory(lost));
	host.held = lost;
	const run = () => context.send({ type: 'store again', dataset: lost });
	const action = { words: STORE_AGAIN, run };
	void say(host, ({ ownWiped }) => ownWiped(lost.dataset, now()), { action });
}

async function storeAgain(context: ConnectionContext, lost: LoadedDataset): Promise<void> {
	let handle: StoreHandle | undefined;
	try {
		handle = await openStore(context);
		await handle.repository.commit(lost.dataset, unlinked<CorePart>(lost.core));
	} catch (error) {
		handle?.close();
		context.host.held = lost;
		return context.send({ type: 'not stored again', error });
	}
	replace(context, handle);
	return context.send({ type: 'stored again' });
}

async function tell(context: ConnectionContext, effect: Extract<ConnectionEffect, { do: 'tell' }>) {
	const { host } = context;
	if (effect.of === 'upgrade') return say(host, ({ UPGRADED }) => UPGRADED);
	if (effect.of === 'deletion') return say(host, ({ WIPED }) => WIPED);
	const fault = storeFaultOf(effect.error);
	if (fault.kind === 'unconverted')
		return (await import('./unconverted')).tellUnconverted(context, fault);
	return say(host, ({ storageText }) => storageText(fault));
}
