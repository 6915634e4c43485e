import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { checkBackup, type BackupProblem } from '$lib/data/backup/checkBackup';
import { createBackup } from '$lib/data/backup/createBackup';
import { restoreBackup } from '$lib/data/backup/restoreBackup';
import { convertDatabase } from '$lib/data/conversion/database';
import { openDatabase, type OutturnDatabase } from '$lib/data/database';
import { readDataset } from '$lib/data/queries';
import { hash16 } from '$lib/data/schema/manifest';
import { resultOf } from '$lib/domain/result';
import { backupReasonText } from '$words/desk/backups';
import { everything } from '../ownData';
import { recordedBackup, recordedTables, storeSecond, WHOSE, type Stored } from '../secondVersion';

type Files = Map<string, string>;

let run = 0;
let db: OutturnDatabase;
beforeEach(async () => {
	db = await openDatabase(`restored-${++run}`);
});
afterEach(() => db.delete());

const check = (files: Files = recordedBackup()) => checkBackup(files, () => WHOSE);

describe('a backup of the second version', () => {
	it('is restored as the same as its database is when that is opened', async () => {
		await storeSecond(`converted-${run}`, recordedTables());
		const converted = await openDatabase(`converted-${run}`, () =>
			Promise.resolve((upgrade) => convertDatabase(upgrade, WHOSE))
		);
		await restoreBackup(db, await check());
		expect(await everything(db)).toEqual(await everything(converted));
		await converted.delete();
	});

	it('is shown with its figures, as before', async () => {
		expect(await restoreBackup(db, await check())).toMatchObject({
			title: 'Quarter one of our own',
			origin: 'own',
			site: { place: 'Northbridge' }
		});
		const measure = (await readDataset(db))?.core.measures.find(({ id }) => id === 'ni-116');
		if (!measure) throw new Error('The measure that was brought is not there.');
		expect(resultOf(measure, '2012-13-q1').outturn?.printed).toBe('22.9%');
		expect(resultOf(measure, '2011-12').outturn?.printed).toBe('23.3%');
	});

	it('can be backed up again, whole, in today’s form', async () => {
		await restoreBackup(db, await check());
		const extras = { madeAt: '2026-12-01T12:00:00.000Z', columns: null };
		const { files, leftOut } = await createBackup(db, extras);
		expect(leftOut).toEqual([]);
		const again = await checkBackup(files);
		expect(again.problems).toEqual([]);
		expect(again.backup?.datasets.map(({ title }) => title)).toEqual([
			'Quarter one of our own',
			"Children and Young People's Services: 2011/12 outturn"
		]);
	});

	it('keeps its choices of slides and what columns were taken for', async () => {
		const choices = { order: ['b', 'a'], hidden: ['a'], notes: { b: 'Begin here.' } };
		const files = changed((main) => (main.decks = [{ id: 'main', choices }]));
		const checked = await check(files);
		expect(checked.backup?.columns).toContain('stat_neighbours_met');
		await restoreBackup(db, checked);
		expect(await db.decks.toArray()).toEqual([{ id: 'main', choices }]);
	});

	it('without the parts of a shipped dataset is restored: the host has them', async () => {
		const files = changed((main) => {
			const [own, shipped] = main.datasets as { parts: Record<string, { hash: string }> }[];
			if (shipped?.parts.places) shipped.parts.places.hash = '0'.repeat(16);
			expect(own).toBeDefined();
		});
		expect((await check(files)).problems).toEqual([]);
	});
});

/** The recorded backup with its backup.json changed. */
function changed(change: (main: Stored) => void): Files {
	const files = recordedBackup();
	const main = JSON.parse(files.get('backup.json') ?? '') as Stored;
	change(main);
	return files.set('backup.json', JSON.stringify(main));
}

/** The recorded backup with a part changed and stored under its new hash, as a build might have. */
function otherPart(name: 'core' | 'areas', change: (part: Stored) => void): Files {
	const main = JSON.parse(recordedBackup().get('backup.json') ?? '') as {
		datasets: { parts: Record<string, { hash: string }> }[];
	};
	const entry = main.datasets[0]?.parts[name];
	const files = recordedBackup();
	const part = JSON.parse(files.get(`parts/${entry?.hash}.json`) ?? '') as Stored;
	change(part);
	const content = JSON.stringify(part);
	if (entry) entry.hash = hash16(content);
	files.set(`parts/${hash16(content)}.json`, content);
	return files.set('backup.json', JSON.stringify(main));
}

const CORE = 'parts/df786d83bc74e9b8.json';
const told = ({ file, field, reason }: BackupProblem) =>
	`${file} ${field}: ${backupReasonText(reason)}`;

describe('a damaged backup of the second version is refused by file and field, and nothing is written:', () => {
	test.each<[string, () => Files, RegExp]>([
		[
			'a part was changed: the hashes are those of the files as they were made',
			() => {
				const files = recordedBackup();
				return files.set(CORE, (files.get(CORE) ?? '').replace('"22.9%"', '"12.9%"'));
			},
			/^parts\/df786d83bc74e9b8\.json : It is damaged or was changed/
		],
		[
			'a part is missing',
			() => {
				const files = recordedBackup();
				files.delete(CORE);
				return files;
			},
			/^parts\/df786d83bc74e9b8\.json : It is missing: “Quarter one of our own” needs it as its core/
		],
		[
			'a core that is none',
			() => otherPart('core', (core) => (core.measures = 'none')),
			/^parts\/[0-9a-f]{16}\.json measures: .*Expected Array/
		],
		[
			'a figure that is none',
			() =>
				otherPart('core', ({ measures }) => {
					const [measure] = measures as { observations: Stored[] }[];
					Object.assign(measure?.observations[0] ?? {}, { value: 'much' });
				}),
			/^parts\/[0-9a-f]{16}\.json measures\.0\.observations\.0\.value: .*"much"/
		],
		[
			'an area of a kind that it did not know',
			() =>
				otherPart('areas', ({ areas }) =>
					Object.assign((areas as Stored[])[0] ?? {}, { kind: 'parish' })
				),
			/^parts\/[0-9a-f]{16}\.json areas\.0\.kind: .*"parish"/
		],
		[
			'a dataset without a title',
			() => changed((main) => delete (main.datasets as Stored[])[0]?.title),
			/^backup\.json datasets\.0\.title: /
		],
		[
			'a dataset that is none',
			() => changed((main) => (main.datasets = ['own'])),
			/^backup\.json datasets\.0: .*Expected Object.*"own"/
		],
		['no datasets', () => changed((main) => delete main.datasets), /^backup\.json datasets: /],
		[
			'another is active than it has',
			() => changed((main) => (main.active = 'another')),
			/^backup\.json active: Expected one of its own datasets, and not “another”/
		],
		[
			'a later version than this page knows',
			() => changed((main) => (main.schema = 4)),
			/^backup\.json : It was made by a newer version of this site \(schema 4, where this page reads 3\)/
		],
		[
			'a version before the second',
			() => changed((main) => (main.schema = 1)),
			/^backup\.json : It was made by an older version of this site \(schema 1/
		]
	])('%s', async (_, files, wanted) => {
		const before = await everything(db);
		const checked = await check(files());
		expect(checked.problems.map(told)).toEqual([expect.stringMatching(wanted)]);
		await expect(restoreBackup(db, checked)).rejects.toThrow();
		expect(await everything(db)).toEqual(before);
	});
});
