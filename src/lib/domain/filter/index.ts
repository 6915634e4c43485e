import { byAttention, byGap, byReport } from '../result/attention';
import { differencesOf } from '../audit';
import { metOf } from '../measure/comparison';
import { standingValue, type Filters, type SORTS } from './values';
import { mentions } from '../measure/mentions';
import { ratedAs } from '../rating';
import type { Result } from '../result';

/** The results that answer every filter, in the order asked for. */
export function selectResults(
	results: Result[],
	filters: Filters,
	sort: (typeof SORTS)[number]
): Result[] {
	return results.filter((result) => answers(result, filters)).sort(ORDERS[sort]);
}

const ORDERS = {
	report: byReport,
	attention: byAttention,
	gap: byGap,
	title: (a: Result, b: Result) =>
		a.measure.shortTitle.localeCompare(b.measure.shortTitle, 'en') || byReport(a, b)
};

function answers(result: Result, filters: Filters): boolean {
	return (
		oneOf(filters.priority, ...result.measure.priorityKeys) &&
		oneOf(filters.rating, ratedAs(result).id) &&
		oneOf(filters.direction, result.direction) &&
		oneOf(filters.against, ...standings(result)) &&
		oneOf(filters.flag, differencesOf(result).length > 0 ? 'differs' : '') &&
		mentions(result.measure, filters.q)
	);
}

const oneOf = (wanted: string[], ...values: string[]) =>
	wanted.length === 0 || values.some((value) => wanted.includes(value));

/** Where a result stands, as the filter's values say it; nothing of what cannot be compared. */
const standings = (result: Result): string[] =>
	result.benchmarks.flatMap(({ id, comparison }) => {
		const met = metOf(comparison);
		return met === undefined ? [] : standingValue(id, met);
	});
