import { SERIES } from '../domain/measure';

/** What is published beside the figures: flags and words. */
const TOLD = [
	'direction',
	'target_met',
	'stat_neighbours_met',
	'national_met',
	'rag',
	'summary',
	'exception',
	'action',
	'caveat'
] as const;

/** What a column of a brought table can be taken for. */
export const ROLES = [
	'ignore',
	'number',
	'reference',
	'title',
	'polarity',
	...SERIES,
	'period',
	'series',
	'value',
	'numerator',
	'denominator',
	'revised_from',
	'revised_on',
	'unit',
	'refers_to',
	'note',
	'source',
	...TOLD,
	'area',
	'area_measure',
	'area_value',
	'area_marker'
] as const;
export type Role = (typeof ROLES)[number];

/** What a monitoring table says of a period that its header or the table has. */
export const DATED: Role[] = [...SERIES, ...TOLD];

/** What one column is taken for. */
export interface Column {
	/** As the table writes it, line breaks as spaces. */
	header: string;
	role: Role;
	/** The period of its figures or flags, "2011-12"; '' where the role has none or rows say it. */
	periodId: string;
	/** The area measure of its values; '' where rows say it or there is none. */
	measureId: string;
}

/** What a table is taken for: shown to the officer, who may correct it. */
export interface Guess {
	/** `indicators` and `areas` are laid out freely; `table` is a file of the data package. */
	shape: 'indicators' | 'areas' | 'table';
	/** Of a `table`: which of the package's files. */
	file: string;
	/** The row of the headers, from 1; 0 where none was found. */
	headerRow: number;
	/** One for each column of the table, in order. */
	columns: Column[];
}

/** Corrected columns by their headers, as the browser remembers them: role and measure. */
export type Memory = Record<string, Pick<Column, 'role' | 'measureId'>>;
