import type { AllParts } from '$lib/data/localDatasets/commit';
import { entryOf, partFile } from '$lib/data/schema/manifest';
import { dryRunEdit } from '$lib/import/dryRun/edit';
import { editSource } from '$words/desk/edited';
import type { EditReply, EditRequest, ReadyCore } from '../protocol';

/** What edits on a page come to; nothing is written. */
export function answerEdit(request: EditRequest): EditReply {
	const { today } = request;
	const { parts, ...run } = dryRunEdit({ ...request, sourceOf: (why) => editSource(today, why) });
	return { ...run, ready: parts && readyOf(parts.core) };
}

function readyOf(core: AllParts['core']): ReadyCore {
	return { core, listed: entryOf(partFile('core', core)) };
}
