import type { Upgrade } from '../database';
import { sweep } from '../sweep';
import { PARTS, type PartName } from '../schema/parts';
import { convertDataset, type Stored, type StoredDataset } from '.';
import { ConversionError } from './conversionError';
import { SECOND } from './second';
import type { Whose } from './site';

/**
 * Converts every dataset of the second version in a database to the third, within the transaction of the
 * database's upgrade: all of them or none, and what was stored stays until it has succeeded. What the
 * second version itself could not read stays as it is, and so does a shipped dataset that cannot be
 * converted, which the host has: the list of datasets counts them as damaged.
 * @param whose the site's, which the second version did not store
 * @param left ids of datasets that are to stay as they are
 * @throws ConversionError for a dataset of the reader's own that cannot be converted
 */
export async function convertDatabase(
	upgrade: Upgrade,
	whose: Whose,
	left: ReadonlySet<unknown> = new Set()
): Promise<void> {
	const datasets = upgrade.table<Stored>('datasets');
	for (const record of await datasets.toArray()) {
		const held = await heldParts(upgrade, record);
		if (held.core?.schema !== SECOND || left.has(record.id)) continue;
		const converted = convertedOrLeft({ record, parts: held }, whose);
		if (!converted) continue;
		await put(upgrade, converted);
		await datasets.put(converted.record);
	}
	await sweep({
		datasets: upgrade.table('datasets'),
		measures: upgrade.table('measures'),
		parts: upgrade.table('parts')
	});
}

function convertedOrLeft(dataset: StoredDataset, whose: Whose): StoredDataset | undefined {
	try {
		return convertDataset(dataset, whose);
	} catch (error) {
		if (error instanceof ConversionError && dataset.record.origin === 'shipped') return undefined;
		throw error;
	}
}

/** The parts that a record names and that are stored; it may be damaged. */
async function heldParts(upgrade: Upgrade, { parts }: Stored): Promise<StoredDataset['parts']> {
	const held: StoredDataset['parts'] = {};
	const hashes = hashesOf(parts);
	for (const [name, hash] of hashes) {
		const stored = await upgrade.table<{ part: unknown }>('parts').get(hash);
		if (isObject(stored?.part)) held[name] = stored.part;
	}
	if (held.core) held.core = await wholeCore(upgrade, held.core, new Map(hashes).get('core') ?? '');
	return held;
}

const isObject = (value: unknown): value is Stored => typeof value === 'object' && value !== null;

function hashesOf(parts: unknown): [PartName, string][] {
	return (Object.keys(PARTS) as PartName[]).flatMap((name): [PartName, string][] => {
		const entry = isObject(parts) ? parts[name] : undefined;
		return isObject(entry) && typeof entry.hash === 'string' ? [[name, entry.hash]] : [];
	});
}

/** A core is stored as its frame, with the order of its measures, and a record a measure. */
async function wholeCore(upgrade: Upgrade, { order, ...frame }: Stored, hash: string) {
	const records = await upgrade
		.table<{ id: string; measure: unknown }>('measures')
		.where('core')
		.equals(hash)
		.toArray();
	const byId = new Map(records.map(({ id, measure }) => [id, measure]));
	const measures = Array.isArray(order) ? order.map((id: unknown) => byId.get(String(id))) : order;
	return { ...frame, measures };
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
