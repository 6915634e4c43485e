import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { undo, wholeOf } from '$lib/data/activeDataset';
import { createBackup } from '$lib/data/backup/createBackup';
import { checkBackup, type BackupProblem } from '$lib/data/backup/checkBackup';
import { openDatabase, type OutturnDatabase } from '$lib/data/database';
import { databaseRepository } from '$lib/data/databaseRepository';
import { deleteDataset } from '$lib/data/localDatasets/list';
import { BackupError, restoreBackup } from '$lib/data/backup/restoreBackup';
import { backupReasonText } from '$words/desk/backups';
import { commitAll, everything, hashIn, SHIPPED, visit } from '../ownData';

const EXTRAS = {
	...{ madeAt: '2026-02-01T12:00:00.000Z', columns: '{"a":1}', answers: '{"letter: p":"pence"}' }
};
const CHOICES = { order: ['b', 'a'], hidden: ['a'], notes: { b: 'Begin here.' } };
let db: OutturnDatabase;
let other: OutturnDatabase;
let run = 0;

beforeEach(async () => {
	db = await openDatabase(`backup-${++run}`);
	other = await openDatabase(`backup-other-${run}`);
	await visit(db);
	await commitAll(db, 'a', 'b');
	await db.decks.put({ id: 'main', choices: CHOICES });
});
afterEach(() => Promise.all([db.delete(), other.delete()]));

const filesOf = async (from = db) => (await createBackup(from, EXTRAS)).files;
const restore = async (into: OutturnDatabase, files: ReadonlyMap<string, string>) =>
	restoreBackup(into, await checkBackup(files));
const sorted = async (of: OutturnDatabase) => {
	const { datasets, measures, settings, decks, parts } = await everything(of);
	const keys = parts.map(({ hash }) => hash);
	return { datasets, settings, decks, measures: measures.length, parts: keys.sort() };
};

const told = ({ file, field, reason }: BackupProblem) =>
	`${file} ${field}: ${backupReasonText(reason)}`;
const { put } = IDBObjectStore.prototype;
afterEach(() => void (IDBObjectStore.prototype.put = put));

describe('a backup', () => {
	it('restores everything in another browser, as it was', async () => {
		const files = await filesOf();
		expect(await restore(other, files)).toMatchObject({ id: 'b' });
		expect(await sorted(other)).toEqual(await sorted(db));
		expect(await databaseRepository(other).active()).toEqual(await databaseRepository(db).active());
		expect(await undo(other)).toMatchObject({ id: 'a' });
		expect(await undo(other)).toMatchObject({ id: SHIPPED });
	});

	it('of what was restored is the same backup', async () => {
		const files = await filesOf();
		await restore(other, files);
		expect([...(await filesOf(other))].sort()).toEqual([...files].sort());
	});

	it('has parts that are shared once, and says what it holds', async () => {
		const files = await filesOf();
		// Two cores and lists of places of their own, the shipped core, and what they share.
		expect(files.size).toBe(1 + 2 + 2 + 1 + 3);
		const { backup, problems } = await checkBackup(files);
		expect(problems).toEqual([]);
		expect(backup).toMatchObject({ active: 'b', ...EXTRAS });
		expect(backup?.datasets.map(({ id }) => id)).toEqual(['b', 'a', SHIPPED]);
	});

	it('made while the published report was active leads back to that', async () => {
		await undo(db);
		await undo(db);
		const files = await filesOf();
		await visit(other);
		await commitAll(other, 'mine');
		expect(await restore(other, files)).toMatchObject({ id: SHIPPED });
		expect((await sorted(other)).datasets.map(({ id }) => id).sort()).toEqual(
			[SHIPPED, 'a', 'b', 'mine'].sort()
		);
	});

	it('leaves out a dataset that is not whole, and names it', async () => {
		await db.parts.put({ hash: hashIn('a', 'places'), part: { places: 'none' } });
		const { files, leftOut } = await createBackup(db, EXTRAS);
		expect(leftOut).toEqual(['Own a']);
		const { backup } = await checkBackup(files);
		expect(backup?.datasets.map(({ id }) => id)).toEqual(['b', SHIPPED]);
	});

	it('takes a part whose fields an earlier build has put in another order', async () => {
		const hash = hashIn('a', 'boundaries');
		const { schema, ...rest } = (await db.parts.get(hash))?.part as Record<string, unknown>;
		await db.parts.put({ hash, part: { ...rest, schema } });
		expect((await createBackup(db, EXTRAS)).leftOut).toEqual([]);
		expect((await checkBackup(await filesOf())).problems).toEqual([]);
	});
});

