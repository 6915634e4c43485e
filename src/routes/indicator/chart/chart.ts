import type { ContextTable } from '$lib/domain/measure/contextTables';
import type { Result } from '$lib/domain/result';

/** A chart of the page, by what it is drawn from. */
export type Chart =
	{ kind: 'trend' | 'comparisons'; result: Result } | { kind: 'lines'; table: ContextTable };
