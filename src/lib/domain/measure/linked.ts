import type { Priority } from './index';
import { priorityNumbers } from './priorities';
import { unitIn, unitsOf, type Unit } from '../text/unit';

interface OfUnit {
	unitId: string;
}

interface StoredMeasure extends OfUnit {
	priorityId: string;
	observations: OfUnit[];
}

/** As much of a dataset as is stored by ids. */
interface Stored {
	units: Unit[];
	priorities: Priority[];
	measures: StoredMeasure[];
	context: OfUnit[];
}

type WithUnit<T> = T & { unit: Unit };

type LinkedMeasure<M extends StoredMeasure> = WithUnit<Omit<M, 'observations'>> & {
	priorityNumbers: number[];
	observations: WithUnit<M['observations'][number]>[];
};

/** A dataset in memory: what is stored as an id stands beside it as what it names. */
export type Linked<C extends Stored> = Omit<C, 'measures' | 'context'> & {
	measures: LinkedMeasure<C['measures'][number]>[];
	context: WithUnit<C['context'][number]>[];
};

/** Puts what ids name beside them: each unit of a dataset is one object. What is linked may be linked again. */
export function linked<C extends Stored>(core: C): Linked<C> {
	const withUnit = unitLinker(core.units);
	return {
		...core,
		measures: core.measures.map((measure: C['measures'][number]) => ({
			...withUnit(measure),
			priorityNumbers: priorityNumbers(measure.priorityId, core.priorities),
			observations: measure.observations.map(withUnit)
		})),
		context: core.context.map(withUnit)
	};
}

/** The same as it is stored: by ids alone. What is not linked stays as it is. */
export const unlinked = <C extends Stored>(core: C): C => ({
	...core,
	measures: core.measures.map((measure) => ({
		...withoutNumbers(withoutUnit(measure)),
		observations: measure.observations.map(withoutUnit)
	})),
	context: core.context.map(withoutUnit)
});

function withoutNumbers<T extends object>(one: T): T {
	const { priorityNumbers: _, ...stored } = one as T & { priorityNumbers?: number[] };
	return stored as T;
}

function withoutUnit<T extends object>(one: T): T {
	const { unit: _, ...stored } = one as T & { unit?: Unit };
	return stored as T;
}

/** Puts beside the id of a unit what it names, among the built-in units and a dataset's own. */
export function unitLinker(own: Unit[]) {
	const units = unitsOf(own);
	return <T extends OfUnit>(one: T): WithUnit<T> => ({ ...one, unit: unitIn(units, one.unitId) });
}
