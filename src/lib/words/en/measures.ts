import { gapDecimals, type Comparison } from '$lib/domain/measure/comparison';
import { contextDecimals, type ContextTable } from '$lib/domain/measure/contextTables';
import { formatValue } from '$lib/domain/text/format';
import { formatDay } from './days';
import { formatDifference } from './units';

/**
 * How a target was answered.
 * @returns "missed by 29.1 points", "beaten by 0.4 points", "met", "just missed" on a limit that does not
 *   count itself; `undefined` where nothing was compared
 */
export function targetOutcome(comparison: Comparison): string | undefined {
	if (comparison.kind !== 'compared') return undefined;
	const { gap, unit, met } = comparison;
	if (gap === 0) return met ? 'met' : 'just missed';
	return `${met ? 'beaten' : 'missed'} by ${formatDifference(gap, unit, gapDecimals(comparison))}`;
}

/** A context figure with its unit, all of a table at the same decimals. */
export const contextValue = (table: ContextTable, value: number | null): string =>
	value === null ? 'not published' : formatValue(value, table.unit, contextDecimals(table));

/** A time as it is read: a day of the year in full, everything else as it stands. */
export const contextTime = (time: string): string =>
	/^\d{4}-\d{2}-\d{2}$/.test(time) ? formatDay(time) : time;
