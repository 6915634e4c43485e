import { fits } from './fault';
import type { Dataset, Keeper } from './keeper';
import { fetchChecked, type Fetcher } from './load';
import { PARTS, type PartName, type PartOf } from './schema/parts';

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
