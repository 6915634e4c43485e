import { basketOf } from '../measure/basket';
import { around, inReportOrder, type Around, type Core } from '../measure/dossier';
import { selectResults } from './index';
import type { Filters, SORTS } from './values';
import { resultOf } from '../result';

/**
 * The measures before and after one among those of the period's basket that a reader narrowed the
 * list to; in the report's order where the measure is not among them.
 */
export function aroundAmong(
	core: Core,
	selection: Filters & { sort: (typeof SORTS)[number]; period: string },
	id: string
): Around {
	const periodId = selection.period || core.periodId;
	const results = basketOf(core, periodId).map((one) => resultOf(one, periodId));
	const among = selectResults(results, selection, selection.sort).map(({ measure }) => measure);
	return around(among.some((one) => one.id === id) ? among : inReportOrder(core), id);
}
