import { partPath, type BackupExtras } from '../backup/createBackup';
import { readAsFound, type Tables } from '../earlierDatabase';
import { ACTIVE_KEY } from '../queries';
import { SECOND } from './second';

type Stored = Record<string, unknown>;

/**
 * Everything that a database of the second version holds, damaged or not, as the files of a backup of
 * that version: what its own build would have saved, and the data desk reads.
 * @param name the database's
 */
export async function savedAsFound(
	name: string,
	extras: BackupExtras
): Promise<Map<string, string>> {
	const { datasets = [], measures = [], parts = [], ...others } = await readAsFound(name);
	const active = others.settings?.find(({ key }) => key === ACTIVE_KEY)?.value;
	const isOwn = datasets.some(({ id, origin }) => id === active && origin === 'own');
	const main = {
		format: 'outturn-backup',
		schema: SECOND,
		madeAt: extras.madeAt,
		active: isOwn ? active : null,
		datasets,
		decks: others.decks ?? [],
		columns: extras.columns
	};
	const files = parts.map(({ hash, part }): [string, string] => [
		partPath(String(hash)),
		JSON.stringify(wholeOf(part, String(hash), measures))
	]);
	return new Map([...files, ['backup.json', JSON.stringify(main, null, '\t')]]);
}

/** A part as its file was: a core with its measures between its periods and its context. */
function wholeOf(part: unknown, hash: string, records: Tables[string]): unknown {
	const { order, context, ...frame } = (part ?? {}) as Stored;
	if (!Array.isArray(order)) return part;
	const byId = new Map(
		records.filter(({ core }) => core === hash).map(({ id, measure }) => [id, measure])
	);
	// JSON has no `undefined`: a measure that is not there is null.
	return { ...frame, measures: order.map((id: unknown) => byId.get(id)), context };
}
