import { changesCsv } from '$lib/export/tables/changesCsv';
import { issuesCsv, sheetCsv } from '$lib/export/tables/issuesCsv';
import type { CorePart } from '$lib/data/schema/core';
import { periodOf } from '$lib/domain/period';
import { ratingsIn } from '$lib/domain/rating';
import { hash16, manifestFor } from '$lib/data/schema/manifest';
import type { DryRun } from '$lib/import/dryRun/evaluateRows';
import { dryRunPackage } from '$lib/import/dryRun/package';
import { dryRunSheet } from '$lib/import/dryRun/sheet';
import { changeCounts } from '$lib/import/diff/counts';
import { correctedSheet } from '$lib/import/corrections';
import type { Guess } from '$lib/import/guess';
import { severityCounts } from '$lib/import/issue/order';
import { dryRunOutlines } from '$lib/import/outlines';
import type { OutlineFile } from '$lib/import/outlines/outline';
import { Questions } from '$lib/import/questions';
import { readFile, readPaste } from '$lib/import/read';
import { recognise, remember } from '$lib/import/recognise';
import type { Brought, Sheet } from '$lib/import/sheet';
import { PASTED } from '$words/desk/work';
import { changeText } from '$words/desk/importChanges';
import { issueText } from '$words/desk/importIssues';
import { suggested } from '../datasetName';
import type {
	CheckRequest,
	CheckSummary,
	Choice,
	DeskReply,
	ReadyDataset,
	Source,
	Stage
} from '../protocol';

/** Reads what was brought and tells what would come of it; nothing is written. */
export async function check(
	request: CheckRequest,
	onStage: (stage: Stage) => void
): Promise<DeskReply> {
	const name = nameOf(request.source);
	onStage({ stage: 'reading', name });
	const brought = await read(request.source, name);
	if (brought.kind === 'backup') return { kind: 'backup', files: brought.files };
	onStage({ stage: 'checking', name });
	return { kind: 'checked', checked: checkedOf(brought, name, request) };
}

function checkedOf(
	brought: Exclude<Brought, { kind: 'backup' }>,
	name: string,
	request: CheckRequest
): CheckSummary {
	if (brought.kind === 'package') return packageChecked(brought.files, name, request);
	if (brought.kind === 'outlines') return outlinesChecked(brought.outlines, name, request);
	return sheetsChecked(brought.sheets, name, request);
}

const nameOf = (source: Source) => (source.kind === 'file' ? source.file.name : PASTED);

async function read(source: Source, name: string): Promise<Brought> {
	if (source.kind === 'paste') return readPaste(source, name);
	return readFile(new Uint8Array(await source.file.arrayBuffer()), name);
}

function packageChecked(
	files: Map<string, string>,
	name: string,
	{ base }: CheckRequest
): CheckSummary {
	const run = dryRunPackage({ files, base });
	return { ...NO_SHEET, ...outcomeOf(run, base), name, publication: run.publication };
}

function outlinesChecked(file: OutlineFile, name: string, request: CheckRequest): CheckSummary {
	const { base, choice } = request;
	const said = { ...request.said, ...choice.said };
	const questions = new Questions(said, name, () =>
		hash16(JSON.stringify([file.crs, file.layers]))
	);
	const run = dryRunOutlines({ file, base, questions });
	return {
		...NO_SHEET,
		...outcomeOf(run, base),
		name,
		publication: base.publication,
		questions: run.questions,
		outlines: run.found
	};
}

const NO_SHEET = {
	outlines: undefined,
	sheets: [],
	sheet: 0,
	guess: undefined,
	isCorrected: false,
	samples: [],
	areaMeasures: [],
	comparators: [],
	ratings: [],
	periods: [],
	questions: [],
	newMeasures: [],
	priorities: [],
	units: [],
	memory: {},
	corrections: [],
	corrected: undefined,
	withIssues: undefined
};

