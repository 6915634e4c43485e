import type { ContextTable } from '$lib/domain/measure/contextTables';
import type { Result } from '$lib/domain/result';
import type { PeerStanding } from '$lib/domain/result/peers';

/** A chart of the page, by what it is drawn from. */
export type Chart =
	| { kind: 'trend' | 'comparisons'; result: Result }
	| { kind: 'peers'; result: Result; standing: PeerStanding }
	| { kind: 'lines'; table: ContextTable };
