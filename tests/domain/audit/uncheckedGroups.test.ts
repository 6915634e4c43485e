import { describe, expect, it } from 'vitest';
import { auditOf, isUnchecked, type UncheckedFlag } from '$lib/domain/audit';
import { uncheckedGroups } from '$lib/domain/audit/uncheckedGroups';
import { aResult, flagColumn, type StatusParts } from '../../builders';

/** The flags of a measure without target or comparator. */
const unchecked = (id: string, published: StatusParts): UncheckedFlag[] =>
	auditOf(aResult({ prior: '50%', measure: { id }, published }))
		.filter(isUnchecked)
		.filter((one) => ['target_met', 'national_met'].includes(flagColumn(one)));

describe('The flags that cannot be checked', () => {
	it('are taken together by reason, flag and what was published, the most first', () => {
		const groups = uncheckedGroups([
			...unchecked('one', { targetMet: 'na', nationalMet: 'na' }),
			...unchecked('two', { targetMet: 'yes', nationalMet: 'na' }),
			...unchecked('three', { nationalMet: 'na' })
		]);
		const ids = groups.map(({ all }) => all.map(({ measure }) => measure.id));
		expect(groups.map(({ first }) => [first.reason, flagColumn(first), first.published])).toEqual([
			['no-comparator', 'national_met', 'na'],
			['no-target', 'target_met', 'na'],
			['no-target', 'target_met', 'yes'],
			['left-blank', 'target_met', null]
		]);
		expect(ids).toEqual([['one', 'two', 'three'], ['one'], ['two'], ['three']]);
	});

	it('of none are no group', () => {
		expect(uncheckedGroups([])).toEqual([]);
	});
});
