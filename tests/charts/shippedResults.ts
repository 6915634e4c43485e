import type { LinkedCore, Manifest } from '$lib/data/schema/core';
import { linkedAtlas } from '$lib/domain/area/linked';
import { linked } from '$lib/domain/measure/linked';
import type { PartName, PartOf } from '$lib/data/schema/parts';
import { resultOf, type Result } from '$lib/domain/result';

const read = async <T>(file: string): Promise<T> => (await fetch(`/data/${file}`)).json() as T;

export const shippedManifest = () => read<Manifest>('manifest.json');

/** A part of the shipped dataset, as a page in a browser gets it. */
export const shippedPart = async <N extends PartName>(name: N) =>
	read<PartOf<N>>((await shippedManifest()).parts[name]?.file ?? '');
/** The core as the rules read it. */
export const shippedCore = async (): Promise<LinkedCore> => linked(await shippedPart('core'));
export const shippedAtlas = async () => linkedAtlas(await shippedPart('areas'));

/** The result of every measure that is shipped. */
export async function shippedResults(): Promise<Result[]> {
	const core = await shippedCore();
	return core.measures.map((measure) => resultOf(measure, core.periodId));
}
