import { COMPARATOR_KINDS, type ComparatorRow } from '../domain/measure/comparator';

/** What is published beside the figures: flags and words. */
const TOLD = [
	'direction',
	'target_met',
	'rag',
	'summary',
	'exception',
	'action',
	'caveat'
] as const;

/** Figures of the council itself. */
const OWN = ['actual', 'target', 'forecast'] as const;

/** What a column of a brought table can be taken for, whatever the dataset. */
export const ROLES = [
	'ignore',
	'number',
	'reference',
	'title',
	'polarity',
	'priority',
	...OWN,
	'period',
	'series',
	'whose',
	'value',
	'marker',
	'numerator',
	'denominator',
	'lower',
	'upper',
	'revised_from',
	'revised_on',
	'unit',
	'refers_to',
	'target_period',
	'note',
	'source',
	...TOLD,
	'area',
	'area_measure',
	'area_value',
	'area_marker'
] as const;
export type OwnRole = (typeof ROLES)[number];
/**
 * One of `ROLES`; a comparator's id for its figures, or `metRole` of it for its marks; `newRole` of a
 * kind for the figures of a comparator that the dataset does not have.
 */
export type Role = string;

/** Marks for met or missed. */
export const metRole = (against: string): Role => `${against}_met`;

/** Figures of a comparator of that kind that is named as the column is. */
export const newRole = (kind: ComparatorRow['kind']): Role => `new:${kind}`;

/** The kind of the comparator that a column is the first of; `undefined` for any other role. */
export const newComparatorKind = (role: Role): ComparatorRow['kind'] | undefined =>
	COMPARATOR_KINDS.find((kind) => newRole(kind) === role);

/** Everything that a column can be taken for in a dataset, in the order of the choices. */
export const rolesWith = (comparators: readonly Pick<ComparatorRow, 'id'>[]): Role[] =>
	ROLES.flatMap((role): Role[] => {
		if (role === 'forecast')
			return [role, ...comparators.map(({ id }) => id), ...COMPARATOR_KINDS.map(newRole)];
		return role === 'target_met' ? [role, ...comparators.map(({ id }) => metRole(id))] : [role];
	});

const UNDATED = new Set<Role>(
	ROLES.filter((role) => ![...OWN, ...TOLD].some((one) => one === role))
);

/** Whether a role is of what a monitoring table says of a period that its header or the table has. */
export const isDated = (role: Role): boolean => !UNDATED.has(role);

/** Why nothing is taken of a column, where nobody has said so. */
export type Unused =
	/** It has no heading, or one that says nothing known. */
	| { reason: 'no-heading' | 'unknown' }
	/** What it is, is asked. */
	| { reason: 'asked' }
	/** It was answered so. */
	| { reason: 'left-out' }
	/** Words where its heading wants figures: "Target". */
	| { reason: 'no-figures' }
	/** Numbers of people, or the ends of an interval, beside outturns of several periods. */
	| { reason: 'several-outturns' }
	/** Its heading says another time than its row, and not which: "Last year". */
	| { reason: 'other-time' }
	/** It says what a table of measures has, and this is one of areas: "Target", "Lower CI". */
	| { reason: 'not-of-areas' }
	/** The spreadsheet does not show it. */
	| { reason: 'hidden' }
	/** Another column is taken for that. */
	| { reason: 'second'; role: Role };

/** What one column is taken for. */
export interface Column {
	/** As the table writes it, line breaks as spaces. */
	header: string;
	role: Role;
	/** The period of its figures or flags, "2011-12"; '' where the role has none or rows say it. */
	periodId: string;
	/** The part of a year that its header names where rows say the year: "q2"; none elsewhere. */
	part?: string;
	/** The area measure of its values; '' where rows say it or there is none. */
	measureId: string;
	/** Of a column that is not used. */
	unused?: Unused;
}

/** Where the year of headings that leave it out was found. */
export interface YearFrom {
	headings: string[];
	/** The heading beside them, or the line above the table; of "Last" and "Next" the current period. */
	from: string;
	/** The period that "Last" or "Next" is taken for. */
	is?: string;
}

/** What a table is taken for: shown to the officer, who may correct it. */
export interface Guess {
	/** `indicators` and `areas` are laid out freely; `table` is a file of the data package. */
	shape: 'indicators' | 'areas' | 'table';
	/** Of a `table`: which of the package's files. */
	file: string;
	/** The row of the headers, from 1; 0 where none was found. */
	headerRow: number;
	/** How many rows the headings take, that one the last; one where it is not said. */
	headerRows?: number;
	/** What of the headings' years was found elsewhere. */
	yearsFrom?: YearFrom[];
	/** One for each column of the table, in order. */
	columns: Column[];
}

/** Corrected columns by their headers, as the browser remembers them: role and measure. */
export type Memory = Record<string, Pick<Column, 'role' | 'measureId'>>;

/** A column with its number from 1. */
export type Numbered = Column & { at: number };
