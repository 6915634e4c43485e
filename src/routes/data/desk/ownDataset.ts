import type { OwnDataset } from '$lib/data/own';
import type { Form } from './desk.svelte';
import type { Checked, Ready } from './protocol';

interface Making {
	checked: Pick<Checked, 'name' | 'counts'>;
	ready: Ready;
	form: Form;
	/** This moment. */
	storedAt: string;
}

/** What is committed: the parts with a record of what they came from, under a name of its own. */
export function ownDataset({ checked, ready, form, storedAt }: Making): OwnDataset {
	const { core, ...parts } = ready.parts;
	const { note, ...publication } = form;
	const { name: file, counts } = checked;
	const id = `own-${storedAt.replace(/\D/g, '')}-${ready.listed.core.hash.slice(0, 4)}`;
	const from = { file, note: note.trim(), counts };
	return {
		dataset: { id, ...publication, origin: 'own', storedAt, parts: ready.listed, from },
		core,
		parts
	};
}
