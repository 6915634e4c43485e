import type { Dataset, Origin } from '$lib/data/keeper';
import type { AllParts, OwnDataset } from '$lib/data/own';
import { partFile } from '$lib/export/publish/manifest';

interface Making {
	/** What was edited. */
	against: Dataset;
	/** Its parts, with the core as it would be: an edit on a page changes no other. */
	parts: AllParts;
	from: Origin;
	/** This moment. */
	storedAt: string;
}

/** What an edit commits: the dataset with another core, under a name of its own. */
export function ownEdit({
	against,
	parts: { core, ...parts },
	from,
	storedAt
}: Making): OwnDataset {
	const { hash, file, content } = partFile('core', core);
	const bytes = new TextEncoder().encode(content).length;
	const { publishedOn, source, title } = against;
	return {
		dataset: {
			id: `own-${storedAt.replace(/\D/g, '')}-${hash.slice(0, 4)}`,
			title: title.endsWith(EDITED) ? title : `${title}${EDITED}`,
			publishedOn,
			source,
			origin: 'own',
			storedAt,
			parts: { ...against.parts, core: { hash, file, bytes } },
			from
		},
		core,
		parts
	};
}

const EDITED = ', edited';
