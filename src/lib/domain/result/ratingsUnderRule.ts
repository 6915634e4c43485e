import type { Measure } from '../measure';
import {
	isRuleForAll,
	type MeasureRule,
	type RatingResult,
	type RatingRule,
	type RuleForAll
} from '../rating';
import { resultOf, type Result } from './index';

/** The rule of the whole dataset; `undefined` where every measure names its own, or none has one. */
export const ruleInForce = (measures: Pick<Measure, 'ratedBy'>[]): RuleInForce | undefined =>
	measures.flatMap(({ ratedBy }) => ratedBy ?? []).find(isInForce);

type RuleInForce = MeasureRule & { rule: RuleForAll };
const isInForce = (ratedBy: MeasureRule): ratedBy is RuleInForce =>
	!ratedBy.own && isRuleForAll(ratedBy.rule);

/** A measure whose rating another rule would turn, by the same figures. */
export interface RatingChange {
	result: Result;
	/** By the rule that the measure follows now. */
	from: RatingResult['rating'];
	to: RatingResult['rating'];
}

/**
 * The calculated ratings that another rule would turn, in the order given. Calculated is held
 * against calculated, so that a slip in a published rating is not laid to the rule.
 */
export const ratingsUnderRule = (
	rule: RatingRule,
	measures: Measure[],
	periodId: string
): RatingChange[] =>
	measures.flatMap((measure) => {
		const result = resultOf(measure, periodId);
		const ratedBy = { own: false, comparatorIds: null, source: '', ...measure.ratedBy, rule };
		const to = resultOf({ ...measure, ratedBy }, periodId).calculated.rating;
		const from = result.calculated.rating;
		return from === to ? [] : [{ result, from, to }];
	});
