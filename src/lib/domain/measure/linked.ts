import { comparatorsIn, type Comparator, type ComparatorRow } from './comparator';

interface StoredMeasure {
	observations: readonly { series: string }[];
}

interface Stored<M extends StoredMeasure> {
	comparators: readonly ComparatorRow[];
	measures: readonly M[];
}

/** A measure with what its ids name. */
type LinkedMeasure<M> = M & { comparators: Comparator[] };

/** A core whose measures hold what their ids name, so that no rule has to look it up. */
export type Linked<C> =
	C extends Stored<infer M>
		? Omit<C, 'measures' | 'comparators'> & {
				comparators: Comparator[];
				measures: LinkedMeasure<M>[];
			}
		: never;

/** A core as it is stored, with what its ids name: each measure has the comparators it has figures of. */
export function linked<M extends StoredMeasure, C extends Stored<M>>(
	core: C & Stored<M>
): Linked<C> {
	const comparators = comparatorsIn(core.comparators);
	const measures = core.measures.map((measure) => {
		const series = new Set(measure.observations.map((one) => one.series));
		return { ...measure, comparators: comparators.filter(({ id }) => series.has(id)) };
	});
	return { ...core, comparators, measures } as unknown as Linked<C>;
}
