import { Dexie, type Table } from 'dexie';
import type { DeckChoices } from '../domain/deck/choices';
import type { Dataset } from './keeper';
import type { CorePart } from './schema/parts';

type Measure = CorePart['measures'][number];

/** A measure with the hash of the core that it is part of: a record per measure, not per cell. */
export interface MeasureRecord {
	core: string;
	id: string;
	measure: Measure;
}

/** The choices of one presentation. */
export interface DeckRecord {
	id: string;
	choices: DeckChoices;
}

/** What the database holds. Versions are numbered from 1 and never change once released. */
export class OutturnDatabase extends Dexie {
	declare datasets: Table<Dataset, string>;
	declare measures: Table<MeasureRecord, [string, string]>;
	declare parts: Table<{ hash: string; part: unknown }, string>;
	declare settings: Table<{ key: string; value: string }, string>;
	/** What an editor chose of the slides: apart from every dataset, so that it outlives them. */
	declare decks: Table<DeckRecord, string>;

	constructor(name = 'outturn') {
		super(name);
		this.version(1).stores({
			datasets: 'id',
			measures: '[core+id],core',
			parts: 'hash',
			settings: 'key'
		});
		this.version(2).stores({ decks: 'id' });
	}
}

/** Why the database cannot be written, in the words that a page shows. */
export class DatabaseFault extends Error {
	override name = 'DatabaseFault';
	constructor(
		readonly kind: 'denied' | 'newer' | 'blocked',
		message: string
	) {
		super(message);
	}
}

/** How long another tab may take to let go of the database. */
const PATIENCE_MS = 4000;

/**
 * Opens the database.
 * @throws DatabaseFault `newer` where a later build has upgraded it (it is left untouched),
 * `blocked` where an older tab holds it, `denied` where the browser refuses storage
 */
export async function openDatabase(name?: string): Promise<OutturnDatabase> {
	const db = new OutturnDatabase(name);
	if (await isNewer(db).catch(denied)) throw new DatabaseFault('newer', NEWER);
	await Promise.race([db.open().catch(denied), blockedByAnotherTab(db)]);
	return db;
}

const NEWER =
	'A newer version of this site has stored its data in this browser. It was left untouched: reload the page to get the newer version.';

/** Asked before opening, since Dexie would mend an unknown schema instead of refusing it. */
async function isNewer(db: Dexie): Promise<boolean> {
	const stored = (await indexedDB.databases()).find(({ name }) => name === db.name);
	return (stored?.version ?? 0) >= (db.verno + 1) * NATIVE_VERSIONS_PER_VERSION;
}

/** Dexie numbers the browser's versions in tens, and counts up by one where it mends a schema. */
const NATIVE_VERSIONS_PER_VERSION = 10;

function denied(error: unknown): never {
	throw new DatabaseFault(
		'denied',
		`This browser does not let the page store data (${error instanceof Error ? error.name : 'unknown'}), so nothing will be kept after you leave.`
	);
}

const blockedByAnotherTab = (db: Dexie) =>
	new Promise<never>((_, reject) =>
		db.on('blocked', () => {
			setTimeout(() => db.isOpen() || reject(new DatabaseFault('blocked', BLOCKED)), PATIENCE_MS);
			return WITHOUT_A_WARNING;
		})
	);

const BLOCKED =
	'Another tab of this site holds an older version of its data. Close that tab and reload; nothing is lost.';

/** Said by a listener, it keeps Dexie's own from writing to the console: the page tells the reader. */
export const WITHOUT_A_WARNING = false;
