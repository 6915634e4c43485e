import type { LoadedDataset } from '$lib/data/datasetRepository';
import { inMemory, say, type Line, type Site } from './line';
import { isFlagInDoubt, flagLocalDataset } from './localDatasetFlag';

/** What is asked of a store while the browser is clearing it is never answered. */
const CLEARING_MS = 500;

/** The browser called off what was asked of the store, or closed it. */
export const isCutOff = (error: unknown): boolean =>
	error instanceof Error &&
	/^(Abort|DatabaseClosed|InvalidState|TransactionInactive)Error$/.test(error.name);

/**
 * Opens the store anew, since it was lost or the page comes back from the browser's memory, and
 * says what was lost with it.
 */
export async function reopen(site: Site): Promise<void> {
	const shown = site.page.held;
	await new Promise((resolve) => setTimeout(resolve, CLEARING_MS));
	site.line = await site.open();
	if (shown && (await isGone(site.line, shown))) tellOfLoss(site, shown);
	await site.refresh();
}

/** Another tab may have stored the shipped data meanwhile: the reader's own are then gone all the same. */
async function isGone(
	{ db, repository, hasActive }: Line,
	{ dataset }: LoadedDataset
): Promise<boolean> {
	if (!db) return false;
	const isThere = dataset.origin === 'own' ? repository.holds(dataset.id) : hasActive();
	return !(await isThere.catch(() => false));
}

/** Shipped data are stored again unasked; the reader's own are shown on, and stored if asked. */
function tellOfLoss(site: Site, held: LoadedDataset) {
	const { page } = site;
	if (held.dataset.origin === 'shipped') return void say(page, ({ WIPED }) => WIPED);
	site.line.close();
	site.line = inMemory(held);
	page.held = held;
	const run = async () => {
		const line = await site.open();
		try {
			await line.repository.commit(held.dataset, held.core);
			site.line = line;
		} catch (error) {
			line.close();
			page.held = held;
			await say(page, ({ storageWords }) => storageWords(error));
		}
	};
	const action = { words: 'Store it again', run };
	void say(page, ({ ownWiped }) => ownWiped(held.dataset), { action });
}

/**
 * Goes on after the store has failed: one that the browser cut off is opened once more; then it is
 * memory that keeps what comes.
 * @param line the one that failed
 */
export async function goOn(site: Site, line: Line, error: unknown): Promise<void> {
	const { page } = site;
	// Where another line was opened meanwhile, it answers for itself.
	if (line !== site.line) return;
	if (!line.db) throw error;
	const isFirst = isCutOff(error) && !site.hasFailed;
	site.hasFailed = true;
	if (isFirst) line.close();
	else void say(page, ({ storageWords }) => storageWords(error));
	site.line = inMemory(page.held, line);
	return isFirst ? reopen(site) : site.refresh();
}

/**
 * Whether own data are active is not what this browser was told before the page came: it is told
 * so from now on, or the reader is.
 */
export function settleOwn({ page, line }: Site): void {
	if (page.held?.dataset.origin === 'own') return flagLocalDataset('yes');
	if (!line.db) return void say(page, ({ OWN_UNREACHED }) => OWN_UNREACHED);
	if (isFlagInDoubt()) return flagLocalDataset(null);
	const run = () => flagLocalDataset(null);
	const action = { words: 'Show the published data from now on', run };
	void say(page, ({ OWN_GONE }) => OWN_GONE, { action });
}
