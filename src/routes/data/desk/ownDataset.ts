import type { AllParts, LocalDataset } from '$lib/data/localDatasets/commit';
import { ownId } from '$lib/desk/datasetName';
import type { CheckSummary, Publication, ReadyDataset } from '$lib/desk/protocol';

/** What the form asks before a commit. */
export type Form = Publication & { note: string };

interface Making {
	checked: Pick<CheckSummary, 'name' | 'counts'>;
	parts: AllParts;
	/** The names of the parts. */
	listed: ReadyDataset['listed'];
	form: Form;
	/** This moment. */
	storedAt: string;
}

/** What is committed: the parts with a record of what they came from, under a name of its own. */
export function ownDataset({ checked, parts: all, listed, form, storedAt }: Making): LocalDataset {
	const { core, ...parts } = all;
	const { note, ...publication } = form;
	const { name: file, counts } = checked;
	const id = ownId(storedAt, listed.core.hash);
	const from = { file, note: note.trim(), counts };
	return {
		dataset: { id, ...publication, origin: 'own', storedAt, parts: listed, from },
		core,
		parts
	};
}
