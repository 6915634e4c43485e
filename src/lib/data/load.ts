import { checked, DataFault, fits, refuseOtherSchema } from './fault';
import type { Dataset, Keeper } from './keeper';
import { Manifest, PARTS, SCHEMA_VERSION, type PartName, type PartOf } from './schema/parts';

/** Where a dataset's files are: answers a path below `data/` with its response. */
export type Fetcher = (file: string) => Promise<Response>;
export type Progress = (done: number, of: number) => void;

export type Refreshed = { came: 'nothing' } | { came: 'active' | 'beside'; dataset: Dataset };

/**
 * Fetches one data file and holds it against its schema.
 * @throws DataFault where it cannot be fetched, is no JSON, or does not fit
 */
async function fetchChecked<S extends (typeof PARTS)[PartName] | typeof Manifest>(
	fetcher: Fetcher,
	schema: S,
	file: string
) {
	const data = parsed(await fetchText(fetcher, file), file);
	refuseOtherSchema(data, SCHEMA_VERSION, file);
	return checked(schema, data, file);
}

async function fetchText(fetcher: Fetcher, file: string): Promise<string> {
	const response = await fetcher(file).catch((error: unknown) => {
		throw new DataFault(file, 'not-fetched', error instanceof Error ? error.message : 'no answer');
	});
	if (!response.ok)
		throw new DataFault(file, 'not-fetched', `the host answered ${response.status}`);
	return response.text().catch(() => {
		throw new DataFault(file, 'not-fetched', 'the answer broke off');
	});
}

function parsed(text: string, file: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new DataFault(file, 'not-valid', 'it is cut short or no JSON');
	}
}

/**
 * Brings the shipped dataset up to date: the manifest names its version; where the keeper
 * does not hold it, its core is fetched, checked, and committed whole. A dataset that the
 * reader made active is never replaced: the shipped one is then stored beside it.
 * @returns what came of it: nothing new, a dataset that is active now, or one kept beside
 * @throws DataFault, with nothing written
 */
export async function refresh(
	keeper: Keeper,
	fetcher: Fetcher,
	onProgress: Progress = () => {}
): Promise<Refreshed> {
	onProgress(0, 3);
	const manifest = await fetchChecked(fetcher, Manifest, 'manifest.json');
	onProgress(1, 3);
	const held = await keeper.active();
	if (held?.dataset.id === manifest.version) return { came: 'nothing' };
	const isOwn = held?.dataset.origin === 'own';
	if (isOwn && (await keeper.holds(manifest.version))) return { came: 'nothing' };
	const core = await fetchChecked(fetcher, PARTS.core, manifest.parts.core.file);
	onProgress(2, 3);
	const dataset = shippedDataset(manifest);
	if (isOwn) await keeper.keepBeside(dataset, core);
	else await keeper.commit(dataset, core);
	onProgress(3, 3);
	return { came: isOwn ? 'beside' : 'active', dataset };
}

const shippedDataset = ({ version, title, publishedOn, source, parts }: Manifest): Dataset => ({
	id: version,
	title,
	publishedOn,
	source,
	parts,
	origin: 'shipped',
	storedAt: new Date().toISOString()
});

/**
 * One part of a dataset, from the keeper or, the first time, from the host; it is kept then. What
 * is held but does not fit is damaged: it is fetched anew.
 * @throws DataFault where it is not held and cannot be fetched or does not fit
 */
export async function loadPart<N extends Exclude<PartName, 'core'>>(
	keeper: Keeper,
	fetcher: Fetcher,
	dataset: Dataset,
	name: N
): Promise<PartOf<N>> {
	const { hash, file } = dataset.parts[name];
	const held = await keeper.part(hash);
	if (fits(PARTS[name], held)) return held as PartOf<N>;
	if (held !== undefined) keeper.damaged?.();
	const part = (await fetchChecked(fetcher, PARTS[name], file)) as PartOf<N>;
	await keeper.keepPart(hash, part);
	return part;
}
