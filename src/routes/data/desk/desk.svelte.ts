import { version } from '$app/environment';
import { asset } from '$app/paths';
import type { CheckedBackup } from '$lib/data/backup/checkBackup';
import type { Dataset } from '$lib/data/datasetRepository';
import type { Listing } from '$lib/data/localDatasets/list';
import type { AllParts } from '$lib/data/localDatasets/commit';
import { askDesk } from '$lib/desk/client';
import type { SiteForm } from '$lib/import/newSite';
import { publicationOf } from '$lib/desk/datasetName';
import { StoppedError, stopOf } from '$lib/desk/errors';
import type {
	CheckSummary,
	Choice,
	DeskReply,
	DeskRequest,
	ReadyDataset,
	Source,
	Stage,
	DownloadKind
} from '$lib/desk/protocol';
import type { Site } from '$lib/domain/site';
import type { ReadingFault } from '$lib/import/read';
import { saveFile } from '$lib/export/saveFile';
import type { DeskStore } from '$lib/state/store/deskStore';
import { figures } from '$lib/state/store/figures.svelte';
import { leftOutText } from '$words/desk/backups';
import { NEW_NAMES, STARTED_HERE } from '$words/desk/newSite';
import type { Work as Doing } from '$words/desk/work';
import { stopText, type Stop } from '$words/desk/stopped';
import { answersOf, keepAnswers, keptAnswers, parseAnswers, readAnswers } from './answers';
import { keepMemory, keptColumns, parseMemory, readMemory } from './memory';
import { ownDataset, type Form } from './ownDataset';
import { now, slugOf } from './text';

/** Long work under way: what it is, how far it is, how to end it. */
export interface Work extends Doing {
	done?: number;
	of?: number;
	cancel(): void;
}

/** What came of the last work. */
export type Outcome =
	| { kind: 'checked'; checked: CheckSummary; against: Dataset }
	| { kind: 'backup'; name: string; backup: CheckedBackup }
	| { kind: 'committed'; dataset: Dataset }
	/** A new site has begun: a dataset without a measure. */
	| { kind: 'started'; dataset: Dataset }
	/** How many datasets a backup had. */
	| { kind: 'restored'; datasets: number }
	| { kind: 'cancelled' }
	| { kind: 'refused'; fault: ReadingFault }
	| { kind: 'stopped'; stop: Stop };

/** The dataset that came with the site. */
export type Shipped = Pick<
	Dataset,
	'id' | 'title' | 'publishedOn' | 'source' | 'site' | 'credits' | 'parts'
>;

/** The data desk's state: what was brought, what is under way, what came of it, what is held. */
export class Desk {
	source = $state.raw<Source>();
	work = $state.raw<Work>();
	outcome = $state.raw<Outcome>();
	/** How many sites were begun on this page. */
	begun = $state(0);
	/** What this browser holds; until the store has answered, what came with the site. */
	listing = $state.raw<Listing>({ datasets: [], damaged: 0 });
	/** Whether this browser can keep anything. */
	keeps = $state(true);
	/** What was done to the list of datasets, or why not, in words. */
	said = $state('');
	readonly active = $derived(this.listing.datasets.find(({ isActive }) => isActive));

	constructor(shipped: Shipped) {
		const dataset = { ...shipped, origin: 'shipped' as const, storedAt: '', isActive: true };
		this.listing = { datasets: [dataset], damaged: 0 };
	}

