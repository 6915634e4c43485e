import { describe, expect, it } from 'vitest';
import { auditOf, type FlagAudit } from '$lib/domain/audit';
import { byObstacle } from '$lib/domain/audit/byObstacle';
import type { PublishedStatus } from '$lib/domain/measure';
import { aResult } from '../../builders';

/** The flags of a measure without target or comparator. */
const unchecked = (id: string, published: Partial<PublishedStatus>): FlagAudit[] =>
	auditOf(aResult({ prior: '50%', measure: { id }, published })).filter(
		({ flag }) => flag === 'target_met' || flag === 'national_met'
	);

describe('The flags that cannot be checked', () => {
	it('are taken together by reason, flag and what was published, the most first', () => {
		const groups = byObstacle([
			...unchecked('one', { targetMet: 'na', nationalMet: 'na' }),
			...unchecked('two', { targetMet: 'yes', nationalMet: 'na' }),
			...unchecked('three', { nationalMet: 'na' })
		]);
		const ids = groups.map(({ audits }) => audits.map(({ measure }) => measure.id));
		expect(groups.map((one) => [one.reason, one.flag, one.published])).toEqual([
			['no comparator', 'national_met', 'not applicable'],
			['no target', 'target_met', 'not applicable'],
			['no target', 'target_met', 'met'],
			['left blank', 'target_met', '']
		]);
		expect(ids).toEqual([['one', 'two', 'three'], ['one'], ['two'], ['three']]);
	});

	it('of none are no group', () => {
		expect(byObstacle([])).toEqual([]);
	});
});
