import type { Dataset, Origin } from '$lib/data/datasetRepository';
import type { FurtherParts, LocalDataset } from '$lib/data/localDatasets/commit';
import { ownId } from '$lib/desk/datasetName';
import type { ReadyCore } from '$lib/desk/protocol';
import { editedTitle } from '$words/desk/edited';

/** The base of an edit is whole: its core and what was published of it are no further parts. */
function furtherOf({ areas, boundaries, places, postcodes }: FurtherParts): FurtherParts {
	return {
		...(areas && { areas }),
		...(boundaries && { boundaries }),
		...(places && { places }),
		...(postcodes && { postcodes })
	};
}

interface Making {
	/** What was edited, and its parts, of which an edit on a page changes the core alone. */
	against: Dataset;
	parts: FurtherParts;
	ready: ReadyCore;
	from: Origin;
	/** This moment. */
	storedAt: string;
}

/** What an edit commits: the dataset with another core, under a name of its own. */
export function ownEdit({ against, parts, ready, from, storedAt }: Making): LocalDataset {
	const { publishedOn, source, site, credits, title } = against;
	return {
		dataset: {
			id: ownId(storedAt, ready.listed.hash),
			title: editedTitle(title),
			publishedOn,
			source,
			site,
			credits,
			origin: 'own',
			storedAt,
			parts: { ...against.parts, core: ready.listed },
			from
		},
		core: ready.core,
		parts: furtherOf(parts)
	};
}
