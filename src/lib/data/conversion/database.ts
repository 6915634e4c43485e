import type { Upgrade } from '../database';
import { sweep } from '../sweep';
import type { PartName } from '../schema/parts';
import { convertDataset, type Stored, type StoredDataset } from '.';
import type { Whose } from './site';

/**
 * Converts every dataset of the second version in a database to the third, within the transaction of the
 * database's upgrade: all of them or none, and what was stored stays until it has succeeded. A dataset
 * without its core is damaged, and stays as it is: the list of datasets says so.
 * @param whose the site's, which the second version did not store
 */
export async function convertDatabase(upgrade: Upgrade, whose: Whose): Promise<void> {
	const datasets = upgrade.table<Stored>('datasets');
	for (const record of await datasets.toArray()) {
		const held = await heldParts(upgrade, record);
		if (!held.core) continue;
		const converted = convertDataset({ record, parts: held }, whose);
		await put(upgrade, converted);
		await datasets.put(converted.record);
	}
	await sweep({
		datasets: upgrade.table('datasets'),
		measures: upgrade.table('measures'),
		parts: upgrade.table('parts')
	});
}

type Named = Partial<Record<PartName, { hash: string }>>;

async function heldParts(upgrade: Upgrade, { parts }: Stored): Promise<StoredDataset['parts']> {
	const held: StoredDataset['parts'] = {};
	for (const [name, { hash }] of Object.entries((parts ?? {}) as Named)) {
		const stored = await upgrade.table<{ part: Stored }>('parts').get(hash);
		if (stored) held[name as PartName] = stored.part;
	}
	if (held.core) held.core = await wholeCore(upgrade, held.core, (parts as Named).core?.hash ?? '');
	return held;
}

/** A core is stored as its frame, with the order of its measures, and a record a measure. */
async function wholeCore(upgrade: Upgrade, { order, ...frame }: Stored, hash: string) {
	const records = await upgrade
		.table<{ id: string; measure: unknown }>('measures')
		.where('core')
		.equals(hash)
		.toArray();
	const byId = new Map(records.map(({ id, measure }) => [id, measure]));
	return { ...frame, measures: (order as string[]).map((id) => byId.get(id)) };
}

async function put(upgrade: Upgrade, { record, parts }: StoredDataset): Promise<void> {
	const named = record.parts as Record<PartName, { hash: string }>;
	for (const [name, part] of Object.entries(parts)) {
		const { hash } = named[name as PartName];
		if (name !== 'core') await upgrade.table('parts').put({ hash, part });
	}
	if (!parts.core) return;
	const { measures, ...frame } = parts.core as Stored & { measures: { id: string }[] };
	const core = named.core.hash;
	await upgrade
		.table('measures')
		.bulkPut(measures.map((measure) => ({ core, id: measure.id, measure })));
	const order = measures.map(({ id }) => id);
	await upgrade.table('parts').put({ hash: core, part: { ...frame, order } });
}
