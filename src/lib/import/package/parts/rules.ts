import type { MeasureRule, RatingRule } from '../../../domain/rating';
import type { Row } from '../readTable';

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
