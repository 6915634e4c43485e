import { RATING_MARKS, type Mark } from '$lib/palette';
import type { Severity } from '$lib/import/issue/issue';

/** An issue's weight by shape beside its word; its colour says no more. */
export const SEVERITY_MARKS: Record<Severity, Mark> = {
	error: RATING_MARKS.red,
	confirm: RATING_MARKS.undecided,
	warning: RATING_MARKS.amber
};
