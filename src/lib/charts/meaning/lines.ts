import type { ContextTable } from '$lib/domain/measure/contextTables';
import { linesSentence } from '$words/charts/lines';
import { contextValue } from '$words/measures';
import type { Unit } from '$lib/domain/text/format';

/** Several series over the same times. */
export interface LinesMeaning {
	unit: Unit;
	times: string[];
	lines: { name: string; label: string; values: number[] }[];
	/** The chart in one sentence, for whoever does not see it. */
	words: string;
}

/** A table of a value for every time and area as a line for each area. */
export function linesOf(table: ContextTable): LinesMeaning {
	const lines = table.areas.map((name, j) => {
		const values = table.values.map((row) => row[j] ?? 0);
		return { name, values, label: contextValue(table, values.at(-1) ?? null) };
	});
	return {
		unit: table.unit,
		times: table.times.map((time) => time.slice(0, 4)),
		lines,
		words: linesSentence(table)
	};
}
