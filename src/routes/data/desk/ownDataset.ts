import type { LocalDataset } from '$lib/data/localDatasets/commit';
import { periodLabel } from '$lib/domain/period/label';
import type { AllParts, Checked, Form, Publication, Ready } from './worker/protocol';

interface Making {
	checked: Pick<Checked, 'name' | 'counts'>;
	parts: AllParts;
	/** The names of the parts. */
	listed: Ready['listed'];
	form: Form;
	/** This moment. */
	storedAt: string;
}

/** What is committed: the parts with a record of what they came from, under a name of its own. */
export function ownDataset({ checked, parts: all, listed, form, storedAt }: Making): LocalDataset {
	const { core, ...parts } = all;
	const { note, ...publication } = form;
	const { name: file, counts } = checked;
	const id = `own-${storedAt.replace(/\D/g, '')}-${listed.core.hash.slice(0, 4)}`;
	const from = { file, note: note.trim(), counts };
	return {
		dataset: { id, ...publication, origin: 'own', storedAt, parts: listed, from },
		core,
		parts
	};
}

/**
 * What a dataset may be called that was made from another: figures of a further period are another
 * report, of this day.
 */
export function suggested(
	before: Publication & { periodId: string },
	{ periodId, today }: { periodId: string; today: string }
): Publication {
	const { title, publishedOn, source } = before;
	if (periodId === before.periodId) return { title, publishedOn, source };
	const [was, is] = [periodLabel(before.periodId), periodLabel(periodId)];
	const named = title.includes(was) ? title.replace(was, is) : `${title}, ${is}`;
	return { title: named, publishedOn: today, source: source.replace(/, report of .*$/, '') };
}
