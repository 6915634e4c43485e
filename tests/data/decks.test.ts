import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type OutturnDatabase } from '$lib/data/database';
import { databaseDeck, memoryDeck, readDecks, UnreadableDeck, writeDecks } from '$lib/data/decks';
import { NO_CHOICES } from '$lib/domain/deck/choices';

const CHOICES = { order: ['b', 'a'], hidden: ['a'], notes: { b: 'Begin here.' } };
let db: OutturnDatabase;

beforeEach(async () => {
	db = await openDatabase('decks');
});
afterEach(async () => {
	db.close();
	await Dexie.delete('decks');
});

describe.each([
	['IndexedDB', () => databaseDeck(db)],
	['memory', memoryDeck]
])('choices of slides in %s', (_, repositoryOf) => {
	it('are none at first, and then what was kept last', async () => {
		const repository = repositoryOf();
		expect(await repository.read()).toEqual(NO_CHOICES);
		await repository.keep({ ...CHOICES, hidden: [] });
		await repository.keep(CHOICES);
		expect(await repository.read()).toEqual(CHOICES);
	});
});

describe('a backup of choices', () => {
	it('reads all of them, and puts all of another in their place', async () => {
		await databaseDeck(db).keep(CHOICES);
		const backup = await readDecks(db);
		expect(backup).toEqual([{ id: 'main', choices: CHOICES }]);
		await databaseDeck(db).keep(NO_CHOICES);
		await db.decks.put({ id: 'another', choices: NO_CHOICES });
		await writeDecks(db, backup);
		expect(await readDecks(db)).toEqual(backup);
	});

	it('passes over a record that another build has written otherwise', async () => {
		await db.decks.put({ id: 'main', choices: { order: 'a' } as never });
		expect(await readDecks(db)).toEqual([]);
	});

	it('writes nothing where it cannot write all', async () => {
		await databaseDeck(db).keep(CHOICES);
		const broken = [{ id: 'main', choices: NO_CHOICES }, { choices: NO_CHOICES } as never];
		await expect(writeDecks(db, broken)).rejects.toThrow();
		expect(await databaseDeck(db).read()).toEqual(CHOICES);
	});
});

describe('choices that are damaged', () => {
	const damaged = { order: 'a', notes: { a: 'Say this first.' } } as never;
	beforeEach(() => db.decks.put({ id: 'main', choices: damaged }));

	it('are not read as if there were none', async () => {
		await expect(databaseDeck(db).read()).rejects.toThrow(UnreadableDeck);
	});

	it('are put aside before others are kept, since a note may be in them', async () => {
		await databaseDeck(db).keep(CHOICES);
		expect(await databaseDeck(db).read()).toEqual(CHOICES);
		expect(await db.decks.get('main-unreadable')).toMatchObject({ choices: damaged });
	});
});

describe('a database of the version before', () => {
	it('keeps its settings and gains room for choices', async () => {
		db.close();
		await Dexie.delete('decks');
		const before = new Dexie('decks');
		before.version(1).stores({
			datasets: 'id',
			measures: '[core+id],core',
			parts: 'hash',
			settings: 'key'
		});
		await before.open();
		await before.table('settings').put({ key: 'active', value: 'a dataset' });
		before.close();
		db = await openDatabase('decks');
		expect(await db.settings.get('active')).toEqual({ key: 'active', value: 'a dataset' });
		expect(await db.decks.count()).toBe(0);
	});
});
