import { missingReason, type MissingReason } from '../measure/missing';
import { mainComparators, type Comparator } from '../measure/comparator';
import type { Observation } from '../measure';
import { benchmarkOf, TARGET, type Result } from './index';

/** How many measures have no figure in a column of the report, by the reason. */
export interface MissingCount {
	/** `outturn`, `prior`, `target` or a comparator's id. */
	column: string;
	comparator: Comparator | undefined;
	reasons: { reason: MissingReason; count: number }[];
}

/** What is missing in each column of the report, counted by reason: none of it is a zero. */
export const missingCounts = (results: Result[]): MissingCount[] =>
	columnsOf(results).map(({ column, comparator, figureOf }) => {
		const counts = new Map<MissingReason, number>();
		for (const result of results) {
			const reason = missingReason(figureOf(result));
			if (reason) counts.set(reason, (counts.get(reason) ?? 0) + 1);
		}
		return {
			column,
			comparator,
			reasons: [...counts].map(([reason, count]) => ({ reason, count }))
		};
	});

interface Column extends Pick<MissingCount, 'column' | 'comparator'> {
	figureOf: (result: Result) => Observation | undefined;
}

function columnsOf(results: Result[]): Column[] {
	const against = (id: string) => (result: Result) => benchmarkOf(result, id).figure;
	const own = { comparator: undefined };
	return [
		{ column: 'outturn', ...own, figureOf: ({ outturn }) => outturn },
		{ column: 'prior', ...own, figureOf: ({ prior }) => prior },
		{ column: TARGET, ...own, figureOf: against(TARGET) },
		...mainComparators(results.map(({ measure }) => measure)).map((comparator) => ({
			column: comparator.id,
			comparator,
			figureOf: against(comparator.id)
		}))
	];
}
