import { createHash } from 'node:crypto';
import type { OutturnDatabase } from '$lib/data/database';
import { databaseRepository } from '$lib/data/databaseRepository';
import type { Dataset } from '$lib/data/datasetRepository';
import { refresh } from '$lib/data/load';
import {
	commitLocalDataset,
	type FurtherParts,
	type LocalDataset
} from '$lib/data/localDatasets/commit';
import type { FurtherName } from '$lib/data/schema/parts';
import { host, shippedManifest, shippedPart, storedCore } from './shipped';

const FURTHER: Required<FurtherParts> = {
	areas: shippedPart('areas'),
	boundaries: shippedPart('boundaries'),
	places: shippedPart('places'),
	postcodes: shippedPart('postcodes')
};
const CORE = storedCore();
export const SHIPPED = shippedManifest().version;

/** The hash under which a part of a dataset of `ownOf` is stored. */
export const hashIn = (id: string, name: FurtherName): string =>
	ownOf(id).dataset.parts[name]?.hash ?? '';

/** How the build names what a part holds. */
export const entryOf = (name: string, part: unknown) => {
	const text = JSON.stringify(part);
	const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
	return { hash, file: `${name}.${hash}.json`, bytes: Buffer.byteLength(text) };
};

/** A dataset as the desk would bring it: the shipped one with one figure of its own, and places too. */
export function ownOf(id: string, { storedAt = '2026-01-01T00:00:00.000Z' } = {}): LocalDataset {
	const [first, ...others] = CORE.measures;
	if (!first) throw new Error('the shipped dataset has no measure');
	const core = { ...CORE, measures: [{ ...first, shortTitle: `Title of ${id}` }, ...others] };
	const [place, ...places] = FURTHER.places.places;
	const renamed = place ? [{ ...place, name: `Place of ${id}` }] : [];
	const parts = {
		...FURTHER,
		places: { schema: FURTHER.places.schema, places: [...renamed, ...places] }
	};
	const dataset: Dataset = {
		id,
		title: `Own ${id}`,
		publishedOn: '2013-01-31',
		source: 'A file of our own',
		site: shippedManifest().site,
		credits: shippedManifest().credits,
		origin: 'own',
		storedAt,
		from: {
			file: 'quarter.csv',
			note: 'Quarter 3',
			counts: { measures: 50, figures: 400, areas: 166, changes: 1 }
		},
		parts: {
			...shippedManifest().parts,
			core: entryOf('core', core),
			places: entryOf('places', parts.places)
		}
	};
	return { dataset, core, parts };
}

/** The shipped dataset, stored and active, as on a first visit. */
export const visit = (db: OutturnDatabase) => refresh(databaseRepository(db), host().fetcher);

/** Commits own datasets one after the other. */
export async function commitAll(db: OutturnDatabase, ...ids: string[]) {
	let against = (await db.settings.get('active'))?.value ?? '';
	for (const [i, id] of ids.entries()) {
		const storedAt = `2026-01-0${i + 1}T00:00:00.000Z`;
		await commitLocalDataset(db, ownOf(id, { storedAt }), { against });
		against = id;
	}
}

/** Everything that is held, to tell whether anything changed. */
export const everything = async (db: OutturnDatabase) => ({
	datasets: await db.datasets.toArray(),
	measures: await db.measures.toArray(),
	parts: await db.parts.toArray(),
	settings: await db.settings.toArray(),
	decks: await db.decks.toArray()
});
