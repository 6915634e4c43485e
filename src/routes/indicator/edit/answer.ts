import type { AllParts } from '$lib/data/localDatasets/commit';
import { entryOf, partFile } from '$lib/data/schema/manifest';
import type { Publication } from '$lib/package/descriptor';
import { dryRunEdit, type Edit } from '$lib/import/edit';
import type { DryRun } from '$lib/import/desk';

export interface Asked {
	base: AllParts & { publication: Publication };
	edits: Edit[];
	/** The ISO day. */
	today: string;
	/** What was changed, and why. */
	note: string;
}

/** What a dry run comes to; an edit on a page changes no part but the core. */
export type Answer = Omit<DryRun, 'parts'> & { ready: Ready | undefined };
export interface Ready {
	core: AllParts['core'];
	/** Its name by its hash. */
	listed: { hash: string; file: string; bytes: number };
}

/** What the editor's worker answers. */
export function answer(asked: Asked): Answer {
	const { parts, ...run } = dryRunEdit(asked);
	return { ...run, ready: parts && readyOf(parts.core) };
}

function readyOf(core: AllParts['core']): Ready {
	return { core, listed: entryOf(partFile('core', core)) };
}
