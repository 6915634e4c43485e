import type { Priority } from '$lib/domain/measure';
import type { Comparator } from '$lib/domain/measure/comparator';
import type { Rating } from '$lib/domain/rating';
import { shownPeriods, type PeriodSource } from '$lib/domain/measure/shownPeriods';

/** What a dataset offers the overview's address to choose from. */
export interface Offered {
	/** The ids of the periods that it can show, latest first. */
	periodIds: string[];
	priorities: Pick<Priority, 'id' | 'number'>[];
	/** In the order shown. */
	comparators: Comparator[];
	/** In their order. */
	ratings: Rating[];
}

/** What a dataset offers to choose from, without anything else of it. */
export const offeredBy = (dataset: PeriodSource & Omit<Offered, 'periodIds'>): Offered => ({
	periodIds: shownPeriods(dataset).map(({ id }) => id),
	priorities: dataset.priorities.map(({ id, number }) => ({ id, number })),
	comparators: dataset.comparators,
	ratings: dataset.ratings
});
