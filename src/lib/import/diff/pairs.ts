import type { Change } from '../change';

/** What two lists have under one key; one side is missing where a thing is new or removed. */
export interface Pair<T> {
	key: string;
	before: T | undefined;
	after: T | undefined;
}

/** Joins two lists by key: what is in the later one in its order, then what is only in the earlier. */
export function pairs<T>(
	before: readonly T[],
	after: readonly T[],
	keyOf: (one: T) => string
): Pair<T>[] {
	const earlier = new Map(before.map((one) => [keyOf(one), one]));
	const later = new Set(after.map(keyOf));
	return [
		...after.map((one) => ({ key: keyOf(one), before: earlier.get(keyOf(one)), after: one })),
		...before
			.filter((one) => !later.has(keyOf(one)))
			.map((one) => ({ key: keyOf(one), before: one, after: undefined }))
	];
}

/** Whether a thing is new, changed or removed. */
export const statusOf = ({ before, after }: Pair<unknown>): Change['status'] =>
	before === undefined ? 'new' : after === undefined ? 'removed' : 'changed';
