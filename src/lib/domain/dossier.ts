import { byReport } from './attention';
import { basketOf } from './basket';
import { selectResults, type Filters, type SORTS } from './filter';
import type { ContextFigure, Family, Measure, Priority } from './measure';
import { resultOf } from './result';
import { shownPeriods } from './shownPeriods';

/** Enough of a measure to name it in a link. */
export type Brief = Pick<Measure, 'id' | 'reference' | 'shortTitle'>;

/** The measures before and after one in a list; `undefined` at its ends. */
export interface Around {
	previous: Brief | undefined;
	next: Brief | undefined;
}

/** Everything that one measure's page says. */
export interface Dossier extends Around {
	measure: Measure;
	/** The period that the page opens on, and those it can be asked for. */
	periodId: string;
	periodIds: string[];
	priority: Priority | undefined;
	family: Family | undefined;
	/** The other parts of its family. */
	siblings: Brief[];
	context: ContextFigure[];
}

/** What a dossier is drawn from: the core of a dataset. */
export interface Core {
	periodId: string;
	priorities: Priority[];
	families: Family[];
	measures: Measure[];
	context: ContextFigure[];
}

/**
 * Gathers what the page of a measure says, with the measures beside it in the report.
 * @returns `undefined` where the dataset has no such measure
 */
export function dossierOf(core: Core, id: string): Dossier | undefined {
	const measure = core.measures.find((one) => one.id === id);
	if (!measure) return undefined;
	const siblings = core.measures.filter(
		(other) => measure.familyId && other.familyId === measure.familyId && other.id !== id
	);
	return {
		measure,
		periodId: core.periodId,
		periodIds: shownPeriods(core),
		priority: core.priorities.find((one) => one.id === measure.priorityId),
		family: core.families.find((one) => one.id === measure.familyId),
		siblings: siblings.map(briefOf),
		context: core.context.filter(({ indicatorId }) => indicatorId === id),
		...around(inReportOrder(core), id)
	};
}

/** Names a measure and no more, so that a page carries no more than it shows. */
export const briefOf = ({ id, reference, shortTitle }: Measure): Brief => ({
	id,
	reference,
	shortTitle
});

/** The measures before and after one in a list. */
export function around(measures: Measure[], id: string): Around {
	const index = measures.findIndex((one) => one.id === id);
	const brief = (measure: Measure | undefined) => measure && briefOf(measure);
	return {
		previous: index > 0 ? brief(measures[index - 1]) : undefined,
		next: index < 0 ? undefined : brief(measures[index + 1])
	};
}

/**
 * The measures before and after one among those of the period's basket that a reader narrowed the
 * list to; in the report's order where the measure is not among them.
 */
export function aroundAmong(
	core: Core,
	selection: Filters & { sort: (typeof SORTS)[number]; period: string },
	id: string
): Around {
	const periodId = selection.period || core.periodId;
	const results = basketOf(core, periodId).map((one) => resultOf(one, periodId));
	const among = selectResults(results, selection, selection.sort).map(({ measure }) => measure);
	return around(among.some((one) => one.id === id) ? among : inReportOrder(core), id);
}

const inReportOrder = ({ measures, periodId }: Core): Measure[] =>
	measures
		.map((measure) => resultOf(measure, periodId))
		.sort(byReport)
		.map(({ measure }) => measure);
