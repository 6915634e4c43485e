import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratingsUnderRule } from '$lib/domain/result/ratingsUnderRule';
import type { Measure } from '$lib/domain/measure';
import type { RatingRule } from '$lib/domain/rating';
import {
	aRating,
	aResult,
	PERIOD,
	PRIOR_PERIOD,
	ratedBy,
	ratingId,
	type ResultParts
} from '../../builders';
import { anyRuledParts, anyRule } from '../arbitrary';

const REPORT_RULE: RatingRule = { kind: 'target-and-comparator' };
const COMPARATOR_ONLY: RatingRule = { kind: 'comparator-only' };
const TOLERANCE: RatingRule = { kind: 'target-with-tolerance', goodWithin: 0, middleWithin: 10 };

const measure = (id: string, { measure: more, ...parts }: ResultParts): Measure =>
	aResult({ ...parts, measure: { id, ...more } }).measure;

/** Red by the report's rule, amber within a tolerance, red by the comparator. */
const NEAR = measure('near', { outturn: '46.0%', target: '50%', national: '60%' });
/** Amber by the report's rule, red beyond a tolerance, green by the comparator. */
const FAR = measure('far', { outturn: '40.0%', target: '50%', national: '30%' });
/** Green by each rule. */
const FINE = measure('fine', { outturn: '70.0%', target: '50%', national: '60%' });

const flips = (rule: RatingRule, ...measures: Measure[]) =>
	ratingsUnderRule(rule, measures, PERIOD).map(({ result, from, to }) => [
		result.measure.id,
		ratingId(from),
		ratingId(to)
	]);

describe('The ratings that another rule would turn', () => {
	it('are those that it rates otherwise, in the order given', () => {
		expect(flips(TOLERANCE, NEAR, FINE, FAR)).toEqual([
			['near', 'red', 'amber'],
			['far', 'amber', 'red']
		]);
		expect(flips(COMPARATOR_ONLY, FAR, NEAR, FINE)).toEqual([['far', 'amber', 'green']]);
	});

	it('are none under the rule that is in force', () => {
		expect(flips(REPORT_RULE, NEAR, FAR, FINE)).toEqual([]);
	});

	it('are told from the calculated rating, whatever was published', () => {
		const published = measure('near', {
			outturn: '46.0%',
			target: '50%',
			national: '60%',
			published: { rag: 'amber' }
		});
		expect(flips(TOLERANCE, published)).toEqual([['near', 'red', 'amber']]);
	});

	it('are told from a measure’s own rule, where it names one', () => {
		const own = { ...FAR, ratedBy: { ...ratedBy(COMPARATOR_ONLY), own: true } };
		expect(flips(REPORT_RULE, own)).toEqual([['far', 'green', 'amber']]);
		expect(flips(COMPARATOR_ONLY, own)).toEqual([]);
	});

	it('turn to and from not rated and undecided too', () => {
		const aimless = measure('aimless', { outturn: '50%', national: '40%' });
		const split = measure('split', { target: '40%', statNeighbours: '40%', national: '60%' });
		expect(flips(TOLERANCE, aimless, split)).toEqual([
			['aimless', 'green', 'none'],
			['split', 'undecided', 'green']
		]);
	});

	it('are those of the period asked for', () => {
		expect(ratingsUnderRule(TOLERANCE, [NEAR, FAR], PRIOR_PERIOD)).toEqual([]);
	});

	it('carry the result as it is rated now', () => {
		const [flip] = ratingsUnderRule(TOLERANCE, [NEAR], PERIOD);
		expect(flip?.result).toMatchObject({
			measure: NEAR,
			calculated: { rating: aRating('red') },
			inputs: { rule: REPORT_RULE }
		});
	});

	it('are turned back by the rule they came from, for any figures and any two rules', () => {
		fc.assert(
			fc.property(anyRuledParts, anyRule, (parts, rule) => {
				const given = aResult(parts).measure;
				const [flip] = ratingsUnderRule(rule, [given], PERIOD);
				const [back] = ratingsUnderRule(
					given.ratedBy?.rule ?? rule,
					[{ ...given, ratedBy: ratedBy(rule) }],
					PERIOD
				);
				expect(flip?.from).not.toBe(flip?.to ?? null);
				expect([back?.from, back?.to]).toEqual([flip?.to, flip?.from]);
			})
		);
	});
});
