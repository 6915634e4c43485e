/** What a report says of a measure in words. */

export const COMMENTARY = {
	summary: 'Summary',
	exception: 'Exception narrative',
	actions: 'Actions',
	caveat: 'Bear in mind'
};

/** What is said where it says nothing. */
export const NO_COMMENTARY = {
	summary: 'The report does not comment on this measure.',
	exception: 'The report has no exception narrative for this measure.',
	actions: 'No action is recorded in the report.'
};

export const QUOTED = {
	heading: 'The report quotes otherwise than its table.',
	all: 'All such places, in the audit'
};
