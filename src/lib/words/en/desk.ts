import type { ChangeCount } from '$lib/import/diff/counts';
import type { DryRunCounts } from '$lib/import/dryRun/evaluateRows';
import type { Severity } from '$lib/import/issue/issue';
import { counted } from './counts';
import { changeCountsText } from './importChanges';

interface Outcome {
	tally: Record<Severity, number>;
	counts: DryRunCounts;
	changeCounts: ChangeCount[];
}

/** What a dry run comes to, in a sentence or two. */
export function verdictOf({ tally, counts, changeCounts }: Outcome): string {
	const errors = tally.error;
	if (errors > 0)
		return `${counted(errors, 'error')} ${errors === 1 ? 'stops' : 'stop'} this file. Correct ${errors === 1 ? 'it' : 'them'} in the sheet and check again.`;
	const read = readCounts(counts);
	if (counts.changes === 0)
		return `Nothing would change: the file says what is shown already. ${read}`;
	const warnings = tally.warning;
	const beside = warnings > 0 ? ` ${counted(warnings, 'warning')} to look at.` : '';
	return `No errors: ${counted(counts.changes, 'change')} (${changeCountsText(changeCounts)}).${beside} ${read}`;
}

/** What was read of the file, by kind. */
function readCounts({ measures, areas, figures }: DryRunCounts): string {
	const of = [measures > 0 && counted(measures, 'measure'), areas > 0 && counted(areas, 'area')];
	const whose = of.filter(Boolean).join(' and ');
	return `Read: ${counted(figures, 'figure')}${whose && ` of ${whose}`}.`;
}

/** What an edit on a page comes to. */
export function editVerdict(errors: number, changes: number): string {
	if (errors > 0) return `${counted(errors, 'error')} to correct. Nothing was changed.`;
	if (changes === 0) return 'Nothing would change: all of it is shown already.';
	return `No errors: ${counted(changes, 'change')}.`;
}

const STAGES = { reading: 'Reading', checking: 'Checking' };

/** What a worker is doing: "Reading figures.xlsx". */
export const stageText = ({ stage, name }: { stage: keyof typeof STAGES; name: string }): string =>
	`${STAGES[stage]} ${name}`;
