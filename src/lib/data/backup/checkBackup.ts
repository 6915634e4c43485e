import * as v from 'valibot';
import { partPath } from './createBackup';
import { BackupFile } from './backupFile';
import { hash16 } from '../schema/manifest';
import type { Dataset } from '../datasetRepository';
import { SCHEMA_VERSION } from '../schema/atoms';
import { PARTS, type PartName } from '../schema/parts';

/** What is wrong with a file of a backup, or with a field of it. */
export type BackupReason =
	/** It is no backup of this site: `lacksMain`, since it has no file backup.json. */
	| { kind: 'no-backup'; lacksMain: boolean }
	| { kind: 'no-json' }
	| { kind: 'other-schema'; found: number; wanted: number }
	/** A field does not fit the schema; what the schema says of it. */
	| { kind: 'misfit'; said: string }
	/** The dataset that is to be active is none of its own. */
	| { kind: 'unknown-active'; active: string }
	| { kind: 'missing'; title: string; part: PartName }
	/** A part does not have the hash in its name. */
	| { kind: 'other-hash' };

/** One thing wrong with a backup. */
export interface BackupProblem {
	file: string;
	/** "datasets.0.title"; empty where it is about the whole file. */
	field: string;
	reason: BackupReason;
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
	if ('reason' in main) return { backup: undefined, parts, problems: [about(main.reason)] };
	const { output: backup, issues = [] } = v.safeParse(BackupFile, main.content);
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

const about = (reason: BackupReason, file = MAIN, field = ''): BackupProblem => ({
	file,
	field,
	reason
});

/** The main file's content, or what is wrong with the file. */
function readMain(text: string | undefined): { content: object } | { reason: BackupReason } {
	if (text === undefined) return { reason: { kind: 'no-backup', lacksMain: true } };
	const content = parsed(text);
	if (typeof content !== 'object' || content === null) return { reason: { kind: 'no-json' } };
	const { format, schema } = content as { format?: unknown; schema?: unknown };
	if (format !== 'outturn-backup') return { reason: { kind: 'no-backup', lacksMain: false } };
	if (typeof schema !== 'number' || schema === SCHEMA_VERSION) return { content };
	return { reason: { kind: 'other-schema', found: schema, wanted: SCHEMA_VERSION } };
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

const fieldOf = (file: string) => (issue: v.BaseIssue<unknown>) =>
	about({ kind: 'misfit', said: issue.message }, file, v.getDotPath(issue) ?? '');

function activeProblems({ active, datasets }: BackupFile): BackupProblem[] {
	const isThere = datasets.some(({ id, origin }) => id === active && origin === 'own');
	if (active === null || isThere) return [];
	return [about({ kind: 'unknown-active', active }, MAIN, 'active')];
}

interface Reading {
	files: ReadonlyMap<string, string>;
	parts: Map<string, unknown>;
	dataset: Dataset;
	name: PartName;
}

/** Reads one part, once. Of a shipped dataset only the core is required: the host has the rest. */
function readPart({ files, parts, dataset, name }: Reading): BackupProblem[] {
	const entry = dataset.parts[name];
	if (!entry) return [];
	const { hash } = entry;
	const file = partPath(hash);
	const text = files.get(file);
	if (text === undefined) {
		if (dataset.origin === 'shipped' && name !== 'core') return [];
		return [about({ kind: 'missing', title: dataset.title, part: name }, file)];
	}
	if (!parts.has(hash) && hash16(text) !== hash) return [about({ kind: 'other-hash' }, file)];
	const part = v.safeParse(PARTS[name], parsed(text), { abortEarly: true });
	if (!part.success) return part.issues.map(fieldOf(file));
	parts.set(hash, part.output);
	return [];
}
