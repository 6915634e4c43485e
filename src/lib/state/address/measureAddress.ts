import { readQuery, writeQuery, type Keys, type Query } from './codec';
import { text } from './kinds';

/** What the address says of the page that shows any measure. */
export const MEASURE_KEYS: Keys<{ id: string }> = { id: text() };

/** The id of the measure that an address asks for, whether there is one or not; "" for none. */
export const readMeasureId = (query: Query): string => readQuery(MEASURE_KEYS, query, {}).id;

/**
 * The query that asks for a measure.
 * @param query what else the address says: "" or "?rating=red"
 * @returns "?id=ni-116&rating=red"
 */
export const writeMeasureId = (id: string, query = ''): string =>
	writeQuery(MEASURE_KEYS, { id }, { id: '' }) + query.replace('?', '&');
