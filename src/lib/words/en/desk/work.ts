import type { ChangeCount } from '$lib/import/diff/counts';
import type { DryRunCounts } from '$lib/import/dryRun/evaluateRows';
import type { Severity } from '$lib/import/issue/issue';
import type { OutlinesFound } from '$lib/import/outlines';
import { askedTogether } from '$lib/import/questionGroups';
import { isOpen, type Question } from '$lib/import/questions';
import type { NewMeasure } from '$lib/import/newMeasures';
import type { ReadingFault } from '$lib/import/read/fault';
import { listAnd } from '../common';
import { counted, NOUNS } from '../counts';
import { fileSize } from '../figures';
import { changeCountsText } from './importChanges';
import { unsaidText } from './newMeasures';
import { outlineCount } from './outlines';
import { readFaultText } from './readFaults';

/** The data desk: what is brought, what is being done with it, and what came of it. */

/** A file by button or drop, or a table from the clipboard. */
export const BRING = {
	file: 'Choose a file to check',
	kinds:
		'XLSX, ODS, CSV or TSV, a saved web page with a table, outlines of areas as GeoJSON or TopoJSON, or this site’s data package or backup as a zip. It can be dropped here, too.',
	text: 'Or paste a table',
	from: 'Copied from Excel, Word or a PDF viewer, headings and all.',
	check: 'Check',
	checkNote: 'Shows what is wrong and what would change. Nothing is written yet.',
	missing: 'Choose a file or paste a table first.',
	/** For who has no table yet. */
	template: 'A table to fill in with the next period’s figures:',
	templateWorkbook: 'Template (XLSX)',
	templateCsv: 'Template (CSV)'
};

/** What a table is called that was pasted. */
export const PASTED = 'Pasted table';

/** The file that was chosen, and how much it holds. */
export const chosenFile = (name: string, bytes: number): string => `${name}, ${fileSize(bytes)}`;

const STAGES = {
	reading: 'Reading',
	checking: 'Checking',
	committing: 'Committing',
	restoring: 'Restoring',
	taking: 'Making the file',
	'backing-up': 'Backing up'
};

/** Long work under way; of a file, where it is named. */
export interface Work {
	stage: keyof typeof STAGES;
	name?: string;
}

/** What is being done: "Reading figures.xlsx". */
export const stageText = ({ stage, name }: Work): string =>
	[STAGES[stage], name].filter(Boolean).join(' ');

/** The same where it is said that it goes on. */
export const workText = (work: Work): string => `${stageText(work)} …`;

export const WORKING = { progress: 'Progress', cancel: 'Cancel' };

/** What came of the last work. */
export const OUTCOMES = {
	checked: 'What the check found',
	backup: 'What the backup holds',
	committed: 'Committed',
	started: 'A new site has begun',
	restored: 'Restored',
	cancelled: 'Cancelled',
	refused: 'This cannot be read',
	stopped: 'This could not be done'
};

/** What the sentence on the outcome is called by a screen reader. */
export const RESULT = 'Result';
export const CHECK_AGAIN = 'Check again';
export const CANCELLED = 'Nothing was changed.';

export const committedText = (title: string): string =>
	`Committed: “${title}” is now shown in every tab of this browser. Your own data, not published.`;

/** What cannot be read: where, what was found, what was wanted, what to do. */
export const refusedText = (fault: ReadingFault): string =>
	`${readFaultText(fault)} Nothing was changed.`;

/** @param datasets how many the backup had */
export const restoredText = (datasets: number): string =>
	`What the backup holds is in this browser now: ${counted(datasets, NOUNS.dataset)}.`;

interface Outcome {
	questions: readonly Question[];
	newMeasures: readonly Pick<NewMeasure, 'unitId'>[];
	tally: Record<Severity, number>;
	counts: DryRunCounts;
	changeCounts: ChangeCount[];
	outlines?: OutlinesFound | undefined;
}

/** What a dry run comes to, in a sentence or two. */
export function verdictOf(outcome: Outcome): string {
	const { questions, newMeasures, tally, counts, changeCounts, outlines } = outcome;
	const open = askedTogether(questions.filter(isOpen)).length;
	const errors = tally.error;
	if (open > 0)
		return `${counted(open, NOUNS.question)} ${open === 1 ? 'waits' : 'wait'} for your answer.${errors > 0 ? ` Also, ${counted(errors, NOUNS.error)} to correct.` : ''}`;
	if (errors > 0)
		return `${counted(errors, NOUNS.error)} ${errors === 1 ? 'stops' : 'stop'} this file. Correct ${errors === 1 ? 'it' : 'them'} ${outlines ? 'in the file' : 'under Problems, or in the sheet,'} and check again.`;
	const unitless = newMeasures.filter(({ unitId }) => unitId === '').length;
	if (unitless > 0) return unsaidText(0, unitless);
	const read = outlines ? readOutlines(outlines) : readCounts(counts);
	if (counts.changes === 0)
		return `Nothing would change: the file says what is shown already. ${read}`;
	const beside = besideErrors(tally);
	return `No errors: ${counted(counts.changes, NOUNS.change)} (${changeCountsText(changeCounts)}). ${beside}${read}`;
}

/** "1 to confirm and 24 warnings to look at. ", or nothing. */
function besideErrors({ confirm, warning }: Record<Severity, number>): string {
	const those = [
		confirm > 0 && `${confirm} to confirm`,
		warning > 0 && `${counted(warning, NOUNS.warning)} to look at`
	].filter((one) => one !== false);
	return those.length > 0 ? `${listAnd(those)}. ` : '';
}

/** What was read of the file, by kind. */
function readCounts({ measures, areas, figures }: DryRunCounts): string {
	const of = [
		measures > 0 && counted(measures, NOUNS.measure),
		areas > 0 && counted(areas, NOUNS.area)
	];
	const whose = of.filter(Boolean).join(' and ');
	return `Read: ${counted(figures, NOUNS.figure)}${whose && ` of ${whose}`}.`;
}

const readOutlines = ({ joined }: OutlinesFound): string => `Read: ${outlineCount(joined)}.`;
