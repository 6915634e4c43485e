import { fits } from './checked';
import type { Dataset, DatasetRepository } from './datasetRepository';
import { fetchChecked, type Fetcher } from './load';
import { PARTS, type FurtherName, type PartOf } from './schema/parts';

/**
 * One part of a dataset, from the repository or, the first time, from the host; it is then stored.
 * A stored part that does not fit is damaged: it is fetched again.
 * @returns `undefined` where the dataset has no such part
 * @throws LoadError where it is not stored and cannot be fetched or does not fit
 */
export async function loadPart<N extends FurtherName>(
	repository: DatasetRepository,
	fetcher: Fetcher,
	dataset: Dataset,
	name: N
): Promise<PartOf<N> | undefined> {
	const entry = dataset.parts[name];
	if (!entry) return undefined;
	const { hash, file } = entry;
	const held = await repository.part(hash).catch(() => undefined);
	if (fits(PARTS[name], held)) return held as PartOf<N>;
	if (held !== undefined) repository.damaged?.();
	const part = (await fetchChecked(fetcher, PARTS[name], file)) as PartOf<N>;
	await repository.keepPart(hash, part).catch((error: unknown) => repository.unkept?.(error));
	return part;
}
