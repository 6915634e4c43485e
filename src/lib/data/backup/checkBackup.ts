import * as v from 'valibot';
import { partPath } from './createBackup';
import { BackupFile } from './backupFile';
import { hash16 } from '../schema/manifest';
import { convertDataset, type Stored } from '../conversion';
import { ConversionError } from '../conversion/conversionError';
import { SECOND } from '../conversion/second';
import { backupWithSites, type Whose } from '../conversion/site';
import type { Dataset } from '../datasetRepository';
import { SCHEMA_VERSION } from '../schema/atoms';
import { DatasetRecord } from '../schema/core';
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

/**
 * Reads a backup's files and checks each against its hash and schema; nothing is written. One of the
 * second version is converted: its files are held against the hashes in their names first, and what
 * comes out has today's hashes.
 * @param whose asked for what the second version did not store; without it, such a backup is refused
 */
export async function checkBackup(
	files: ReadonlyMap<string, string>,
	whose?: () => Whose | Promise<Whose>
): Promise<CheckedBackup> {
	const main = readMain(files.get(MAIN), whose !== undefined);
	const parts: Parts = new Map();
	if ('reason' in main) return { backup: undefined, parts, problems: [about(main.reason)] };
	const owner = main.isSecond ? await whose?.() : undefined;
	const content = owner ? backupInThird(main.content, owner) : main.content;
	const { output: backup, issues = [] } = v.safeParse(BackupFile, content);
	if (issues.length > 0 || !v.is(BackupFile, backup))
		return { backup: undefined, parts, problems: issues.map(fieldOf(MAIN)) };
	const problems: BackupProblem[] = activeProblems(backup);
	const datasets: Dataset[] = [];
	for (const [i, dataset] of backup.datasets.entries()) {
		const read = await readParts(files, dataset);
		const fitted = owner ? converted(read, owner, i) : fitting(read);
		problems.push(...fitted.problems);
		datasets.push(fitted.dataset);
		for (const [hash, part] of fitted.parts) parts.set(hash, part);
	}
	return { backup: { ...backup, datasets }, parts, problems };
}

/** The content of a `backup.json` of the second version, for today's schema to judge. */
const backupInThird = (content: object, whose: Whose): object => ({
	...(backupWithSites(content, whose) as object),
	schema: SCHEMA_VERSION
});

/** Keeps the page responsive while a long backup is read. */
const breathe = () => new Promise((go) => setTimeout(go));

const about = (reason: BackupReason, file = MAIN, field = ''): BackupProblem => ({
	file,
	field,
	reason
});

interface Main {
	content: object;
	isSecond: boolean;
}

/** The main file's content, or what is wrong with the file. */
function readMain(text: string | undefined, takesSecond: boolean): Main | { reason: BackupReason } {
	if (text === undefined) return { reason: { kind: 'no-backup', lacksMain: true } };
	const content = parsed(text);
	if (typeof content !== 'object' || content === null) return { reason: { kind: 'no-json' } };
	const { format, schema } = content as { format?: unknown; schema?: unknown };
	if (format !== 'outturn-backup') return { reason: { kind: 'no-backup', lacksMain: false } };
	const isSecond = takesSecond && schema === SECOND;
	if (typeof schema !== 'number' || schema === SCHEMA_VERSION || isSecond)
		return { content, isSecond };
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

/** Parts by the hashes that they are stored under. */
type Parts = Map<string, unknown>;

/** A dataset's parts as its files have them, each with the hash in its file's name. */
interface Read {
	dataset: Dataset;
	parts: { name: PartName; hash: string; content: unknown }[];
	problems: BackupProblem[];
}

/** The same once they fit today's schema. */
interface Fitted {
	dataset: Dataset;
	parts: Parts;
	problems: BackupProblem[];
}

async function readParts(files: ReadonlyMap<string, string>, dataset: Dataset): Promise<Read> {
	const read: Read = { dataset, parts: [], problems: [] };
	for (const name of Object.keys(PARTS) as PartName[]) {
		const part = readPart(files, dataset, name);
		if (part && 'reason' in part) read.problems.push(part);
		else if (part) read.parts.push(part);
		await breathe();
	}
	return read;
}

/** One part; of a shipped dataset only the core is required, since the host has the rest. */
function readPart(
	files: ReadonlyMap<string, string>,
	{ title, origin, parts }: Dataset,
	name: PartName
): Read['parts'][number] | BackupProblem | undefined {
	const hash = parts[name]?.hash;
	if (hash === undefined) return undefined;
	const file = partPath(hash);
	const text = files.get(file);
	if (text !== undefined)
		return hash16(text) === hash
			? { name, hash, content: parsed(text) }
			: about({ kind: 'other-hash' }, file);
	if (origin === 'shipped' && name !== 'core') return undefined;
	return about({ kind: 'missing', title, part: name }, file);
}

function fitting({ dataset, parts, problems }: Read): Fitted {
	const fitted: Fitted = { dataset, parts: new Map(), problems: [...problems] };
	for (const { name, hash, content } of parts) {
		const part = v.safeParse(PARTS[name], content, { abortEarly: true });
		if (part.success) fitted.parts.set(hash, part.output);
		else fitted.problems.push(...part.issues.map(fieldOf(partPath(hash))));
	}
	return fitted;
}

/** @param place the dataset's among those of the backup, counted from 0 */
function converted({ dataset, parts, problems }: Read, whose: Whose, place: number): Fitted {
	if (problems.length > 0) return { dataset, parts: new Map(), problems };
	const held = Object.fromEntries(parts.map(({ name, content }) => [name, content as Stored]));
	try {
		const made = convertDataset({ record: { ...dataset }, parts: held }, whose);
		const now = v.parse(DatasetRecord, made.record);
		const byHash = Object.entries(made.parts).map(([name, part]): [string, unknown] => [
			now.parts[name as PartName]?.hash ?? '',
			part
		]);
		return { dataset: now, parts: new Map(byHash), problems };
	} catch (error) {
		if (!(error instanceof ConversionError)) throw error;
		return { dataset, parts: new Map(), problems: [misfitOf(error, dataset, place)] };
	}
}

/** What was not converted, by its file and the field there. */
function misfitOf({ problem }: ConversionError, { parts }: Dataset, place: number): BackupProblem {
	const { part, field, said } = problem;
	const hash = part && parts[part]?.hash;
	return hash === undefined
		? about({ kind: 'misfit', said }, MAIN, `datasets.${place}.${field}`)
		: about({ kind: 'misfit', said }, partPath(hash), field);
}
