/** The periods that a measure is reported for. */

/**
 * @param since the first period of the basket that has it: "2012/13"; empty where it was there before
 * @param until the last; empty where it still is
 */
export const basketText = (since: string, until: string): string =>
	[since && `In the basket since ${since}.`, until && `Left the basket after ${until}.`]
		.filter(Boolean)
		.join(' ');

/** @param period as it is read: "2012/13 Q1" */
export const notInBasket = (period: string): string =>
	`Not in the basket of ${period}: there is no outturn, target or rating of this measure for that period.`;

/** What leads to the periods that it is reported in, and what follows these. */
export const REPORTED_IN = ['It is reported in', '.'] as const;

export const ALL_MEASURES = 'All measures';
