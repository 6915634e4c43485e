import { LoadError } from '$lib/data/loadError';
import type { Dataset } from '$lib/data/datasetRepository';
import { OtherCommit, LocalDatasetError } from '$lib/data/localDatasets/errors';
import type { Edit } from '$lib/import/edit';
import type { AllParts } from '$lib/data/localDatasets/commit';
import { figures } from '$lib/state/store/figures.svelte';
import type { Answer } from './answer';
import { askWorker } from './askWorker';
import type { Field } from './fields';
import { ownEdit } from './ownEdit';

/** What the checks said, of which fields, and against what. */
export interface Checked {
	run: Answer;
	/** The fields that were changed, in the order of the edits. */
	fields: Field[];
	against: Dataset;
	parts: AllParts;
}

/** The state of an edit: what is typed, what was checked of it, what is under way. */
export class Editing {
	drafts = $state.raw<Record<string, string>>({});
	note = $state('');
	checked = $state.raw<Checked>();
	work = $state<'' | 'Checking' | 'Saving'>('');
	/** Why it could not be done. */
	said = $state('');

	constructor(readonly fields: Field[]) {
		this.drafts = Object.fromEntries(fields.map(({ name, was }) => [name, was]));
	}

	/** What is typed now was not checked yet. */
	type(name: string, text: string): void {
		this.drafts = { ...this.drafts, [name]: text };
		this.checked = undefined;
	}

	/** Tries what is typed against the active dataset; nothing is written. */
	check(): Promise<boolean> {
		return this.#working('Checking', async () => {
			const fields = this.fields.filter(({ name, was }) => this.drafts[name] !== was);
			const edits = fields.map((field): Edit => field.edit(this.drafts[field.name] ?? ''));
			const store = await deskStore();
			const held = await store.active();
			if (!held || held.dataset.id !== figures.held?.dataset.id) throw new OtherShown();
			const parts = await store.parts(held.dataset);
			const { title, publishedOn, source } = held.dataset;
			const base = { ...parts, publication: { title, publishedOn, source } };
			const today = now().slice(0, 10);
			const run = await askWorker({ base, edits, today, note: this.note });
			this.checked = { run, fields, against: held.dataset, parts };
		});
	}

	/** Stores what was checked as a dataset of the reader's own, and shows it. */
	save({ run, against, parts }: Checked): Promise<boolean> {
		return this.#working('Saving', async () => {
			const { ready, counts } = run;
			if (!ready) return;
			const own = ownEdit({
				against,
				parts,
				ready,
				from: { file: 'edited on the page', note: this.note.trim(), counts },
				storedAt: now()
			});
			await (await deskStore()).commit(own, { against: against.id });
		});
	}

	/** @returns whether it was done */
	async #working(work: 'Checking' | 'Saving', done: () => Promise<void>): Promise<boolean> {
		if (this.work) return false;
		this.work = work;
		this.said = '';
		try {
			await done();
			return true;
		} catch (error) {
			this.said = wordsOf(error);
			return false;
		} finally {
			this.work = '';
		}
	}
}

/** What this tab shows is not what would be changed. */
class OtherShown extends Error {
	override name = 'OtherShown';
	override message =
		'This tab shows other data than those that are active in this browser, which an edit would change. Open the page without “data=” in its address, or make them active on the data page.';
}

const deskStore = async () => (await figures.connect()).desk();
const now = () => new Date().toISOString();

function wordsOf(error: unknown): string {
	if (error instanceof OtherCommit || error instanceof LocalDatasetError) return error.message;
	if (error instanceof OtherShown) return error.message;
	const said = error instanceof Error ? error.message : String(error);
	if (error instanceof LoadError) return `${said} Nothing was changed.`;
	return `It stopped for a reason that was not foreseen (${said}). Nothing was changed. Try again.`;
}
