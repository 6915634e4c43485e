import { group } from 'd3-array';
import type { CorePart } from '../../data/schema/core';
import type { MeasureRule, RatingRule } from '../../domain/rating';
import type { Tables } from '../dataPackage';
import type { RecordOf } from '../../data/schema/tables';

type Measure = CorePart['measures'][number];

/** Makes a measure of an indicator's row, with the rows of the other files that are about it. */
export function toMeasure(tables: Tables): (indicator: RecordOf<'indicators.csv'>) => Measure {
	const observations = byIndicator(tables['observations.csv'].records);
	const statuses = byIndicator(tables['published-statuses.csv'].records);
	const met = byIndicator(tables['published-met.csv'].records);
	const commentary = byIndicator(tables['commentary.csv'].records);
	const actions = byIndicator(tables['actions.csv'].records);
	const targetNotes = byIndicator(tables['target-notes.csv'].records);
	const quoted = byIndicator(tables['commentary-figures.csv'].records);
	const cohort = byIndicator(tables['cohorts.csv'].records);
	const ratedBy = rulesOf(tables['rating-rules.csv'].records);
	return (indicator) => ({
		...indicator,
		ratedBy: ratedBy(indicator.id),
		cohort: cohort(indicator.id)[0] ?? null,
		observations: observations(indicator.id).map((one) => ({
			...one,
			unitId: one.unitId ?? indicator.unitId
		})),
		statuses: withMet(statuses(indicator.id), met(indicator.id)),
		commentary: commentary(indicator.id),
		...ifAny('actions', actions(indicator.id)),
		...ifAny('targetNotes', targetNotes(indicator.id)),
		quoted: quoted(indicator.id).map(inStoredOrder)
	});
}

/** What a measure has none of is no part of it: a package without such a table keeps its hash. */
const ifAny = <K extends string, R>(name: K, records: R[]): { [one in K]?: R[] } =>
	records.length > 0 ? ({ [name]: records } as { [one in K]: R[] }) : {};

/** The part's hash, and so its address, hangs on the order of its fields: it stays as it was. */
const inStoredOrder = <Q extends Measure['quoted'][number]>({
	periodId,
	series,
	what,
	against,
	...others
}: Q) => ({ periodId, series, what, against, ...others });

type Status = Measure['statuses'][number];
type Mark = Omit<RecordOf<'published-met.csv'>, 'indicatorId'>;

/** What was published of a measure in each period, its marks for met or missed with it. */
function withMet(statuses: Omit<Status, 'met'>[], marks: Mark[]): Status[] {
	const metIn = (id: string) =>
		Object.fromEntries(
			marks.filter(({ periodId }) => periodId === id).map(({ against, met }) => [against, met])
		);
	const marked = new Set(marks.map(({ periodId }) => periodId));
	for (const { periodId } of statuses) marked.delete(periodId);
	const alone = [...marked].map((periodId) => ({ periodId, direction: null, ratingId: null }));
	return [...statuses, ...alone].map((status) => ({ ...status, met: metIn(status.periodId) }));
}

/** Looks up what the rows say of one indicator, in the file's order. */
function byIndicator<R extends { indicatorId: string }>(records: R[]) {
	const all = records.map(({ indicatorId, ...said }) => ({ indicatorId, said }));
	const groups = group(all, ({ indicatorId }) => indicatorId);
	return (id: string) => (groups.get(id) ?? []).map(({ said }) => said);
}

/**
 * Looks up the rule that a measure is rated by: its own, else the one in force; `null` without any.
 * Of no measure, '', it is the one in force.
 */
export function rulesOf(
	records: RecordOf<'rating-rules.csv'>[]
): (id: string) => MeasureRule | null {
	const byMeasure = new Map(records.map((one) => [one.indicatorId, one]));
	const inForce = byMeasure.get('');
	return (id) => {
		const record = byMeasure.get(id) ?? inForce;
		if (!record) return null;
		return {
			rule: toRule(record),
			own: record.indicatorId !== '',
			comparatorIds: record.comparatorIds,
			source: record.source
		};
	};
}

/** Which limits a rule has, the checks have seen to. */
function toRule({ rule, ...limits }: RecordOf<'rating-rules.csv'>): RatingRule {
	switch (rule) {
		case 'target-with-tolerance':
			return {
				kind: rule,
				goodWithin: limits.goodWithin ?? 0,
				middleWithin: limits.middleWithin ?? 0
			};
		case 'thresholds':
			return { kind: rule, goodFrom: limits.goodFrom ?? 0, middleFrom: limits.middleFrom ?? 0 };
		case 'target-and-comparator':
		case 'comparator-only':
			return { kind: rule };
	}
}