function sheetsChecked(brought: Sheet[], name: string, request: CheckRequest): CheckSummary {
	const { base, choice, memory, today } = request;
	const before = { ...base.publication, period: openingOf(base.core) };
	const corrections = choice.corrections ?? [];
	const sheets = brought.map((sheet, i) =>
		i === (choice.sheet ?? 0) ? correctedSheet(sheet, corrections) : sheet
	);
	const asked = brought.map((sheet) => questionsOf(sheet, name, request));
	const guesses = sheets.map((sheet, i) => recognise(sheet, base, memory, asked[i]));
	const chosen = sheetOf(guesses, choice);
	const sheet = sheets[chosen] as Sheet;
	const guess = choice.guess ?? (guesses[chosen] as Guess);
	const { answers } = choice;
	// Corrected columns answer what their headings left open.
	const questions = choice.guess
		? questionsOf(brought[chosen] as Sheet, name, request)
		: (asked[chosen] as Questions);
	const run = dryRunSheet({ sheet, guess, base, today, fileName: name, answers, questions });
	const outcome = outcomeOf(run, base);
	return {
		...outcome,
		...{ name, outlines: undefined },
		sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.length, columns: widthOf(rows) })),
		sheet: chosen,
		guess,
		isCorrected: choice.guess !== undefined,
		publication: run.parts && suggested(before, { period: openingOf(run.parts.core), today }),
		samples: guess.columns.map((_, column) => samplesOf(sheet, guess, column)),
		areaMeasures: (base.areas?.measures ?? []).map(({ id, title }) => ({ id, title })),
		comparators: base.core.comparators,
		ratings: ratingsIn(base.core.ratings).map(({ id, word }) => ({ id, word })),
		periods: base.core.periods,
		questions: run.questions,
		newMeasures: run.newMeasures,
		priorities: run.priorities,
		units: run.units,
		memory: remember(guess),
		corrections,
		corrected: corrections.length > 0 ? new Blob([sheetCsv(sheet)]) : undefined,
		withIssues:
			run.issues.length > 0 ? new Blob([issuesCsv(sheet, run.issues.map(issueText))]) : undefined
	};
}

/** A sheet is known by its cells as they were brought: next quarter's file may have the same name. */
const questionsOf = ({ rows }: Sheet, name: string, { said, choice }: CheckRequest): Questions =>
	new Questions({ ...said, ...choice.said }, name, () => hash16(JSON.stringify(rows)));

/** The period that pages open on. */
const openingOf = ({ periodId, periods }: CorePart) => periodOf(periodId, periods);

const widthOf = (rows: string[][]) => rows.reduce((most, { length }) => Math.max(most, length), 0);

/** The chosen sheet, else the first of those with most columns that are known. */
function sheetOf(guesses: Guess[], { sheet }: Choice): number {
	if (sheet !== undefined && guesses[sheet]) return sheet;
	const known = guesses.map(
		({ columns }) => columns.filter(({ role }) => role !== 'ignore').length
	);
	return known.indexOf(Math.max(...known));
}

/** What a page takes of a long list; files have all of it. */
const MOST_TOLD = 1000;

const SAMPLES = 3;
const LOOKED_AT = 200;

/** The first values below a column's header that are not blank. */
const samplesOf = ({ rows }: Sheet, { headerRow }: Guess, column: number): string[] =>
	rows
		.slice(headerRow, headerRow + LOOKED_AT)
		.map((row) => row[column]?.trim() ?? '')
		.filter(Boolean)
		.slice(0, SAMPLES);

const outcomeOf = (
	{ issues, changes, counts, parts }: DryRun,
	{ publication }: CheckRequest['base']
) => {
	const ready: ReadyDataset | undefined = parts && {
		parts: new Blob([JSON.stringify(parts)]),
		listed: manifestFor(publication, parts).manifest.parts
	};
	return {
		issues: issues.slice(0, MOST_TOLD),
		tally: severityCounts(issues),
		changes: changes.slice(0, MOST_TOLD),
		allChanges:
			changes.length > MOST_TOLD ? new Blob([changesCsv(changes.map(changeText))]) : undefined,
		changeCounts: changeCounts(changes),
		counts,
		ready
	};
};
