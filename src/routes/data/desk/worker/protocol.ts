import type { Manifest } from '$lib/data/schema/core';
import type { PartName, PartOf } from '$lib/data/schema/parts';
import type { Change } from '$lib/import/change';
import type { Guess, Memory } from '$lib/import/guess';
import type { Problem } from '$lib/import/problem';

export type AllParts = { [N in PartName]: PartOf<N> };

/** What a report is called, when and by whom it was published. */
export interface Publication {
	title: string;
	/** A day: 2012-09-19. */
	publishedOn: string;
	source: string;
	origin?: 'shipped' | 'own';
}

/** What the form asks before a commit. */
export type Form = Publication & { note: string };

/** What an officer brings: a file, or a table from the clipboard with its HTML where it has some. */
export type Source = { kind: 'file'; file: File } | { kind: 'paste'; text: string; html: string };

/** What was chosen or corrected since a first look; nothing: it is guessed. */
export interface Choice {
	sheet?: number;
	guess?: Guess;
}

/** What can be taken away of a dataset. */
export type Take = 'publish' | 'package' | 'tables' | 'workbook';

export type Asked =
	| {
			ask: 'check';
			source: Source;
			choice: Choice;
			memory: Memory;
			base: AllParts & { publication: Publication };
			today: string;
	  }
	| { ask: 'take'; take: Take; parts: AllParts; publication: Publication }
	| { ask: 'zip'; files: ReadonlyMap<string, string> };

export interface SheetSize {
	name: string;
	rows: number;
	columns: number;
}

/** What would be committed, and the names of its parts by their hashes. */
export interface Ready {
	/** All parts as JSON: the page unpacks them only to commit them, since they can be large. */
	parts: Blob;
	listed: Manifest['parts'];
}

/** The outcome of a dry run. */
export interface Checked {
	/** The file's, or that it was pasted. */
	name: string;
	sheets: SheetSize[];
	sheet: number;
	/** None for a data package, whose columns are given. */
	guess: Guess | undefined;
	/** What it may be called: as a data package says it of itself, else as its period suggests. */
	publication: Publication | undefined;
	/** The first values of each column. */
	samples: string[][];
	/** Of areas, which a column's values can be of. */
	areaMeasures: { id: string; title: string }[];
	/** The first of them; how many there are of each kind is in `tally`. */
	problems: Problem[];
	tally: Record<Problem['severity'], number>;
	/** The first of them, since a page would be long busy with tens of thousands; `counts` has how many. */
	changes: Change[];
	/** How many of each kind: "50 figures new, 2 texts changed". */
	changesTold: string;
	/** All of them as CSV, where they are more. */
	allChanges: Blob | undefined;
	counts: { measures: number; figures: number; areas: number; changes: number };
	/** Nothing where an error stops it. */
	ready: Ready | undefined;
	/** What the columns were taken for, to be remembered once it is committed. */
	memory: Memory;
	/** The sheet with a column of its problems, as CSV. */
	withProblems: Blob | undefined;
}

export type Told =
	| { told: 'stage'; words: string }
	| { told: 'checked'; checked: Checked }
	| { told: 'backup'; files: Map<string, string> }
	| { told: 'content'; content: Blob }
	/** It cannot be read, in words that say what to do. */
	| { told: 'refused'; words: string };
