import { byNumber, type ContextFigure, type Family, type Measure, type Priority } from './index';
import type { Rating } from '../rating';
import type { Comparator } from './comparator';
import type { Period } from '../period';
import { shownPeriods } from './shownPeriods';

/** Enough of a measure to name it in a link. */
export type MeasureRef = Pick<Measure, 'id' | 'reference' | 'shortTitle'>;

/** The measures before and after one in a list; `undefined` at its ends. */
export interface Adjacent {
	previous: MeasureRef | undefined;
	next: MeasureRef | undefined;
}

/** Everything that one measure's page says. */
export interface MeasurePage extends Adjacent {
	measure: Measure;
	/** The period that the page opens on, and those it can be asked for. */
	periodId: string;
	periods: Period[];
	priority: Priority | undefined;
	/** The priority that it is an outcome of. */
	above: Priority | undefined;
	family: Family | undefined;
	/** The other parts of its family. */
	siblings: MeasureRef[];
	context: ContextFigure[];
}

/** The core of a dataset, which a measure’s page is gathered from. */
export interface Core {
	periodId: string;
	periods: Period[];
	priorities: Priority[];
	families: Family[];
	measures: Measure[];
	/** In the order shown. */
	comparators: Comparator[];
	/** In their order. */
	ratings: Rating[];
	context: ContextFigure[];
}

/**
 * Gathers what the page of a measure says, with the measures beside it in the report.
 * @returns `undefined` where the dataset has no such measure
 */
export function measurePageOf(core: Core, id: string): MeasurePage | undefined {
	const measure = core.measures.find((one) => one.id === id);
	if (!measure) return undefined;
	const siblings = core.measures.filter(
		(other) => measure.familyId && other.familyId === measure.familyId && other.id !== id
	);
	const priority = core.priorities.find(({ id: one }) => one === measure.priorityId);
	return {
		measure,
		periodId: core.periodId,
		periods: shownPeriods(core),
		priority,
		above: core.priorities.find(({ id: one }) => one === priority?.parentId),
		family: core.families.find((family) => family.id === measure.familyId),
		siblings: siblings.map(measureRefOf),
		context: core.context.filter(({ indicatorId }) => indicatorId === id),
		...adjacentTo(inReportOrder(core), id)
	};
}

/** Names a measure and no more, so that a page carries no more than it shows. */
export const measureRefOf = ({ id, reference, shortTitle }: Measure): MeasureRef => ({
	id,
	reference,
	shortTitle
});

/** The measures before and after one in a list. */
export function adjacentTo(measures: Measure[], id: string): Adjacent {
	const index = measures.findIndex((one) => one.id === id);
	const refOf = (measure: Measure | undefined) => measure && measureRefOf(measure);
	return {
		previous: index > 0 ? refOf(measures[index - 1]) : undefined,
		next: index < 0 ? undefined : refOf(measures[index + 1])
	};
}

/** The measures of a dataset as the report numbers them. */
export const inReportOrder = ({ measures }: Pick<Core, 'measures'>): Measure[] =>
	measures.toSorted(byNumber);
