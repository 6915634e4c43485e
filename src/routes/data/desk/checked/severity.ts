import { RATING_MARKS, type Mark } from '$lib/palette';
import type { Severity } from '$lib/import/issue/issue';

/** An issue's weight by word and shape; its colour says no more. */
export const SEVERITY_MARKS: Record<Severity, Mark> = {
	error: { ...RATING_MARKS.red, word: 'Error' },
	confirm: { ...RATING_MARKS.undecided, word: 'To confirm' },
	warning: { ...RATING_MARKS.amber, word: 'Warning' }
};