	/** Tries what was brought against the active dataset; nothing is written. */
	async check(choice: Choice = {}): Promise<void> {
		const { source } = this;
		if (!source) return;
		await this.#working('reading', async (signal) => {
			const store = await deskStore();
			const against = await activeOf(store);
			const parts = await store.parts(against);
			const reply = await this.#ask(
				{
					ask: 'check',
					source,
					choice,
					memory: readMemory(),
					said: readAnswers(),
					base: { ...parts, publication: publicationOf(against) },
					today: now().slice(0, 10)
				},
				signal
			);
			this.outcome = await outcomeOf(reply, { store, against, source });
		});
	}

	/** Stores what a dry run came to as a dataset of the reader's own, and shows it. */
	async commit(
		checked: CheckSummary,
		ready: ReadyDataset,
		against: Dataset,
		form: Form
	): Promise<void> {
		await this.#working('committing', async (signal) => {
			const parts = JSON.parse(await ready.parts.text()) as AllParts;
			const own = ownDataset({ checked, parts, listed: ready.listed, form, storedAt: now() });
			const dataset = await (
				await deskStore()
			).commit(own, {
				against: against.id,
				signal,
				onProgress: (done, of) => this.#step(done, of)
			});
			keepMemory(checked.memory);
			keepAnswers(answersOf(checked.questions));
			this.source = undefined;
			this.outcome = { kind: 'committed', dataset };
			await this.list();
		});
	}

	/** Begins a new site: a dataset of its council without a measure, which is shown from now on. */
	async start(form: SiteForm): Promise<void> {
		await this.#working('committing', async (signal) => {
			const { newSite } = await import('$lib/import/newSite');
			const storedAt = now();
			const { publication, core, listed } = newSite(form, {
				today: storedAt.slice(0, 10),
				names: NEW_NAMES
			});
			const own = ownDataset({
				checked: { name: STARTED_HERE, counts: NO_COUNTS },
				parts: { core },
				listed,
				form: { ...publication, note: '' },
				storedAt
			});
			const store = await deskStore();
			const against = (await activeOf(store)).id;
			const dataset = await store.commit(own, { against, signal });
			this.source = undefined;
			this.outcome = { kind: 'started', dataset };
			this.begun++;
			await this.list();
		});
	}

	/** Writes what a backup holds beside what is here. */
	async restore(backup: CheckedBackup): Promise<void> {
		await this.#working('restoring', async () => {
			await (await deskStore()).restore(backup);
			const { columns, answers } = backup.backup ?? {};
			if (columns) keepMemory(parseMemory(columns));
			if (answers) keepAnswers(parseAnswers(answers));
			this.outcome = { kind: 'restored', datasets: backup.backup?.datasets.length ?? 0 };
			await this.list();
		});
	}

	async list(): Promise<void> {
		const store = await deskStore();
		this.keeps = store.keeps;
		this.listing = await store.list();
	}

	/**
	 * Does something to the list of datasets and says so.
	 * @param done what is said then
	 */
	async change(work: (store: DeskStore) => Promise<unknown>, done: string): Promise<void> {
		this.said = '';
		try {
			await work(await deskStore());
			this.said = done;
			if (this.outcome?.kind === 'committed' || this.outcome?.kind === 'checked')
				this.outcome = undefined;
		} catch (error) {
			this.said = stopText(stopOf(error), 'desk');
		}
		await this.list();
	}

	/** Makes a file of a dataset, else of the active one, and hands it to the browser to save. */
	async download(download: DownloadKind, chosen?: Dataset): Promise<void> {
		await this.#working('taking', async (signal) => {
			const store = await deskStore();
			const dataset = chosen ?? (await activeOf(store));
			const parts = await store.parts(dataset);
			const publication = { ...publicationOf(dataset), origin: dataset.origin };
			const reply = await this.#ask({ ask: 'download', download, parts, publication }, signal);
			save(reply, fileName(download, dataset));
		});
	}

	/**
	 * Makes a whole site of the active dataset and hands it to the browser to save.
	 * @param built whose site this was built as
	 * @param folder of the host that it is for: "/", "/some/sub/"
	 */
	async downloadSite(built: Site, folder: string): Promise<void> {
		await this.#working('taking', async (signal) => {
			const store = await deskStore();
			const dataset = await activeOf(store);
			const parts = await store.parts(dataset);
			const [{ wholeSite }, { svgToPng }] = await Promise.all([
				import('$lib/desk/wholeSite'),
				import('$lib/export/pictures/png')
			]);
			const content = await wholeSite({
				publication: publicationOf(dataset),
				parts,
				built,
				folder,
				version,
				fetchFile: (path) => fetch(asset(`/${path}`), { signal, cache: 'no-cache' }),
				drawPng: async (svg, size) =>
					new Uint8Array(await (await svgToPng(svg, { width: size, scale: 1 })).arrayBuffer()),
				onProgress: (done, of) => this.#step(done, of)
			});
			const name = `${slugOf(dataset.site.place)}-site.zip`;
			saveFile({ name, content: new Blob([content as Uint8Array<ArrayBuffer>]), type: ZIP });
		});
	}

	/** Hands everything of the reader's own that is held here to the browser to save. */
	async backUp(): Promise<void> {
		await this.#working('backing-up', async (signal) => {
			const madeAt = now();
			const store = await deskStore();
			const { files, leftOut } = await store.backup({
				...{ madeAt, columns: keptColumns(), answers: keptAnswers() }
			});
			save(
				await this.#ask({ ask: 'zip', files }, signal),
				`outturn-backup-${madeAt.slice(0, 10)}.zip`
			);
			if (leftOut.length > 0) this.said = leftOutText(leftOut);
		});
	}

	#ask(request: DeskRequest, signal: AbortSignal): Promise<DeskReply> {
		return askDesk(request, { signal, onStage: (stage) => this.#stage(stage) });
	}

	#stage(stage: Stage) {
		if (this.work) this.work = { ...this.work, ...stage };
	}

	#step(done: number, of: number) {
		if (this.work) this.work = { ...this.work, done, of };
	}

	/** Long work, one at a time; what stops it is its outcome. */
	async #working(
		stage: Doing['stage'],
		work: (signal: AbortSignal) => Promise<void>
	): Promise<void> {
		if (this.work) return;
		const controller = new AbortController();
		this.work = { stage, cancel: () => controller.abort() };
		try {
			await work(controller.signal);
		} catch (error) {
			this.outcome = controller.signal.aborted
				? { kind: 'cancelled' }
				: { kind: 'stopped', stop: stopOf(error) };
		} finally {
			this.work = undefined;
		}
	}
}

