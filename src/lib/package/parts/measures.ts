import { group } from 'd3-array';
import type { CorePart } from '../../data/schema/core';
import type { Tables } from '../tables';
import type { Row } from '../readTable';
import type { MeasureRule, RatingRule } from '../../domain/rating';

type Measure = CorePart['measures'][number];

/** Makes a measure of an indicator's row, with the rows of the other files that are about it. */
export function toMeasure(tables: Tables): (row: Row<'indicators.csv'>) => Measure {
	const observations = byIndicator(tables['observations.csv'].rows);
	const statuses = byIndicator(tables['published-statuses.csv'].rows);
	const commentary = byIndicator(tables['commentary.csv'].rows);
	const quoted = byIndicator(tables['commentary-figures.csv'].rows);
	const cohort = byIndicator(tables['cohorts.csv'].rows);
	const ratedBy = rulesOf(tables['rating-rules.csv'].rows);
	return (row) => ({
		id: row.id,
		number: row.number,
		part: row.part,
		reference: row.reference,
		title: row.title,
		shortTitle: row.short_title,
		familyId: row.family_id,
		priorityId: row.priority_id,
		polarity: row.polarity,
		unit: row.unit,
		decimals: row.decimals,
		comparator: row.comparator,
		ratedBy: ratedBy(row.id),
		cohort: cohort(row.id).map(({ one, many }) => ({ one, many }))[0] ?? null,
		observations: observations(row.id).map((one) => toObservation(one, row.unit)),
		statuses: statuses(row.id).map(toStatus),
		commentary: commentary(row.id).map(toCommentary),
		quoted: quoted(row.id).map(toQuoted)
	});
}

/** Looks up the rows of one indicator, in the file's order. */
function byIndicator<R extends { indicator_id: string }>(rows: R[]): (id: string) => R[] {
	const groups = group(rows, ({ indicator_id }) => indicator_id);
	return (id) => groups.get(id) ?? [];
}

const toObservation = (
	row: Row<'observations.csv'>,
	unit: Measure['unit']
): Measure['observations'][number] => ({
	periodId: row.period_id,
	series: row.series,
	value: row.value,
	printed: row.printed,
	marker: row.marker,
	unit: row.unit ?? unit,
	refersTo: row.refers_to,
	numerator: row.numerator,
	denominator: row.denominator,
	note: row.note,
	source: row.source
});

const toStatus = (row: Row<'published-statuses.csv'>): Measure['statuses'][number] => ({
	periodId: row.period_id,
	direction: row.direction,
	targetMet: row.target_met,
	statNeighboursMet: row.stat_neighbours_met,
	nationalMet: row.national_met,
	rag: row.rag
});

const toCommentary = (row: Row<'commentary.csv'>): Measure['commentary'][number] => ({
	periodId: row.period_id,
	kind: row.kind,
	text: row.text,
	source: row.source
});

const toQuoted = (row: Row<'commentary-figures.csv'>): Measure['quoted'][number] => ({
	periodId: row.period_id,
	series: row.series,
	what: row.what,
	quoted: row.quoted,
	value: row.value,
	source: row.source
});

/** Looks up the rule that a measure is rated by: its own, else the one in force. */
export function rulesOf(rows: Row<'rating-rules.csv'>[]): (id: string) => MeasureRule {
	const byMeasure = new Map(rows.map((row) => [row.indicator_id, row]));
	const inForce = byMeasure.get('');
	return (id) => {
		const own = byMeasure.get(id);
		const row = own ?? inForce;
		if (!row) throw new RangeError(`No rule is in force for ${id}; the checks let none through.`);
		return { rule: toRule(row), own: own !== undefined, source: row.source };
	};
}

function toRule({ rule, green_within, amber_within }: Row<'rating-rules.csv'>): RatingRule {
	if (rule !== 'target-with-tolerance') return { kind: rule };
	return { kind: rule, greenWithin: green_within ?? 0, amberWithin: amber_within ?? 0 };
}
