import type { Period } from '$lib/domain/period';
import { newPeriod } from '$lib/import/recognise/period';

/**
 * The period that an id names by its form: 2011-12 a reporting year, 2011-12-q3, 2009, 2012-05.
 * @throws RangeError for an id of no such form
 */
export function aPeriod(id: string, overrides: Partial<Period> = {}): Period {
	const period = newPeriod(id, []);
	if (!period) throw new RangeError(`"${id}" has no form that a test may use.`);
	return { ...period, ...overrides };
}

const numbers = (from: number, to: number) =>
	Array.from({ length: to - from + 1 }, (_, i) => from + i);
const two = (number: number) => String(number % 100).padStart(2, '0');
const splitYears = numbers(1990, 2030).map((year) => `${year}-${two(year + 1)}`);

/** Years, their quarters, calendar years and months: enough for any dataset that a test makes. */
export const PERIODS: Period[] = [
	...numbers(1990, 2030).map(String),
	...splitYears,
	...splitYears.flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-q${quarter}`)),
	...numbers(2011, 2020).flatMap((year) =>
		numbers(1, 12)
			.filter((month) => month !== (year + 1) % 100)
			.map((month) => `${year}-${two(month)}`)
	)
].map((id) => aPeriod(id));

/** The same by their ids. */
export const periodsOf = (...ids: string[]): Period[] => ids.map((id) => aPeriod(id));
