import { MISSING_WORDS, missingReason, type MissingReason } from '../measure/missing';
import { priorHead } from './priorWords';
import type { Result } from './index';

const COLUMNS = [
	['outturn', 'Outturn'],
	['prior', ''],
	['target', 'Target'],
	['statNeighbours', 'Statistical neighbours'],
	['national', 'England']
] as const;

/** How many measures have no figure in a column, and why. */
export interface MissingCount {
	name: string;
	/** "13 not applicable, 1 left blank in the report"; "none" where every measure has one. */
	words: string;
}

/** What is missing in each column of the report, counted by reason: none of it is a zero. */
export const missingCounts = (results: Result[]): MissingCount[] =>
	COLUMNS.map(([key, named]) => {
		const name = key === 'prior' ? priorHead(results) : named;
		const counts = new Map<MissingReason, number>();
		for (const result of results) {
			const reason = missingReason(result[key]);
			if (reason) counts.set(reason, (counts.get(reason) ?? 0) + 1);
		}
		const words = [...counts].map(([reason, n]) => `${n} ${MISSING_WORDS[reason]}`).join(', ');
		return { name, words: words || 'none' };
	});
