import type { Measure } from './measure';
import { byEnd } from './period';

type Reported = Pick<Measure, 'statuses' | 'observations'>;

/**
 * The period that pages open on: of those with published statuses the one that ends last, a year
 * before a quarter that ends with it; where none has any, that of the outturns that ends last.
 * @returns the empty string where there is neither
 */
export function openingPeriod(measures: Reported[]): string {
	const rated = measures.flatMap(({ statuses }) => statuses.map(({ periodId }) => periodId));
	const told = measures.flatMap(({ observations }) =>
		observations.filter((o) => o.series === 'actual' && o.value !== null).map((o) => o.periodId)
	);
	return (rated.length > 0 ? rated : told).sort(byEnd).at(-1) ?? '';
}
