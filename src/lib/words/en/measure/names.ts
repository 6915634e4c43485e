import { numberWithPart, type Measure, type Priority } from '$lib/domain/measure';

type Named = Pick<Measure, 'reference' | 'shortTitle'>;

/** How measures are called; one without a reference by its title alone. */

/** @returns "Children in poverty, NI 116" */
export const titleAndReference = ({ reference, shortTitle }: Named): string =>
	[shortTitle, reference].filter(Boolean).join(', ');

/** @returns "NI 116, Children in poverty" */
export const referenceAndTitle = (reference: string, title: string): string =>
	[reference, title].filter(Boolean).join(', ');

/** @returns "NI 53b Breastfeeding at 6–8 weeks: coverage" */
export const linkName = ({ reference, shortTitle }: Named): string =>
	[reference, shortTitle].filter(Boolean).join(' ');

/** @returns "2a · NI 53a" */
export const numberAndReference = (
	measure: Pick<Measure, 'number' | 'part' | 'reference'>
): string => [numberWithPart(measure), measure.reference].filter(Boolean).join(' · ');

/**
 * A priority or an outcome with its number, where it has one. A whole number has a full stop after it.
 * @returns "1. Warm and safe homes", "1.1 Repairs done right first time", "Warm and safe homes"
 */
export const numberedTitle = ({ number, title }: Pick<Priority, 'number' | 'title'>): string =>
	typeof number === 'number' ? `${number}. ${title}` : [number, title].filter(Boolean).join(' ');

/** What may be searched for, by a reference of the dataset at hand; '' where none has one. */
export function searchExample(measures: readonly Pick<Measure, 'reference'>[]): string {
	const reference = measures.find((one) => one.reference)?.reference;
	return reference ? `e.g. ${reference}` : '';
}