const NO_COUNTS = { measures: 0, figures: 0, areas: 0, changes: 0 };

const deskStore = async (): Promise<DeskStore> => (await figures.connect()).desk();

async function activeOf(store: DeskStore): Promise<Dataset> {
	const held = await store.active();
	if (held) return held.dataset;
	throw new StoppedError({ kind: 'not-come' });
}

async function outcomeOf(
	reply: DeskReply,
	{ store, against, source }: { store: DeskStore; against: Dataset; source: Source }
): Promise<Outcome | undefined> {
	if (reply.kind === 'checked') return { kind: 'checked', checked: reply.checked, against };
	if (reply.kind === 'refused') return reply;
	if (reply.kind !== 'backup') return undefined;
	const name = source.kind === 'file' ? source.file.name : '';
	return { kind: 'backup', name, backup: await store.checkBackup(reply.files) };
}

const ZIP = 'application/zip';
const TYPES = [
	['.zip', ZIP],
	['.csv', 'text/csv'],
	['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']
] as const;

const ENDS: Record<DownloadKind, string> = {
	publish: 'publish.zip',
	package: 'data-package.zip',
	tables: 'tables-csv.zip',
	workbook: 'workbook.xlsx',
	'template-csv': 'template.csv',
	'template-workbook': 'template.xlsx'
};

const fileName = (download: DownloadKind, { title }: Dataset) =>
	`${slugOf(title)}-${ENDS[download]}`;

function save(reply: DeskReply, name: string): void {
	if (reply.kind !== 'content') return;
	const type = TYPES.find(([end]) => name.endsWith(end))?.[1] ?? '';
	saveFile({ name, content: reply.content, type });
}