describe('restoring', () => {
	it('keeps a dataset that is there already, with the title that it has', async () => {
		const files = await filesOf();
		await db.datasets.update('a', { title: 'Renamed since' });
		await deleteDataset(db, 'b');
		expect(await restore(db, files)).toMatchObject({ id: 'b' });
		expect(await db.datasets.get('a')).toMatchObject({ title: 'Renamed since' });
		expect(await wholeOf(db, 'b')).toBeDefined();
	});

	it('mends a dataset that was no longer whole', async () => {
		const files = await filesOf();
		await db.parts.delete(hashIn('a', 'places'));
		expect(await wholeOf(db, 'a')).toBeUndefined();
		await restore(db, files);
		expect(await wholeOf(db, 'a')).toBeDefined();
	});

	it('puts other choices of slides aside, since a note may be in them', async () => {
		const files = await filesOf();
		const later = { ...CHOICES, notes: { b: 'Written since.' } };
		await db.decks.put({ id: 'main', choices: later });
		await restore(db, files);
		expect(await db.decks.get('main')).toMatchObject({ choices: CHOICES });
		expect(await db.decks.get('main-before-restoring')).toMatchObject({ choices: later });
	});

	it('that is broken off at any write leaves what was', async () => {
		const files = await filesOf();
		await visit(other);
		const before = await everything(other);
		for (const n of [1, 50, 51, 52, 55, 57, 100, 113, 114]) {
			let count = 0;
			IDBObjectStore.prototype.put = function (...args) {
				if (++count === n) throw new DOMException('no room', 'QuotaExceededError');
				return put.apply(this, args);
			};
			await expect(restore(other, files), `write ${n}`).rejects.toMatchObject({
				problem: { kind: 'no-room' }
			});
			IDBObjectStore.prototype.put = put;
			expect(await everything(other), `write ${n}`).toEqual(before);
		}
		await restore(other, files);
	});
});

describe('a backup that is none, or damaged, is refused by file and field, and nothing is written:', () => {
	type Files = Map<string, string>;
	const main = (files: Files, change: (one: Record<string, unknown>) => void) => {
		const one = JSON.parse(files.get('backup.json') ?? '') as Record<string, unknown>;
		change(one);
		files.set('backup.json', JSON.stringify(one));
	};
	const placesOf = (id: string) => `parts/${hashIn(id, 'places')}.json`;
	const first = (one: Record<string, unknown>) => (one.datasets as Record<string, unknown>[])[0];

	it.each<[string, (files: Files) => void, RegExp]>([
		['no backup.json', (f) => f.delete('backup.json'), /^backup\.json : .*no file backup\.json/],
		['cut short', (f) => f.set('backup.json', '{"format"'), /^backup\.json : .*cut short/],
		['of another program', (f) => f.set('backup.json', '{"a":1}'), /no backup of this site/],
		['of nothing', (f) => f.set('backup.json', 'null'), /no JSON/],
		['of a newer build', (f) => main(f, (one) => (one.schema = 99)), /a newer version/],
		['of an older build', (f) => main(f, (one) => (one.schema = 1)), /an older version/],
		[
			'a dataset without a title',
			(f) => main(f, (one) => Object.assign(first(one) ?? {}, { title: 7 })),
			/^backup\.json datasets\.0\.title: /
		],
		[
			'active is none of its own',
			(f) => main(f, (one) => (one.active = 'elsewhere')),
			/^backup\.json active: /
		],
		['a part is missing', (f) => f.delete(placesOf('a')), /parts\/[0-9a-f]{16}\.json : .*missing/],
		[
			'a part was changed',
			(f) => f.set(placesOf('a'), (f.get(placesOf('a')) ?? '').replace('Place of a', 'Another')),
			/parts\/[0-9a-f]{16}\.json : .*hash/
		]
	])('%s', async (_, damage, words) => {
		const files = new Map(await filesOf());
		damage(files);
		const before = await everything(other);
		const checked = await checkBackup(files);
		expect(checked.problems.length).toBeGreaterThan(0);
		expect(checked.problems.map(told).join('\n')).toMatch(words);
		await expect(restoreBackup(other, checked)).rejects.toThrow(BackupError);
		expect(await everything(other)).toEqual(before);
	});

	test('whatever is changed in any of its files, nothing half is written', async () => {
		const files = await filesOf();
		const paths = [...files.keys()];
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...paths),
				fc.double({ min: 0, max: 1, noNaN: true }),
				fc.string(),
				async (path, at, text) => {
					const whole = files.get(path) ?? '';
					const where = Math.floor(at * whole.length);
					const changed = whole.slice(0, where) + text + whole.slice(where + text.length + 1);
					fc.pre(changed !== whole);
					const checked = await checkBackup(new Map(files).set(path, changed));
					if (checked.problems.length > 0) {
						await expect(restoreBackup(other, checked)).rejects.toMatchObject({
							name: 'BackupError'
						});
						expect(await other.datasets.count()).toBe(0);
					} else {
						// A letter of a title or a note: still a whole backup.
						expect(path).toBe('backup.json');
					}
				}
			),
			{ numRuns: 40 }
		);
	}, 60_000);
});
