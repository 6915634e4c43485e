import type { Result } from '../../../domain/result';

/** What a report says of a measure in words. */

export const COMMENTARY = {
	summary: 'Summary',
	exception: 'Exception narrative',
	actions: 'Actions',
	caveat: 'Bear in mind'
};

const NONE = {
	summary: 'The report does not comment on this measure.',
	exception: 'The report has no exception narrative for this measure.',
	action: 'No action is recorded in the report.'
};

/**
 * What is said where a report says nothing of that kind of a measure in a period.
 * @returns '' of a kind that its dataset has nothing of, and of the summary where it says anything else
 */
export function noCommentary(
	kind: keyof typeof NONE,
	{ measure: { unwritten = [], commentary }, periodId }: Pick<Result, 'measure' | 'periodId'>
): string {
	if (unwritten.includes(kind)) return '';
	const isSilent = !commentary.some((one) => one.periodId === periodId);
	return kind === 'summary' && !isSilent ? '' : NONE[kind];
}

export const QUOTED = {
	heading: 'The report quotes otherwise than its table.',
	all: 'All such places, in the audit'
};
