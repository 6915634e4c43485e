import { TONE_MARKS, type Mark } from '$lib/palette';
import type { Severity } from '$lib/import/issue/issue';

/** An issue's weight by shape beside its word; its colour says no more. */
export const SEVERITY_MARKS: Record<Severity, Mark> = {
	error: TONE_MARKS.bad,
	confirm: TONE_MARKS.undecided,
	warning: TONE_MARKS.middle
};
