import { comparatorsIn, type Comparator, type ComparatorRow } from './comparator';

/** As much of a stored core as its links are made of. */
interface Stored {
	comparators: readonly ComparatorRow[];
	measures: readonly { observations: readonly { series: string }[] }[];
}

/** A core whose measures hold what their ids name, so that no rule has to look it up. */
export type Linked<C extends Stored> = Omit<C, 'measures' | 'comparators'> & {
	comparators: Comparator[];
	measures: (C['measures'][number] & { comparators: Comparator[] })[];
};

/**
 * A stored core with what its ids name: each measure has the comparators that it has figures of, in
 * the dataset's order. One that is linked already comes to the same.
 */
export function linked<C extends Stored>(core: C): Linked<C> {
	const comparators = comparatorsIn(core.comparators);
	const measures = core.measures.map((measure: C['measures'][number]) => {
		const series = new Set(measure.observations.map((one) => one.series));
		return { ...measure, comparators: comparators.filter(({ id }) => series.has(id)) };
	});
	return { ...core, comparators, measures };
}

/** The core as it is stored, with ids alone. */
export function unlinked<C extends Stored>(core: Linked<C>): C {
	const comparators = core.comparators.map(({ id, title, shortTitle, kind }) => ({
		...{ id, title, shortTitle, kind }
	}));
	const measures = core.measures.map(({ comparators: _, ...measure }) => measure);
	return { ...core, comparators, measures } as unknown as C;
}
