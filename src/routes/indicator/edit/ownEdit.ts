import type { Dataset, Origin } from '$lib/data/datasetRepository';
import type { FurtherParts, LocalDataset } from '$lib/data/localDatasets/commit';
import type { Ready } from './answer';

interface Making {
	/** What was edited, and its parts, of which an edit on a page changes the core alone. */
	against: Dataset;
	parts: FurtherParts;
	ready: Ready;
	from: Origin;
	/** This moment. */
	storedAt: string;
}

/** What an edit commits: the dataset with another core, under a name of its own. */
export function ownEdit({ against, parts, ready, from, storedAt }: Making): LocalDataset {
	const { publishedOn, source, title } = against;
	const { areas, boundaries, places, postcodes } = parts;
	return {
		dataset: {
			id: `own-${storedAt.replace(/\D/g, '')}-${ready.listed.hash.slice(0, 4)}`,
			title: title.endsWith(EDITED) ? title : `${title}${EDITED}`,
			publishedOn,
			source,
			origin: 'own',
			storedAt,
			parts: { ...against.parts, core: ready.listed },
			from
		},
		core: ready.core,
		parts: { areas, boundaries, places, postcodes }
	};
}

const EDITED = ', edited';
