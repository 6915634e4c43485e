import { describe, expect, it } from 'vitest';
import type { CannotCheckReason, RatingFinding } from '$lib/domain/audit';
import { ratingFinding } from '$lib/domain/audit/rating';
import type { RatingBranch, RatingRule } from '$lib/domain/rating';
import { aResult, ratedBy, ratingId, type RatingId, type ResultParts } from '../../builders';

const found = (rag: RatingId | null, parts: ResultParts) =>
	ratingFinding(aResult({ ...parts, published: { rag } }));

/** The finding with its ratings by their ids. */
function finding(rag: RatingId | null, parts: ResultParts) {
	const { published, calculated, ...one } = found(rag, parts);
	return {
		...one,
		published: ratingId(published),
		calculated: ratingId(calculated),
		...('allowed' in one && { allowed: one.allowed.map(ratingId) })
	};
}

const TOLERANCE = {
	kind: 'target-with-tolerance',
	goodWithin: 0,
	middleWithin: 10
} as const satisfies RatingRule;
const COMPARATOR_ONLY: RatingRule = { kind: 'comparator-only' };
const THRESHOLDS: RatingRule = { kind: 'thresholds', goodFrom: 95, middleFrom: 90 };
const byRule = (rule: RatingRule) => ({ measure: { ratedBy: ratedBy(rule) } });

const ALL_MET: ResultParts = { target: '40%', statNeighbours: '40%', national: '40%' };

describe('A published rating agrees', () => {
	it.each<[title: string, published: RatingId, parts: ResultParts]>([
		['that is the rule’s', 'green', ALL_MET],
		['that is not rated where there is no comparator', 'none', { target: '40%' }],
		['that is not rated where there is no outturn', 'none', { ...ALL_MET, outturn: '' }],
		[
			'that is amber by tolerance',
			'amber',
			{ outturn: '45.2%', target: '50.0%', ...byRule(TOLERANCE) }
		],
		[
			'that is green by the comparator only, though the target is missed',
			'green',
			{ ...ALL_MET, target: '60%', ...byRule(COMPARATOR_ONLY) }
		]
	])('%s', (_, published, parts) => {
		expect(finding(published, parts)).toMatchObject({
			verdict: 'agrees',
			calculated: published
		});
	});
});

describe('A published rating differs', () => {
	it.each<[title: string, RatingId, ResultParts, calculated: RatingId, branch: RatingBranch]>([
		['where it is not the rule’s', 'red', { ...ALL_MET, target: '60%' }, 'amber', 'target-missed'],
		['where there should be none', 'red', { target: '40%' }, 'none', 'no-comparator'],
		[
			'where the measure’s own rule says otherwise than the report’s',
			'amber',
			{ ...ALL_MET, outturn: '44.8%', target: '50.0%', ...byRule(TOLERANCE) },
			'red',
			'beyond-tolerance'
		],
		[
			'where the printed decimals allow others, but not the one published',
			'red',
			{ outturn: '50.0%', target: '45%', national: '50%' },
			'green',
			'all-met'
		]
	])('%s', (_, published, parts, calculated, branch) => {
		expect(finding(published, parts)).toMatchObject({
			verdict: 'differs',
			published,
			calculated,
			branch,
			followsMetFlags: false
		});
	});

	it('not where none is published and the rule has none', () => {
		expect(finding('none', { target: '40%' })).toMatchObject({
			verdict: 'agrees',
			published: 'none'
		});
	});
});

