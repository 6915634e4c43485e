import { RATING_MARKS, type Mark } from '$lib/palette';
import type { Severity } from '$lib/import/issue/issue';
import { SEVERITIES } from '$words/desk/importIssues';

/** An issue's weight by word and shape; its colour says no more. */
export const SEVERITY_MARKS: Record<Severity, Mark> = {
	error: { ...RATING_MARKS.red, word: SEVERITIES.error },
	confirm: { ...RATING_MARKS.undecided, word: SEVERITIES.confirm },
	warning: { ...RATING_MARKS.amber, word: SEVERITIES.warning }
};
