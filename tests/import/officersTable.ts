import { readFileSync } from 'node:fs';
import { dryRunSheet } from '$lib/import/dryRun/sheet';
import type { Column } from '$lib/import/guess';
import { isOpen, Questions, type Answers } from '$lib/import/questions';
import { readFile, readPaste } from '$lib/import/read';
import { recognise } from '$lib/import/recognise';
import type { Sheet } from '$lib/import/sheet';
import { changeText } from '$words/desk/importChanges';
import { issueLine, issueText } from '$words/desk/importIssues';
import { questionText } from '$words/desk/questions';
import { shippedBase } from './shippedBase';

const base = shippedBase();

/** The first sheet of a file of `tests/fixtures/tables`; `.tsv` and `.txt` are pasted. */
export function sheetOf(file: string): Sheet {
	const bytes = readFileSync(`tests/fixtures/tables/${file}`);
	const brought = /\.(?:tsv|txt)$/.test(file)
		? readPaste({ text: bytes.toString('utf8'), html: '' }, file)
		: readFile(new Uint8Array(bytes), file);
	if (brought.kind !== 'sheets' || !brought.sheets[0]) throw new Error(`no sheet in ${file}`);
	return brought.sheets[0];
}

/** What a table comes to on the shipped data, in the words that an officer reads. */
export function brought(
	sheet: Sheet,
	fileName: string,
	said: Answers = {},
	/** What an officer chose for columns, by their numbers from 1. */
	chosen: Readonly<Record<number, Partial<Column>>> = {}
) {
	const questions = new Questions(said, fileName);
	const guessed = recognise(sheet, base, {}, questions);
	const columns = guessed.columns.map((column, i) => ({ ...column, ...chosen[i + 1] }));
	const guess = { ...guessed, columns };
	const run = dryRunSheet({ sheet, guess, base, today: '2026-11-25', fileName, questions });
	return {
		...run,
		guess,
		open: run.questions.filter(isOpen).map(questionText),
		lines: run.issues.map(issueText).map((issue) => issueLine(issue, issue.row)),
		changed: run.changes
			.map(changeText)
			.map(({ what, field, before, after }) => `${what}: ${field}: ${before} → ${after}`)
	};
}

export const broughtFile = (file: string, said?: Answers) => brought(sheetOf(file), file, said);

/** What the lines of a text of commas come to. */
export function broughtLines(lines: readonly string[], said?: Answers, fileName = 'figures.csv') {
	const read = readFile(new TextEncoder().encode(`${lines.join('\n')}\n`), fileName);
	if (read.kind !== 'sheets' || !read.sheets[0]) throw new Error('no sheet');
	return brought(read.sheets[0], fileName, said);
}
