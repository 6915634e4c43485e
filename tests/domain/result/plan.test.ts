import { describe, expect, test } from 'vitest';
import { auditOf } from '$lib/domain/audit';
import { compare } from '$lib/domain/measure/comparison';
import { directionOf } from '$lib/domain/measure/direction';
import { thresholdsOf } from '$lib/domain/result/ratingThresholds';
import { findingReason } from '$words/audit/findings';
import { BETTER_WORDS } from '$words/charts/bullet';
import { betterText } from '$words/measure/columns';
import { comparisonsCaption } from '$words/measure/figures';
import { targetLine } from '$words/overview/measures';
import { sentenceOf } from '$words/results';
import { aRating, anObservation, aResult, aUnit } from '../../builders';

const plan = (outturn: string, target: string) =>
	aResult({
		outturn,
		target,
		prior: '40%',
		national: '45%',
		published: { targetMet: 'yes', direction: 'improved' },
		measure: { polarity: 'plan' }
	});

describe('what is to be as near the target as can be', () => {
	test('is not compared as better or worse off the mark, and is met on it', () => {
		const figure = (printed: string) => anObservation({ printed });
		expect(compare(figure('50%'), figure('48%'), 'plan')).toEqual({
			kind: 'not-compared',
			reason: 'plan'
		});
		expect(compare(figure('48%'), figure('48.0%'), 'plan')).toMatchObject({ met: true, gap: 0 });
	});

	test('has no direction but where nothing changed', () => {
		expect(directionOf(50, 40, 'plan')).toBe('unknown');
		expect(directionOf(50, 50, 'plan')).toBe('unchanged');
	});

	test('is rated by no rule, and nothing would change that', () => {
		for (const result of [plan('50%', '48%'), plan('48%', '48%')]) {
			expect(result.calculated).toEqual({ branch: 'plan', rating: aRating('none') });
			expect(thresholdsOf(result)).toEqual({ lifts: [], lowers: [] });
		}
	});

	test('is said so in sentences, captions, charts and the audit', () => {
		const result = plan('50%', '48%');
		expect(sentenceOf(result)).toBe(
			'50% against a target of 48%, to be as near it as can be; up from 40%; above England (45%).'
		);
		expect(sentenceOf(plan('48%', '48%'))).toContain('against a target of 48%, met;');
		expect(targetLine(result)).toBe('Target 48% · to be as near it as can be');
		expect(comparisonsCaption({ unit: aUnit('percent'), polarity: 'plan' })).toBe(
			'The outturn against each benchmark, per cent; as near the target as can be'
		);
		expect(betterText('plan')).toBe('as near the target as can be');
		expect(BETTER_WORDS.plan).toBe('as near the target as can be');
		const reasons = auditOf(result).map(findingReason);
		expect(reasons.filter((reason) => reason === 'as near the target as can be')).toHaveLength(2);
	});
});
