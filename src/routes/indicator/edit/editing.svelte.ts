import type { Dataset } from '$lib/data/datasetRepository';
import type { AllParts } from '$lib/data/localDatasets/commit';
import { askEdit } from '$lib/desk/client';
import { publicationOf } from '$lib/desk/datasetName';
import { StoppedError, stopOf } from '$lib/desk/errors';
import type { EditReply } from '$lib/desk/protocol';
import type { Edit } from '$lib/import/dryRun/edit';
import { figures } from '$lib/state/store/figures.svelte';
import { ORIGIN } from '$words/desk/edited';
import { stopText } from '$words/desk/stopped';
import type { Field } from './fields';
import { ownEdit } from './ownEdit';

/** What the checks said, of which fields, and against what. */
export interface Checked {
	run: EditReply;
	/** The fields that were changed, in the order of the edits. */
	fields: Field[];
	against: Dataset;
	parts: AllParts;
}

type Work = 'checking' | 'saving';

/** The state of an edit: what is typed, what was checked of it, what is under way. */
export class Editing {
	drafts = $state.raw<Record<string, string>>({});
	note = $state('');
	checked = $state.raw<Checked>();
	work = $state<Work>();
	/** Why it could not be done, in words. */
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
		return this.#working('checking', async () => {
			const fields = this.fields.filter(({ name, was }) => this.drafts[name] !== was);
			const edits = fields.map((field): Edit => field.edit(this.drafts[field.name] ?? ''));
			const store = await deskStore();
			const held = await store.active();
			if (!held || held.dataset.id !== figures.held?.dataset.id)
				throw new StoppedError({ kind: 'other-shown' });
			const parts = await store.parts(held.dataset);
			const base = { ...parts, publication: publicationOf(held.dataset) };
			const today = now().slice(0, 10);
			const run = await askEdit({ base, edits, today, note: this.note });
			this.checked = { run, fields, against: held.dataset, parts };
		});
	}

	/** Stores what was checked as a dataset of the reader's own, and shows it. */
	save({ run, against, parts }: Checked): Promise<boolean> {
		return this.#working('saving', async () => {
			const { ready, counts } = run;
			if (!ready) return;
			const own = ownEdit({
				against,
				parts,
				ready,
				from: { file: ORIGIN, note: this.note.trim(), counts },
				storedAt: now()
			});
			await (await deskStore()).commit(own, { against: against.id });
		});
	}

	/** @returns whether it was done */
	async #working(work: Work, done: () => Promise<void>): Promise<boolean> {
		if (this.work) return false;
		this.work = work;
		this.said = '';
		try {
			await done();
			return true;
		} catch (error) {
			this.said = stopText(stopOf(error), 'page');
			return false;
		} finally {
			this.work = undefined;
		}
	}
}

const deskStore = async () => (await figures.connect()).desk();
const now = () => new Date().toISOString();
