import type { FlagValue } from '$lib/domain/audit';
import { ratingInText } from '../ratings';

/** What a published flag says, within a sentence. */
export const flagValueText = (value: FlagValue): string =>
	typeof value === 'string' ? FLAG_VALUES[value] : ratingInText(value);

const FLAG_VALUES: Record<Extract<FlagValue, string>, string> = {
	improved: 'improved',
	declined: 'declined',
	unchanged: 'unchanged',
	unknown: 'unknown',
	yes: 'met',
	no: 'not met',
	na: 'not applicable'
};