describe('A published rating is a tie', () => {
	it.each<
		[
			title: string,
			RatingId,
			ResultParts,
			calculated: RatingId,
			allowed: (RatingId | 'undecided')[]
		]
	>([
		[
			'where England is level, so that it is green or amber: published as green',
			'green',
			{ outturn: '50.0%', target: '45.5%', national: '50%' },
			'green',
			['green', 'amber']
		],
		[
			'where England is level, so that it is green or amber: published as amber',
			'amber',
			{ outturn: '50.0%', target: '45.5%', national: '50%' },
			'green',
			['green', 'amber']
		],
		[
			'where the target is level and the comparators are met',
			'green',
			{ outturn: '100.0%', target: '100%', statNeighbours: '96.0%', national: '97.1%' },
			'green',
			['green', 'amber']
		],
		[
			'where neighbours are level, England is missed and there is no target',
			'amber',
			{ outturn: '76.3%', statNeighbours: '76.3%', national: '81.5%' },
			'amber',
			['amber', 'red']
		],
		[
			'where the decimals differ: 22% against 22.3%',
			'green',
			{ outturn: '22%', target: '22.3%', national: '20.0%' },
			'amber',
			['amber', 'green']
		],
		[
			'where lower is better: 22% against 22.3%',
			'amber',
			{ outturn: '22%', target: '22.3%', national: '23.0%', measure: { polarity: 'lower' } },
			'green',
			['green', 'amber']
		],
		[
			'where 45% may be within 10% of 50%, or not',
			'red',
			{ outturn: '45%', target: '50%', ...byRule(TOLERANCE) },
			'amber',
			['amber', 'red']
		],
		[
			'where a level target hides more than the whole of amber',
			'amber',
			{ outturn: '50%', target: '50%', ...byRule({ ...TOLERANCE, middleWithin: 1 }) },
			'green',
			['green', 'red', 'amber']
		],
		[
			'where the only comparator is level, by the comparator only',
			'red',
			{ outturn: '50%', national: '50%', ...byRule(COMPARATOR_ONLY) },
			'green',
			['green', 'red']
		],
		[
			'where a figure that is level would leave the comparators at odds',
			'green',
			{ outturn: '50%', target: '40%', statNeighbours: '40%', national: '50%' },
			'green',
			['green', 'undecided']
		]
	])('%s', (_, published, parts, calculated, allowed) => {
		expect(finding(published, parts)).toMatchObject({
			verdict: 'tie',
			published,
			calculated,
			allowed
		});
	});

	it('where the outturn may have been on either side of a threshold', () => {
		const parts: ResultParts = { outturn: '95%', target: '99%', ...byRule(THRESHOLDS) };
		expect(finding('amber', parts)).toMatchObject({ verdict: 'tie', allowed: ['green', 'amber'] });
		expect(finding('green', { ...parts, outturn: '95.6%' }).verdict).toBe('agrees');
		expect(finding('red', parts).verdict).toBe('differs');
	});

	it('where the outturn may have been anywhere between two thresholds', () => {
		const near = byRule({ kind: 'thresholds', goodFrom: 50.2, middleFrom: 49.8 });
		expect(finding('red', { outturn: '50%', ...near })).toMatchObject({
			verdict: 'tie',
			allowed: ['amber', 'green', 'red']
		});
		const nearer = byRule({ kind: 'thresholds', goodFrom: 50, middleFrom: 49.8 });
		expect(finding('amber', { outturn: '50%', ...nearer })).toMatchObject({
			verdict: 'tie',
			allowed: ['green', 'red', 'amber']
		});
	});

	it('not where what is level does not count: England beside the stated neighbours', () => {
		const parts: ResultParts = { ...ALL_MET, outturn: '50%', national: '50%' };
		const measure = { comparatorId: 'stat_neighbours' } as const;
		expect(finding('green', { ...parts, measure }).verdict).toBe('agrees');
	});

	it('not of amber where its limits are one, so that nothing lies between green and red', () => {
		const parts = { outturn: '50%', target: '50%' };
		const rule = byRule({ ...TOLERANCE, goodWithin: 1, middleWithin: 1 });
		expect(finding('red', { ...parts, ...rule }).verdict).toBe('tie');
		expect(finding('amber', { ...parts, ...rule }).verdict).toBe('differs');
	});

	it('never of counts: level is met', () => {
		const parts: ResultParts = { outturn: '2', target: '2', national: '2' };
		const measure = { unit: 'count', polarity: 'lower' } as const;
		expect(finding('green', { ...parts, measure }).verdict).toBe('agrees');
		expect(finding('amber', { ...parts, measure }).verdict).toBe('differs');
	});
});

describe('A published rating cannot be checked', () => {
	it.each<[reason: CannotCheckReason, title: string, RatingId | null, ResultParts]>([
		['left-blank', 'it was left blank', null, ALL_MET],
		[
			'comparator-not-stated',
			'the comparators disagree and the report does not say which counts',
			'amber',
			{ ...ALL_MET, national: '60%' }
		],
		[
			'another-unit',
			'the outturn is in another unit than the thresholds',
			'amber',
			{ outturn: { printed: '8', unit: 'count' }, ...byRule(THRESHOLDS) }
		],
		['published-as-not-applicable', 'it is not rated, though the rule would', 'none', ALL_MET]
	])('for "%s", where %s', (reason, _, published, parts) => {
		expect(finding(published, parts)).toMatchObject({
			verdict: 'cannot-be-checked',
			calculated: null,
			reason
		});
	});
});

describe('What a finding of a rating rests on', () => {
	it('is the outturn alone where thresholds rate it', () => {
		const found = finding('green', {
			outturn: { printed: '96%', source: 'Outturn' },
			target: { printed: '97%', source: 'Target' },
			...byRule(THRESHOLDS)
		});
		expect(found).toMatchObject({ figures: { against: [] }, sources: ['Outturn'] });
	});

	it('is the outturn and all that it is held against, each with its place', () => {
		const found = finding('red', {
			outturn: { printed: '45.4', source: 'Outturn' },
			target: { printed: '28.2', source: 'Target' },
			statNeighbours: { printed: '48.8', source: 'SN' },
			national: { printed: '35.4', source: 'National' },
			measure: { polarity: 'lower', unit: 'rate', comparatorId: 'stat_neighbours' }
		});
		expect(found).toMatchObject({
			figures: {
				outturn: { printed: '45.4' },
				against: [
					{ benchmark: { id: 'target' }, figure: { printed: '28.2' } },
					{ benchmark: { id: 'stat_neighbours' }, figure: { printed: '48.8' } },
					{ benchmark: { id: 'national' }, figure: { printed: '35.4' } }
				],
				polarity: 'lower'
			},
			sources: ['Outturn', 'Target', 'SN', 'National']
		});
	});
});

describe('A published rating that differs', () => {
	const COVERAGE: ResultParts = {
		outturn: '97.4%',
		target: '97.0%',
		statNeighbours: '96.9%',
		national: '93.6%',
		measure: { comparatorId: 'national' }
	};
	const differing = (published: NonNullable<ResultParts['published']>): RatingFinding =>
		ratingFinding(aResult({ ...COVERAGE, published }));

	it('is laid to the published marks where it follows from them by the rule', () => {
		expect(
			differing({ rag: 'amber', targetMet: 'no', statNeighboursMet: 'no', nationalMet: 'yes' })
		).toMatchObject({ verdict: 'differs', branch: 'all-met', followsMetFlags: true });
	});

	it('is not where it does not', () => {
		expect(
			differing({ rag: 'red', targetMet: 'yes', statNeighboursMet: 'yes', nationalMet: 'yes' })
		).toMatchObject({ verdict: 'differs', branch: 'all-met', followsMetFlags: false });
	});
});
