import { Dexie, type Table, type Transaction } from 'dexie';
import type { DeckChoices } from '../domain/deck/choices';
import { ConversionError } from './conversion/conversionError';
import type { Dataset } from './datasetRepository';
import type { CorePart } from './schema/core';

type Measure = CorePart['measures'][number];

/** A measure, with the hash of its core: a record per measure, not per cell. */
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

const VERSION = 3;
/** Dexie's version 1 is the browser's version 10; where Dexie changes a schema, it adds one. */
const NATIVE_VERSIONS_PER_VERSION = 10;

/** What it is called at a domain's root; in a folder of one, the folder's path follows. */
export const DATABASE = 'outturn';

/** Whether a build before this one made a database, by the browser's number of its version. */
export const isOfEarlierBuild = (version = 0): boolean =>
	version < VERSION * NATIVE_VERSIONS_PER_VERSION;

/** The one transaction in which a version of the database becomes the next. */
export type Upgrade = Transaction;
/** Converts what an earlier build stored. */
export type Conversion = (upgrade: Upgrade) => PromiseLike<void> | void;

/** What the database holds. Versions are numbered from 1 and never change once released. */
export class OutturnDatabase extends Dexie {
	declare datasets: Table<Dataset, string>;
	declare measures: Table<MeasureRecord, [string, string]>;
	declare parts: Table<{ hash: string; part: unknown }, string>;
	declare settings: Table<{ key: string; value: string }, string>;
	/** An editor's choices of slides: apart from the datasets, so that they outlive them. */
	declare decks: Table<DeckRecord, string>;

	/** @param convert what its third version makes of what is stored */
	constructor(name = DATABASE, convert: Conversion = () => undefined) {
		super(name);
		this.version(1).stores({
			datasets: 'id',
			measures: '[core+id],core',
			parts: 'hash',
			settings: 'key'
		});
		this.version(2).stores({ decks: 'id' });
		this.version(VERSION).stores({}).upgrade(convert);
	}
}

/** Why the database cannot be opened. */
export class DatabaseError extends Error {
	override name = 'DatabaseError';
	constructor(
		readonly kind: 'missing' | 'denied' | 'newer' | 'blocked',
		/** The name of the browser's own error, if it gave one. */
		readonly detail = ''
	) {
		super(`${kind} ${detail}`);
	}
}

/** How long another tab may take to let go of the database, or the browser to answer. */
const PATIENCE_MS = 4000;

/** What goes before a database is opened. */
interface Before {
	conversion?: (() => Promise<Conversion>) | undefined;
	takeOver?: (() => Promise<unknown>) | undefined;
}

/**
 * Opens the database.
 * @param conversion fetches what converts the datasets of an earlier build, where there are some
 * @param takeOver asked where there is no database of that name, for what an earlier build stored
 * under another
 * @throws DatabaseError `newer` where a later build has upgraded it (it is left untouched),
 * `blocked` where an older tab holds it, `denied` where the browser refuses storage, `missing`
 * where it has none; ConversionError where an own dataset of an earlier build cannot be converted
 * (all is left untouched); what taking over throws
 */
export async function openDatabase(
	name?: string,
	conversion?: Before['conversion'],
	takeOver?: Before['takeOver']
): Promise<OutturnDatabase> {
	try {
		return await openOnce(name, { conversion, takeOver });
	} catch (error) {
		if (!isBeingCleared(error)) throw error;
		await pause(CLEARING_MS);
		return openOnce(name, { conversion, takeOver });
	}
}

/** A browser that is just clearing the store aborts its opening, or never answers. */
const isBeingCleared = (error: unknown) =>
	error instanceof DatabaseError && error.detail === 'AbortError';
const CLEARING_MS = 500;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const noAnswer = async (): Promise<never> => {
	await pause(PATIENCE_MS);
	throw new DOMException('no answer', 'AbortError');
};

async function openOnce(
	name: string | undefined,
	{ conversion, takeOver }: Before
): Promise<OutturnDatabase> {
	let db = new OutturnDatabase(name);
	let stored = await storedVersion(db).catch(denied);
	if (stored === 0 && takeOver) {
		await takeOver();
		stored = await storedVersion(db).catch(denied);
	}
	if (stored >= db.verno + 1) throw new DatabaseError('newer');
	// Fetched before: an upgrade waits for nothing but the database.
	if (stored > 0 && stored < db.verno && conversion)
		db = new OutturnDatabase(name, await conversion());
	const opened = db.open().catch((error: unknown) => {
		db.close();
		if (error instanceof ConversionError) throw error;
		denied(error);
	});
	try {
		await Promise.race([opened, blockedByAnotherTab(db)]);
	} catch (error) {
		// Once nothing blocks it any more, it would stay open with nobody to use it.
		opened.then(
			() => db.close(),
			() => undefined
		);
		throw error;
	}
	return db;
}

/** Which version is stored, 0 where none is: asked before, since Dexie would change an unknown one. */
async function storedVersion(db: Dexie): Promise<number> {
	const all = await Promise.race([indexedDB.databases(), noAnswer()]);
	const stored = all.find(({ name }) => name === db.name);
	return (stored?.version ?? 0) / NATIVE_VERSIONS_PER_VERSION;
}

function denied(error: unknown): never {
	throw new DatabaseError(
		isMissing() ? 'missing' : 'denied',
		error instanceof Error ? error.name : ''
	);
}

function isMissing(): boolean {
	try {
		return !globalThis.indexedDB;
	} catch {
		return false; // it is there, and forbidden
	}
}

const blockedByAnotherTab = (db: Dexie) =>
	new Promise<never>((_, reject) =>
		db.on('blocked', () => {
			setTimeout(() => db.isOpen() || reject(new DatabaseError('blocked')), PATIENCE_MS);
			return WITHOUT_A_WARNING;
		})
	);

/**
 * Listens for an open database's end: `upgraded` by a newer build in another tab, or `lost`, since it
 * was deleted or the browser closed it. It is closed by then.
 */
export function whenTaken(db: OutturnDatabase, tell: (how: 'upgraded' | 'lost') => void): void {
	db.on('versionchange', ({ newVersion }) => {
		db.close();
		tell(newVersion ? 'upgraded' : 'lost');
		return WITHOUT_A_WARNING;
	});
	db.backendDB().addEventListener('close', () => {
		db.close();
		tell('lost');
	});
}

/** A listener's answer that stops Dexie's own from writing to the console: the page tells the reader. */
const WITHOUT_A_WARNING = false;
