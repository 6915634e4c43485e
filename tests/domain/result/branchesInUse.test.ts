import { expect, test } from 'vitest';
import { branchesInUse, maySplit } from '$lib/domain/result/branchesInUse';
import type { MeasureRule } from '$lib/domain/rating';
import { aMeasure, anObservation } from '../../builders';

const ruled = (rule: MeasureRule['rule'], more: Partial<MeasureRule> = {}) => ({
	ratedBy: { rule, own: false, comparatorIds: null, source: '', ...more }
});
const TARGETS = ruled({ kind: 'target-and-comparator' });
const THRESHOLDS = ruled({ kind: 'thresholds', goodFrom: 95, middleFrom: 90 });
const TOLERANCE = ruled({ kind: 'target-with-tolerance', goodWithin: 0, middleWithin: 5 });

test('only a rule that a measure follows has its branches told', () => {
	const branches = branchesInUse([aMeasure(TARGETS)]);
	expect(branches).toEqual(expect.arrayContaining(['no-outturn', 'all-met', 'both-missed']));
	expect(branches).not.toContain('within-tolerance');
	expect(branchesInUse([aMeasure(TARGETS), aMeasure(TOLERANCE)])).toContain('within-tolerance');
});

test('a measure near its target is told of where there is one', () => {
	expect(branchesInUse([aMeasure(TARGETS)])).not.toContain('plan');
	expect(branchesInUse([aMeasure({ ...TARGETS, polarity: 'plan' })])).toContain('plan');
});

test('the lack of a comparator is told of where a rule asks for one', () => {
	expect(branchesInUse([aMeasure(TARGETS)])).toContain('no-comparator');
	expect(branchesInUse([aMeasure(TOLERANCE)])).not.toContain('no-comparator');
});

test('comparators that disagree are told of where several are counted', () => {
	const { comparators } = aMeasure({});
	const [first, second] = comparators.map(({ id }) => id) as [string, string];
	const only = (comparatorIds: string[]) =>
		branchesInUse([
			aMeasure({ ...ruled({ kind: 'comparator-only' }, { comparatorIds }), comparatorId: null })
		]);
	expect(only([first])).not.toContain('one-comparator-met');
	expect(only([first, second])).toContain('one-comparator-met');
});

test.each([
	['several are counted and none is stated', [0, 1], null, true],
	['one is counted', [0], null, false],
	['the measure states the one that decides', [0, 1], 0, false]
] as const)('comparators may split, whatever the rule: %s', (_, counted, stated, may) => {
	const ids = aMeasure({}).comparators.map(({ id }) => id);
	const { ratedBy } = ruled(TOLERANCE.ratedBy.rule, {
		comparatorIds: counted.map((i) => ids[i] ?? '')
	});
	const comparatorId = stated === null ? null : (ids[stated] ?? '');
	expect(maySplit([aMeasure({ ratedBy, comparatorId })])).toBe(may);
});

test('the main comparators may split where a measure has no rule', () => {
	expect(maySplit([aMeasure({ ratedBy: null, comparatorId: null })])).toBe(true);
});

test('another unit than that of the thresholds is told of where an outturn has one', () => {
	expect(branchesInUse([aMeasure(THRESHOLDS)])).toContain('from-good');
	expect(branchesInUse([aMeasure(THRESHOLDS)])).not.toContain('other-unit');
	const observations = [anObservation({ series: 'actual', unit: 'count' })];
	expect(branchesInUse([aMeasure({ ...THRESHOLDS, observations })])).toContain('other-unit');
});

test('that no rule is given is told of where a measure has none', () => {
	expect(branchesInUse([aMeasure({ ratedBy: null })])).toEqual(['no-rule']);
});
