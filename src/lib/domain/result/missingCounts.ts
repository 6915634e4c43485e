import { missingReason, type MissingReason } from '../measure/missing';
import type { Benchmark, Result } from './index';

const COLUMNS = ['outturn', 'prior', 'target', 'statNeighbours', 'national'] as const;

/** How many measures have no figure in a column of the report, by the reason. */
export interface MissingCount {
	column: 'outturn' | 'prior' | Benchmark;
	reasons: { reason: MissingReason; count: number }[];
}

/** What is missing in each column of the report, counted by reason: none of it is a zero. */
export const missingCounts = (results: Result[]): MissingCount[] =>
	COLUMNS.map((column) => {
		const counts = new Map<MissingReason, number>();
		for (const result of results) {
			const reason = missingReason(result[column]);
			if (reason) counts.set(reason, (counts.get(reason) ?? 0) + 1);
		}
		return { column, reasons: [...counts].map(([reason, count]) => ({ reason, count })) };
	});
