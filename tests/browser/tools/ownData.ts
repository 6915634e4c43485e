import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../tools/files.ts';
import type * as Store from './ownStore.ts';

type Modules = typeof Store;

let program: Promise<string> | undefined;

/** The store's modules as one script, which a page's policy lets nobody but a test bring in. */
const programOf = () => (program ??= bundle());

async function bundle(): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'silent',
		build: {
			write: false,
			lib: {
				entry: join(ROOT, 'tests', 'browser', 'tools', 'ownStore.ts'),
				formats: ['iife'],
				name: 'ownStore'
			}
		}
	});
	const [output] = [built].flat() as { output: { code: string }[] }[];
	return `${output?.output[0]?.code ?? ''}; globalThis.ownStore = ownStore;`;
}

/** Gives a page the store's modules; they open the database beside the page's own program. */
export const giveStore = async (page: Page) => page.evaluate(await programOf());

export interface OwnCommit {
	id: string;
	title: string;
	/** What is said of the first measure. */
	shortTitle: string;
	/** The id of the dataset that the changes were told against; the active one where none is named. */
	against?: string;
}

/**
 * Commits a dataset as the desk does: the active one with another title of its first measure, and
 * another place. Where `window.atStep` is set, the commit stands `window.still` ms still there.
 * @returns what came of it: "stored", or the name of the fault and what it says
 */
export const commitIn = (page: Page, commit: OwnCommit): Promise<string> =>
	page.evaluate(async ({ id, title, shortTitle, against }) => {
		const { commitLocalDataset, databaseRepository, openDatabase, partsOf } = (
			globalThis as unknown as { ownStore: Modules }
		).ownStore;
		const db = await openDatabase();
		try {
			const active = await databaseRepository(db).active();
			if (!active) return 'nothing is active';
			const fetcher = (file: string) =>
				fetch(new URL(`data/${file}`, document.baseURI.replace(/[^/]*$/, '')));
			const { core, ...parts } = await partsOf(databaseRepository(db), fetcher, active.dataset);
			const hashOf = (n: number) =>
				[...`${id}${n}`]
					.reduce((hash, c) => (hash * 31n + BigInt(c.charCodeAt(0))) % 2n ** 64n, 7n)
					.toString(16)
					.padStart(16, '0');
			const listed = active.dataset.parts;
			const renamed = (name: 'core' | 'places', n: number) => ({
				bytes: 0,
				...listed[name],
				hash: hashOf(n),
				file: `${name}.${hashOf(n)}.json`
			});
			const own = {
				dataset: {
					...active.dataset,
					id,
					title,
					origin: 'own' as const,
					storedAt: new Date().toISOString(),
					parts: { ...listed, core: renamed('core', 1), places: renamed('places', 2) }
				},
				core: {
					...core,
					measures: core.measures.map((m, i) => (i === 0 ? { ...m, shortTitle } : m))
				},
				parts: {
					...parts,
					...(parts.places && {
						places: { ...parts.places, places: parts.places.places.slice(1) }
					})
				}
			};
			const onProgress = (done: number) => {
				const { atStep, still } = globalThis as { atStep?: number; still?: number };
				if (done !== atStep) return;
				const end = performance.now() + (still ?? 0);
				while (performance.now() < end);
			};
			await commitLocalDataset(db, own, { against: against ?? active.dataset.id, onProgress });
			localStorage.setItem('outturn-own-data', 'yes');
			return 'stored';
		} catch (error) {
			const { name, message } = error as Error;
			return `${name}: ${message}`;
		} finally {
			db.close();
		}
	}, commit);

/** Takes the last commit back, as the desk does. @returns the id that is active now */
export const undoIn = (page: Page): Promise<string | undefined> =>
	page.evaluate(async () => {
		const { openDatabase, undo } = (globalThis as unknown as { ownStore: Modules }).ownStore;
		const db = await openDatabase();
		const now = await undo(db);
		db.close();
		if (now?.origin !== 'own') localStorage.removeItem('outturn-own-data');
		return now?.id;
	});

/** Which datasets the browser holds whole, and which is active, read by the store's own modules. */
export const heldIn = (
	page: Page
): Promise<{ whole: string[]; active: string[]; damaged: number }> =>
	page.evaluate(async () => {
		const { listDatasets, openDatabase, wholeOf } = (globalThis as unknown as { ownStore: Modules })
			.ownStore;
		const db = await openDatabase();
		const { datasets, damaged } = await listDatasets(db);
		const whole: string[] = [];
		for (const { id } of datasets) if (await wholeOf(db, id)) whole.push(id);
		db.close();
		return { whole, active: datasets.filter((d) => d.isActive).map(({ id }) => id), damaged };
	});
