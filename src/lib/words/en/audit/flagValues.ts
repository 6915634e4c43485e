import type { FlagValue } from '$lib/domain/audit';

/** What a published flag says, within a sentence. */
export const FLAG_VALUES: Record<FlagValue, string> = {
	improved: 'improved',
	declined: 'declined',
	unchanged: 'unchanged',
	unknown: 'unknown',
	yes: 'met',
	no: 'not met',
	na: 'not applicable',
	red: 'red',
	amber: 'amber',
	green: 'green',
	none: 'not rated'
};
