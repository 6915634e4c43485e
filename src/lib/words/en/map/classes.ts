import type { ClassMethod } from '$lib/domain/classes/breaks';
import type { ValueRange } from '$lib/domain/classes/valueRange';
import { counted, NOUNS } from '../counts';

/** The classes of a map's values, in its legend and its picture. */

/** The ways in which values are put into classes. */
export const CLASS_METHOD_LABELS: Record<ClassMethod, string> = {
	natural: 'Natural breaks',
	quantiles: 'Quantiles',
	equal: 'Equal intervals',
	fixed: 'Fixed edges'
};

/** What the areas of no class are called: of a period's own figures, and of a change. */
export const WITHOUT_CLASS = { figure: 'Not published', change: 'Change not known' };

/** The class of what has not changed. */
export const NO_CHANGE = 'No change';

/**
 * A range of values.
 * @param said how a number is written
 * @returns "36.4 to under 42.1", "50.0 to 57.5" where last, "57.5" where it holds one value
 */
export function rangeText({ from, to, last }: ValueRange, said: (value: number) => string): string {
	if (from === to) return said(from);
	return `${said(from)} ${last ? 'to' : 'to under'} ${said(to)}`;
}

/** A class with how many areas it has. */
export interface CountedClass {
	words: string;
	count: number;
}

/** @returns "38.0 to under 44.5%, 5 areas; Not published, 1 area" */
export const classesList = (classes: readonly CountedClass[]): string =>
	classes.map(({ words, count }) => `${words}, ${counted(count, NOUNS.area)}`).join('; ');

/** How the classes of a map were made. */
export interface ClassesMade {
	classes: number;
	method: ClassMethod;
	/** Fewer values than classes were asked for: the method was not needed. */
	isPerValue?: boolean;
	/** Of changes it is the sizes that the method parts. */
	isOfChange?: boolean;
}

/** @returns "Quantiles, 5 classes", "Natural breaks by size of change, 4 classes", "One class" */
export function classesText({ classes, method, isPerValue, isOfChange }: ClassesMade): string {
	if (classes < 1) return 'No figures to class';
	if (classes === 1) return 'One class';
	const made = isPerValue ? 'A class for each value' : CLASS_METHOD_LABELS[method];
	return `${made}${isOfChange ? ' by size of change' : ''}, ${classes} classes`;
}

/**
 * The head of a legend, whose figures have no sign: "Child poverty 2009, %".
 * @param unit "%", "rank"
 */
export const legendTitle = (measure: string, period: string, unit: string): string =>
	`${measure} ${period}, ${unit}`;

/** What the map shows, with its period: "Child poverty, 2009". */
export const datedTitle = (measure: string, period: string): string => `${measure}, ${period}`;

/** Values with what they are counted in: "38.0 to under 44.5%", "1 to under 12 places". */
export const valuesIn = (values: string, unit: string): string =>
	unit === '%' ? `${values}%` : `${values} ${unit}`;
