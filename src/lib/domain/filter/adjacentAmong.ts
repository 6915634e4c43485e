import { basketOf } from '../measure/basket';
import { adjacentTo, inReportOrder, type Adjacent, type Core } from '../measure/measurePage';
import { selectResults } from './index';
import type { Filters, SORTS } from './values';
import { resultOf } from '../result';

/**
 * The measures before and after one among those of the period's basket that a reader narrowed the
 * list to; in the report's order where the measure is not among them.
 */
export function adjacentAmong(
	core: Core,
	selection: Filters & { sort: (typeof SORTS)[number]; period: string },
	id: string
): Adjacent {
	const periodId = selection.period || core.periodId;
	const results = basketOf(core, periodId).map((one) => resultOf(one, periodId));
	const among = selectResults(results, selection, selection.sort).map(({ measure }) => measure);
	return adjacentTo(among.some((one) => one.id === id) ? among : inReportOrder(core), id);
}
