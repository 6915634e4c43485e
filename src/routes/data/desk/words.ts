import { counted } from '$lib/parts/changeWords';
import type { Checked } from './worker/protocol';

export { counted } from '$lib/parts/changeWords';

/** What a dry run comes to, in a sentence or two. */
export function verdictOf({
	tally,
	counts,
	changesTold
}: Pick<Checked, 'tally' | 'counts' | 'changesTold'>): string {
	const errors = tally.error;
	if (errors > 0)
		return `${counted(errors, 'error')} ${errors === 1 ? 'stops' : 'stop'} this file. Mend ${errors === 1 ? 'it' : 'them'} in the sheet and check again.`;
	const read = readWords(counts);
	if (counts.changes === 0)
		return `Nothing would change: the file says what is shown already. ${read}`;
	const warnings = tally.warning;
	const beside = warnings > 0 ? ` ${counted(warnings, 'warning')} to look at.` : '';
	return `Nothing stands in the way: ${counted(counts.changes, 'change')} (${changesTold}).${beside} ${read}`;
}

/** What was read of the file, by kind. */
function readWords({ measures, areas, figures }: Checked['counts']): string {
	const of = [measures > 0 && counted(measures, 'measure'), areas > 0 && counted(areas, 'area')];
	const whose = of.filter(Boolean).join(' and ');
	return `Read: ${counted(figures, 'figure')}${whose && ` of ${whose}`}.`;
}

/** A file's name without what it ends in, in small letters with dashes. */
export const slugOf = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[^a-z\d]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 60) || 'data';

const DAY_TIME = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
/** "25 Nov 2026, 12:44" */
export const momentWords = (iso: string): string => DAY_TIME.format(new Date(iso));

/** This moment. */
export const now = (): string => new Date().toISOString();
