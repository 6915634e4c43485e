import { describe, expect, it, test } from 'vitest';
import type { Relation } from '$lib/domain/text/relation';
import type { Polarity } from '$lib/domain/measure/direction';
import { auditOf } from '$lib/domain/audit';
import { thresholdsOf } from '$lib/domain/result/ratingThresholds';
import { targetLine } from '$words/overview/measures';
import { sentenceOf } from '$words/results';
import { aResult, ratedBy, ratingId } from '../../builders';

const EXACT = ratedBy({ kind: 'target-with-tolerance', goodWithin: 0, middleWithin: 5 });

const against = (
	outturn: string,
	target: { value: number; relation: Relation; valueTo?: number; printed?: string },
	polarity: Polarity = 'lower'
) =>
	aResult({
		...{ outturn, target: { printed: `${target.value}%`, ...target } },
		measure: { polarity, ratedBy: EXACT }
	});

describe('a measure whose target is a limit or a range is rated so', () => {
	test.each([
		['9.9%', { value: 10, relation: 'less-than' }, 'lower', 'green'],
		['10%', { value: 10, relation: 'at-most' }, 'lower', 'green'],
		['10%', { value: 10, relation: 'less-than' }, 'lower', 'amber'],
		['10.4%', { value: 10, relation: 'at-most' }, 'lower', 'amber'],
		['12%', { value: 10, relation: 'at-most' }, 'lower', 'red'],
		['96%', { value: 95, valueTo: 98, relation: 'range' }, 'higher', 'green'],
		['99%', { value: 95, valueTo: 98, relation: 'range' }, 'higher', 'green'],
		['96%', { value: 95, valueTo: 98, relation: 'range' }, 'plan', 'green'],
		['99%', { value: 95, valueTo: 98, relation: 'range' }, 'plan', 'amber'],
		['80%', { value: 95, valueTo: 98, relation: 'range' }, null, 'red'],
		['9%', { value: 10, relation: 'at-most' }, null, 'green']
	] as const)('%s against %j, %s is better: %s', (outturn, target, polarity, rating) => {
		expect(ratingId(against(outturn, target, polarity).rating)).toBe(rating);
	});

	it('and nothing lifts what is on a limit that does not count but a step below it', () => {
		const { lifts } = thresholdsOf(against('10%', { value: 10, relation: 'less-than' }));
		expect(lifts.map(({ value }) => value)).toEqual([9.9]);
	});
});

describe('its sentence', () => {
	test.each([
		['12%', { value: 10, relation: 'at-most' }, 'at most 10%, missed by 2 points'],
		['10%', { value: 10, relation: 'less-than' }, 'less than 10%, just missed'],
		['9%', { value: 10, relation: 'less-than' }, 'less than 10%, beaten by 1 point'],
		['96%', { value: 95, valueTo: 98, relation: 'range' }, '95% to 98%, met']
	] as const)('%s: against a target of %j', (outturn, target, words) => {
		const polarity = target.relation === 'range' ? 'plan' : 'lower';
		expect(sentenceOf(against(outturn, target, polarity))).toContain(`a target of ${words}`);
	});

	it('has the sign of the limit where it is short', () => {
		const result = against('12%', { value: 10, relation: 'at-most' });
		expect(targetLine(result)).toBe('Target ≤10% · missed by 2 points');
	});
});

describe('the published mark of such a target', () => {
	const metFinding = (outturn: string, target: Parameters<typeof against>[1]) => {
		const { measure } = against(outturn, target);
		const result = aResult({
			...{ outturn, target: { printed: `${target.value}%`, ...target } },
			...{ measure: { polarity: measure.polarity }, published: { met: { target: 'yes' } } }
		});
		return auditOf(result).find((one) => one.flag === 'met' && one.against === 'target')?.verdict;
	};

	it('is held against the limit', () => {
		expect(metFinding('9%', { value: 10, relation: 'at-most', printed: '10.0%' })).toBe('agrees');
		expect(metFinding('12%', { value: 10, relation: 'at-most', printed: '10.0%' })).toBe('differs');
	});

	it('is a tie where rounding may have put the outturn on either side of an end', () => {
		const range = { value: 5, valueTo: 10, relation: 'range', printed: '5.0–10.0%' } as const;
		expect(metFinding('10%', range)).toBe('tie');
	});
});
