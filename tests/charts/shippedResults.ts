import type { CorePart, Manifest } from '$lib/data/schema/parts';
import { resultOf, type Result } from '$lib/domain/result';

const read = async <T>(file: string): Promise<T> => (await fetch(`/data/${file}`)).json() as T;

/** The result of every measure that is shipped, as a page in a browser gets it. */
export async function shippedResults(): Promise<Result[]> {
	const manifest = await read<Manifest>('manifest.json');
	const core = await read<CorePart>(manifest.parts.core.file);
	return core.measures.map((measure) => resultOf(measure, core.periodId));
}
