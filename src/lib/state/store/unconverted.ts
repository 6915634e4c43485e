import { savedAsFound } from '$lib/data/conversion/asFound';
import type { StoreFault } from '$lib/data/storeFault';
import { filesZip } from '$lib/export/filesZip';
import { saveFile } from '$lib/export/saveFile';
import { GO_ON_WITHOUT, SAVE_STORED } from '$words/storage/failed';
import { notSavedText, OWN_UNREACHED, savedText, storageText } from '$words/storage/notices';
import { COLUMNS, stored } from '../page/preferences.svelte';
import type { ConnectionContext } from './context';
import { flagLocalDataset } from './localDatasetFlag';
import { now } from './notices';
import { databaseHere } from './openHere';

type Unconverted = Extract<StoreFault, { kind: 'unconverted' }>;

/**
 * Tells of an own dataset of an earlier build that cannot be converted: all that is stored can be saved
 * as a file, and then the reader can go on without that dataset.
 */
export function tellUnconverted(context: ConnectionContext, fault: Unconverted): void {
	const run = () => save(context, fault);
	const action = { words: SAVE_STORED, run };
	context.host.tell({ kind: 'storage', message: storageText(fault), action });
}

async function save(context: ConnectionContext, fault: Unconverted): Promise<void> {
	const { host } = context;
	const madeAt = now();
	let files: Map<string, string>;
	try {
		files = await savedAsFound(databaseHere(), { madeAt, columns: stored(COLUMNS) });
	} catch (error) {
		tellUnconverted(context, fault);
		const message = notSavedText(error instanceof Error ? error.name : '');
		return host.tell({ kind: 'storage', message });
	}
	const name = `outturn-backup-${madeAt.slice(0, 10)}-as-stored.zip`;
	const content = new Blob([filesZip(files) as Uint8Array<ArrayBuffer>]);
	saveFile({ name, content, type: 'application/zip' });
	const { id, title } = fault.problem;
	const run = () => {
		context.left.add(id);
		host.untell(OWN_UNREACHED);
		flagLocalDataset('perhaps');
		return context.send({ type: 'open again' });
	};
	const action = { words: GO_ON_WITHOUT, run };
	host.tell({ kind: 'storage', message: savedText(name, title), action });
}
