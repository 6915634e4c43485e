import type { OutturnDatabase } from './database';

/** Removes the measures and parts that no dataset names; joins the transaction around it. */
export async function sweep(
	db: Pick<OutturnDatabase, 'datasets' | 'measures' | 'parts'>
): Promise<void> {
	const named = new Set((await db.datasets.toArray()).flatMap(hashesIn));
	const isOrphan = (hash: unknown) => !named.has(hash);
	const parts = await db.parts.toCollection().primaryKeys();
	await db.parts.bulkDelete(parts.filter(isOrphan));
	const cores = await db.measures.orderBy('core').uniqueKeys();
	await db.measures.where('core').anyOf(cores.filter(isOrphan)).delete();
}

/** The hashes that a record names, even where the rest of it is damaged. */
function hashesIn(record: unknown): unknown[] {
	const { parts } = (record ?? {}) as { parts?: unknown };
	if (typeof parts !== 'object' || parts === null) return [];
	return Object.values(parts).map((part: unknown) => (part as { hash?: unknown } | null)?.hash);
}
