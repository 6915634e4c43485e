import * as v from 'valibot';
import { unlinked } from '../../domain/measure/linked';
import { newestFirst } from '../activeDataset';
import { BackupFile } from './backupFile';
import type { DeckRecord, OutturnDatabase } from '../database';
import { readDecks } from '../decks';
import { FURTHER, hash16 } from '../schema/manifest';
import type { Dataset } from '../datasetRepository';
import { ACTIVE_KEY, readDataset } from '../queries';
import { SCHEMA_VERSION } from '../schema/atoms';
import type { CorePart } from '../schema/core';
import { PARTS, type PartName } from '../schema/parts';

/** A backup as files: `backup.json`, and `parts/<hash>.json` for each part of its datasets. */
export interface Backup {
	files: Map<string, string>;
	/** The titles of own datasets that are not complete here and cannot be backed up. */
	leftOut: string[];
}

export interface BackupExtras {
	/** When it is made, as an ISO time. */
	madeAt: string;
	/** The columns' meanings learnt from earlier files, as JSON; `null` where none were. */
	columns: string | null;
	/** What was answered of earlier files, as JSON; `null` where nothing was. */
	answers?: string | null;
}

type Parts = Map<string, string>;

/**
 * Makes a backup of everything of the reader's own in this browser: each own dataset with all its
 * parts, the shipped ones they followed as far as they are stored, and the choices of slides.
 */
export const createBackup = (db: OutturnDatabase, extras: BackupExtras): Promise<Backup> =>
	db.transaction('r', db.datasets, db.measures, db.parts, db.settings, db.decks, async () => {
		const datasets = newestFirst(await db.datasets.toArray());
		const own = datasets.filter(({ origin }) => origin === 'own');
		const followed = new Set(own.map(({ before }) => before));
		const shipped = datasets.filter(({ id, origin }) => origin === 'shipped' && followed.has(id));
		const files: Parts = new Map();
		const saved: Dataset[] = [];
		for (const dataset of [...own, ...shipped])
			if (await takeParts(db, dataset, files)) saved.push(dataset);
		const active = (await db.settings.get(ACTIVE_KEY))?.value;
		const backup = {
			datasets: saved,
			active: saved.find(({ id, origin }) => id === active && origin === 'own')?.id ?? null,
			decks: await readDecks(db)
		};
		files.set('backup.json', JSON.stringify(toFile(backup, extras), null, '\t'));
		const leftOut = own.filter((one) => !saved.includes(one)).map(({ title }) => title);
		return { files, leftOut };
	});

/** In the order of the schema, so that equal backups are equal files. */
const toFile = (
	held: { datasets: Dataset[]; active: string | null; decks: DeckRecord[] },
	extras: BackupExtras
): BackupFile =>
	v.parse(BackupFile, { format: 'outturn-backup', schema: SCHEMA_VERSION, ...extras, ...held });

/**
 * Adds a dataset's parts, as the texts that were hashed; of a shipped one, the parts that are stored.
 * @returns whether it is complete
 */
async function takeParts(db: OutturnDatabase, dataset: Dataset, files: Parts): Promise<boolean> {
	const held = await readDataset(db, dataset.id);
	const core = held && unlinked<CorePart>(held.core);
	const listed = (['core', ...FURTHER] as const).flatMap((name) => {
		const entry = dataset.parts[name];
		return entry ? [{ name, hash: entry.hash }] : [];
	});
	const records = await db.parts.bulkGet(listed.slice(1).map(({ hash }) => hash));
	const texts = listed.map(({ name, hash }, i) =>
		textOf(name, i === 0 ? core : records[i - 1]?.part, hash)
	);
	const needed = dataset.origin === 'own' ? texts : texts.slice(0, 1);
	if (needed.includes(undefined)) return false;
	listed.forEach(({ hash }, i) => {
		const text = texts[i];
		if (text !== undefined) files.set(partPath(hash), text);
	});
	return true;
}

/** A part's text; `undefined` where it does not have the hash that it was stored under. */
function textOf(name: PartName, part: unknown, hash: string): string | undefined {
	const fitting = v.safeParse(PARTS[name], part);
	const text = fitting.success ? JSON.stringify(fitting.output) : '';
	return hash16(text) === hash ? text : undefined;
}

/** A part's file in a backup. */
export const partPath = (hash: string): string => `parts/${hash}.json`;
