import type { Measure } from '../../../domain/measure';

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
 * What is said where a report says nothing of a measure.
 * @returns '' of a kind that its dataset has nothing of
 */
export const noCommentary = (
	kind: keyof typeof NONE,
	{ unwritten = [] }: Pick<Measure, 'unwritten'>
): string => (unwritten.includes(kind) ? '' : NONE[kind]);

export const QUOTED = {
	heading: 'The report quotes otherwise than its table.',
	all: 'All such places, in the audit'
};
