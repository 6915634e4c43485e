/** The middle one; of an even number the upper of the two. */
export const median = (values: readonly number[]): number =>
	inOrder(values)[Math.floor(values.length / 2)] ?? NaN;

/** What 95 of 100 stay within. */
export const percentile95 = (values: readonly number[]): number =>
	inOrder(values)[Math.ceil(values.length * 0.95) - 1] ?? NaN;

const inOrder = (values: readonly number[]) => [...values].sort((a, b) => a - b);
