import * as v from 'valibot';
import { partPath } from './createBackup';
import { BackupFile } from './backupFile';
import { hash16 } from '../schema/manifest';
import type { Dataset } from '../datasetRepository';
import { SCHEMA_VERSION } from '../schema/atoms';
import { PARTS, type PartName } from '../schema/parts';

/** One thing wrong with a backup: its file, its field, and what was expected. */
export interface BackupProblem {
	file: string;
	/** "datasets.0.title"; empty where it is about the whole file. */
	field: string;
	wanted: string;
}

/** A backup that was read; nothing is written yet. */
export interface CheckedBackup {
	/** What it says of itself; `undefined` where that cannot be read. */
	backup: BackupFile | undefined;
	/** Its intact parts, by hash. */
	parts: Map<string, unknown>;
	/** Empty: it can be restored. */
	problems: BackupProblem[];
}

const MAIN = 'backup.json';

/** Reads a backup's files and checks each against its hash and schema; nothing is written. */
export async function checkBackup(files: ReadonlyMap<string, string>): Promise<CheckedBackup> {
	const main = readMain(files.get(MAIN));
	const parts = new Map<string, unknown>();
	if (typeof main === 'string') return { backup: undefined, parts, problems: [about(main)] };
	const { output: backup, issues = [] } = v.safeParse(BackupFile, main);
	if (issues.length > 0 || !v.is(BackupFile, backup))
		return { backup: undefined, parts, problems: issues.map(fieldOf(MAIN)) };
	const problems: BackupProblem[] = activeProblems(backup);
	for (const dataset of backup.datasets)
		for (const name of Object.keys(PARTS) as PartName[]) {
			problems.push(...readPart({ files, parts, dataset, name }));
			await breathe();
		}
	return { backup, parts, problems };
}

/** Keeps the page responsive while a long backup is read. */
const breathe = () => new Promise((go) => setTimeout(go));

const about = (wanted: string, file = MAIN, field = ''): BackupProblem => ({ file, field, wanted });

/** @returns the file's content, or what is wrong with the file, in words */
function readMain(text: string | undefined): string | object {
	if (text === undefined) return 'This is no backup of this site: it has no file backup.json.';
	const main = parsed(text);
	if (typeof main !== 'object' || main === null) return 'It is cut short or no JSON.';
	const { format, schema } = main as { format?: unknown; schema?: unknown };
	if (format !== 'outturn-backup') return 'This is no backup of this site.';
	if (typeof schema !== 'number' || schema === SCHEMA_VERSION) return main;
	return `It was made by ${schema > SCHEMA_VERSION ? 'a newer' : 'an older'} version of this site (schema ${schema}, where this page reads ${SCHEMA_VERSION}).`;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

const fieldOf = (file: string) => (issue: v.BaseIssue<unknown>) =>
	about(issue.message, file, v.getDotPath(issue) ?? '');

function activeProblems({ active, datasets }: BackupFile): BackupProblem[] {
	const isThere = datasets.some(({ id, origin }) => id === active && origin === 'own');
	if (active === null || isThere) return [];
	return [about(`Expected one of its own datasets, and not “${active}”`, MAIN, 'active')];
}

interface Reading {
	files: ReadonlyMap<string, string>;
	parts: Map<string, unknown>;
	dataset: Dataset;
	name: PartName;
}

/** Reads one part, once. Of a shipped dataset only the core is required: the host has the rest. */
function readPart({ files, parts, dataset, name }: Reading): BackupProblem[] {
	const { hash } = dataset.parts[name];
	const file = partPath(hash);
	const text = files.get(file);
	if (text === undefined) {
		if (dataset.origin === 'shipped' && name !== 'core') return [];
		return [about(`It is missing: “${dataset.title}” needs it as its ${name}.`, file)];
	}
	if (!parts.has(hash) && hash16(text) !== hash)
		return [about('It is damaged or was changed: it does not have the hash in its name.', file)];
	const part = v.safeParse(PARTS[name], parsed(text), { abortEarly: true });
	if (!part.success) return part.issues.map(fieldOf(file));
	parts.set(hash, part.output);
	return [];
}
