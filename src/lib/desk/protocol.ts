import type { ComparatorRow } from '$lib/domain/measure/comparator';
import type { AllParts } from '$lib/data/localDatasets/commit';
import type { Period } from '$lib/domain/period';
import type { Manifest } from '$lib/data/schema/core';
import type { Change } from '$lib/import/change';
import type { ChangeCount } from '$lib/import/diff/counts';
import type { Edit } from '$lib/import/dryRun/edit';
import type { DryRun, DryRunCounts } from '$lib/import/dryRun/evaluateRows';
import type { Correction } from '$lib/import/corrections';
import type { Guess, Memory } from '$lib/import/guess';
import type { MeasureAnswers, NewMeasure } from '$lib/import/newMeasures';
import type { Issue, Severity } from '$lib/import/issue/issue';
import type { OutlinesFound } from '$lib/import/outlines';
import type { Answers, Question } from '$lib/import/questions';
import type { ReadingFault } from '$lib/import/read';
import type { Publication } from '$lib/package/descriptor';

export type { Publication };

/** The active dataset, which what was brought or edited is held against. */
type Base = AllParts & { publication: Publication };

/** What an officer brings: a file, or a table from the clipboard with its HTML where it has some. */
export type Source = { kind: 'file'; file: File } | { kind: 'paste'; text: string; html: string };

/** What was chosen or corrected since a first look; nothing: it is guessed. */
export interface Choice {
	sheet?: number;
	guess?: Guess;
	/** What was said of measures that are new. */
	answers?: MeasureAnswers;
	/** What was answered of this file. */
	said?: Answers;
	/** Cells of the chosen sheet that a person has corrected, in the order of the corrections. */
	corrections?: readonly Correction[];
}

/** What can be taken away of a dataset. */
export type DownloadKind =
	'publish' | 'package' | 'tables' | 'workbook' | 'template-csv' | 'template-workbook';

export interface CheckRequest {
	ask: 'check';
	source: Source;
	choice: Choice;
	memory: Memory;
	/** What was answered of earlier files. */
	said: Answers;
	base: Base;
	/** The ISO day. */
	today: string;
}
export interface DownloadRequest {
	ask: 'download';
	download: DownloadKind;
	parts: AllParts;
	publication: Publication;
}
export interface ZipRequest {
	ask: 'zip';
	files: ReadonlyMap<string, string>;
}
export type DeskRequest = CheckRequest | DownloadRequest | ZipRequest;

export interface EditRequest {
	base: Base;
	edits: Edit[];
	/** The ISO day. */
	today: string;
	/** What was changed, and why. */
	note: string;
}

export interface SheetSize {
	name: string;
	rows: number;
	columns: number;
}

/** What would be committed, and the names of its parts by their hashes. */
export interface ReadyDataset {
	/** All parts as JSON: the page unpacks them only to commit them, since they can be large. */
	parts: Blob;
	listed: Manifest['parts'];
}

/** The outcome of a dry run. */
export interface CheckSummary {
	/** The file's, or that it was pasted. */
	name: string;
	sheets: SheetSize[];
	sheet: number;
	/** What a file of outlines was taken for; nothing for any other. */
	outlines: OutlinesFound | undefined;
	/** None for a data package, whose columns are given. */
	guess: Guess | undefined;
	/** What it may be called: as a data package says it of itself, else as its period suggests. */
	publication: Publication | undefined;
	/** Whether a person has corrected the columns. */
	isCorrected: boolean;
	/** The first values of each column. */
	samples: string[][];
	/** The area measures that a column may hold. */
	/** Of the active dataset, for columns whose period is written. */
	periods: Period[];
	areaMeasures: { id: string; title: string }[];
	/** Those of the dataset that the sheet is laid on. */
	comparators: ComparatorRow[];
	ratings: { id: string; word: string }[];
	/** What is asked of the sheet; while one is open, nothing can be committed. */
	questions: Question[];
	/** The measures that it would add, for a person to complete; the priorities and units to choose from. */
	newMeasures: NewMeasure[];
	priorities: { id: string; title: string }[];
	units: { id: string; title: string }[];
	/** The first of them, in order; how many there are of each severity is in `tally`. */
	issues: Issue[];
	tally: Record<Severity, number>;
	/** The first of them, since a page would be long busy with tens of thousands; `counts` has how many. */
	changes: Change[];
	changeCounts: ChangeCount[];
	/** All of them as CSV, where they are more. */
	allChanges: Blob | undefined;
	counts: DryRunCounts;
	/** Nothing where an error stops it. */
	ready: ReadyDataset | undefined;
	/** What the columns were taken for, to be remembered once it is committed. */
	memory: Memory;
	corrections: readonly Correction[];
	/** The sheet as it was corrected, as CSV; nothing where nothing was. */
	corrected: Blob | undefined;
	/** The sheet with a column of its issues, as CSV. */
	withIssues: Blob | undefined;
}

export type DeskReply =
	| { kind: 'checked'; checked: CheckSummary }
	| { kind: 'backup'; files: Map<string, string> }
	| { kind: 'content'; content: Blob }
	/** It cannot be read. */
	| { kind: 'refused'; fault: ReadingFault };

/** A core that an edit makes, and its name by its hash. */
export interface ReadyCore {
	core: AllParts['core'];
	listed: Manifest['parts']['core'];
}

/** What an edit comes to; it changes no part but the core. */
export type EditReply = Omit<DryRun, 'parts'> & { ready: ReadyCore | undefined };

/** Long work under way: on the file of that name. */
export interface Stage {
	stage: 'reading' | 'checking';
	name: string;
}

/** What a worker posts: stages, then its one reply. */
export type WorkerMessage<Reply> = Stage | { reply: Reply };
