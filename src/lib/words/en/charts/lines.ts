import type { ContextTable } from '$lib/domain/measure/contextTables';
import { contextTime, contextValue } from '../measures';
import { unitWords } from '../units';

/** What is drawn, and its first and last year. */
export const linesTitle = ({ title }: ContextTable, first: string, last: string): string =>
	`${title}, ${first} to ${last}`;

/** Areas and unit. */
export const linesSubtitle = ({ areas, unit }: ContextTable): string =>
	`${areas.join(' and ')}, ${unitWords(unit)}`;

/** The chart in a sentence, for whoever does not see it. */
export function linesSentence(table: ContextTable): string {
	const value = (row: number, area: number) =>
		contextValue(table, table.values.at(row)?.[area] ?? null);
	const told = table.areas.map((name, n) => `${name} from ${value(0, n)} to ${value(-1, n)}`);
	const [first = '', last = ''] = [table.times[0], table.times.at(-1)];
	return `Line chart, ${contextTime(first)} to ${contextTime(last)}: ${told.join('; ')}.`;
}
