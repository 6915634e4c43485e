import type * as v from 'valibot';
import { checked, refuseOtherSchema } from './checked';
import { LoadError, type LoadReason } from './loadError';
import type { Dataset, DatasetRepository } from './datasetRepository';
import { SCHEMA_VERSION } from './schema/atoms';
import { CorePart, Manifest } from './schema/core';

/** Fetches a data file: "manifest.json", "core.0123456789abcdef.json". */
export type Fetcher = (file: string) => Promise<Response>;
export type Progress = (done: number, of: number) => void;

export type Refreshed = { came: 'nothing' } | { came: 'active' | 'beside'; dataset: Dataset };

/**
 * Fetches one data file and checks it against its schema.
 * @throws LoadError where it cannot be fetched, is no JSON, or does not fit
 */
export async function fetchChecked<S extends v.GenericSchema>(
	fetcher: Fetcher,
	schema: S,
	file: string
) {
	const data = parsed(await fetchText(fetcher, file), file);
	refuseOtherSchema(data, SCHEMA_VERSION, file);
	return checked(schema, data, file);
}

async function fetchText(fetcher: Fetcher, file: string): Promise<string> {
	const failed = (reason: LoadReason) => new LoadError({ file, reason });
	const response = await fetcher(file).catch((error: unknown) => {
		throw failed(
			error instanceof Error ? { kind: 'not-asked', said: error.message } : { kind: 'no-answer' }
		);
	});
	if (!response.ok) throw failed({ kind: 'answered', status: response.status });
	return response.text().catch(() => {
		throw failed({ kind: 'broken-off' });
	});
}

function parsed(text: string, file: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new LoadError({ file, reason: { kind: 'no-json' } });
	}
}

/**
 * Brings the shipped dataset up to date: the manifest names its version; where the repository
 * does not hold it, its core is fetched, checked, and committed whole. A dataset that the
 * reader made active is never replaced: the shipped one is then stored beside it.
 * @returns what came of it: nothing new, a dataset that is active now, or one stored beside
 * @throws LoadError, with nothing written
 */
export async function refresh(
	repository: DatasetRepository,
	fetcher: Fetcher,
	onProgress: Progress = () => {}
): Promise<Refreshed> {
	onProgress(0, 3);
	const manifest = await fetchChecked(fetcher, Manifest, 'manifest.json');
	onProgress(1, 3);
	const held = await repository.active();
	if (held?.dataset.id === manifest.version) return { came: 'nothing' };
	const isOwn = held?.dataset.origin === 'own';
	if (isOwn && (await repository.holds(manifest.version))) return { came: 'nothing' };
	const core = await fetchChecked(fetcher, CorePart, manifest.parts.core.file);
	onProgress(2, 3);
	const dataset = shippedDataset(manifest);
	if (isOwn) await repository.keepBeside(dataset, core);
	else await repository.commit(dataset, core);
	onProgress(3, 3);
	return { came: isOwn ? 'beside' : 'active', dataset };
}

const shippedDataset = ({ schema: _, version, ...described }: Manifest): Dataset => ({
	id: version,
	...described,
	origin: 'shipped',
	storedAt: new Date().toISOString()
});
