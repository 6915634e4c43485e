import { describe, expect, it } from 'vitest';
import { auditOf, differencesOf } from '$lib/domain/audit';
import {
	calculatedFlag,
	differenceText,
	figuresBesideReason,
	findingFigures,
	findingReason,
	publishedFlag
} from '$words/audit/findings';
import {
	aResult,
	flagColumn,
	ratedBy,
	type FlagColumn,
	type ResultParts,
	type StatusParts
} from '../../../builders';

const findingOf = (flag: FlagColumn, parts: ResultParts) => {
	const found = auditOf(aResult(parts)).find((one) => flagColumn(one) === flag);
	if (!found) throw new Error(`No finding of ${flag}`);
	return found;
};

const lower = { polarity: 'lower' } as const;
const COVERAGE: ResultParts = {
	outturn: '97.4%',
	target: '97.0%',
	statNeighbours: '96.9%',
	national: '93.6%',
	measure: { comparatorId: 'national' }
};

describe('The reason of a finding', () => {
	it.each<[title: string, flag: FlagColumn, parts: ResultParts, words: string]>([
		[
			'a direction',
			'direction',
			{
				prior: '46.6',
				outturn: '45.4',
				measure: { ...lower, unit: 'rate' },
				published: { direction: 'declined' }
			},
			'46.6 to 45.4 where lower is better: improved'
		],
		[
			'a direction where neither way is better',
			'direction',
			{ prior: '50%', measure: { polarity: null }, published: { direction: 'improved' } },
			'50% to 50%: unchanged'
		],
		[
			'a direction that is a tie',
			'direction',
			{ prior: '22%', outturn: '22.3%', published: { direction: 'improved' } },
			'22% to 22.3% where higher is better: the printed decimals leave the order open'
		],
		[
			'a target',
			'target_met',
			{ outturn: '97.4%', target: '97.0%', published: { targetMet: 'no' } },
			'97.4% against the target at 97.0% where higher is better: met'
		],
		[
			'a comparator',
			'stat_neighbours_met',
			{ outturn: '56.7%', statNeighbours: '58.2%', published: { statNeighboursMet: 'yes' } },
			'56.7% against statistical neighbours at 58.2% where higher is better: not met'
		],
		[
			'England, of a flag that is a tie',
			'national_met',
			{ outturn: '22%', national: '22.3%', measure: lower, published: { nationalMet: 'no' } },
			'22% against England at 22.3% where lower is better: the printed decimals leave open whether it is met'
		],
		[
			'a rating',
			'rag',
			{ ...COVERAGE, published: { rag: 'green' } },
			'The target is met and the comparator is met.'
		],
		[
			'a rating that follows from the published marks',
			'rag',
			{
				...COVERAGE,
				published: { rag: 'amber', targetMet: 'no', statNeighboursMet: 'no', nationalMet: 'yes' }
			},
			'The target is met and the comparator is met. The published amber follows from the published marks, not from the figures.'
		],
		[
			'a rating by another rule',
			'rag',
			{
				outturn: '44.8%',
				target: '50.0%',
				measure: {
					ratedBy: ratedBy({ kind: 'target-with-tolerance', goodWithin: 0, middleWithin: 10 })
				},
				published: { rag: 'amber' }
			},
			'The target is missed by more than the limits allow.'
		],
		[
			'a rating that is a tie',
			'rag',
			{ outturn: '50.0%', target: '45.5%', national: '50%', published: { rag: 'green' } },
			'50.0% against target 45.5%, England 50% where higher is better: the printed decimals allow green or amber'
		],
		[
			'a rating that may be any of three',
			'rag',
			{
				...{ outturn: '50%', target: '50%', published: { rag: 'amber' } },
				measure: {
					ratedBy: ratedBy({ kind: 'target-with-tolerance', goodWithin: 0, middleWithin: 1 })
				}
			},
			'50% against target 50% where higher is better: the printed decimals allow green, red or amber'
		],
		[
			'a rating that may be the worse one',
			'rag',
			{
				...{ outturn: '76.3%', statNeighbours: '76.3%', national: '81.5%' },
				published: { rag: 'amber' }
			},
			'76.3% against statistical neighbours 76.3%, England 81.5% where higher is better: the printed decimals allow amber or red'
		],
		[
			'a rating that may be undecided',
			'rag',
			{
				outturn: '50%',
				target: '40%',
				statNeighbours: '40%',
				national: '50%',
				published: { rag: 'green' }
			},
			'50% against target 40%, statistical neighbours 40%, England 50% where higher is better: the printed decimals allow green or undecided'
		]
	])('tells of %s', (_, flag, parts, words) => {
		expect(findingReason(findingOf(flag, parts))).toBe(words);
	});

	it.each<[words: string, flag: FlagColumn, parts: ResultParts]>([
		['no outturn', 'target_met', { outturn: '', target: '40%', published: { targetMet: 'yes' } }],
		['no prior value', 'direction', { published: { direction: 'improved' } }],
		['no target', 'target_met', { target: 'N/A', published: { targetMet: 'na' } }],
		['no comparator', 'national_met', { published: { nationalMet: 'na' } }],
		[
			'another unit',
			'target_met',
			{ target: { printed: '8', unit: 'count' }, published: { targetMet: 'yes' } }
		],
		[
			'neither way is better',
			'target_met',
			{ target: '40%', measure: { polarity: null }, published: { targetMet: 'yes' } }
		],
		[
			'comparator not stated',
			'rag',
			{ target: '40%', statNeighbours: '40%', national: '60%', published: { rag: 'amber' } }
		],
		[
			'published as not applicable',
			'target_met',
			{ target: '40%', published: { targetMet: 'na' } }
		],
		['left blank', 'rag', { published: {} }]
	])('is what is missing: %s', (words, flag, parts) => {
		expect(findingReason(findingOf(flag, parts))).toBe(words);
	});
});

describe('The figures of a finding', () => {
	it.each<[title: string, flag: FlagColumn, parts: ResultParts, words: string]>([
		[
			'a direction',
			'direction',
			{ prior: '79.60%', outturn: '69.4%' },
			'79.60% to 69.4% where higher is better'
		],
		[
			'a direction without a prior year',
			'direction',
			{},
			'no figure to 50% where higher is better'
		],
		[
			'a met flag',
			'national_met',
			{ national: '45.0' },
			'50% against England at 45.0% where higher is better'
		],
		['a met flag without a benchmark', 'target_met', {}, '50%; the target: no figure'],
		[
			'a rating',
			'rag',
			{
				outturn: '45.4',
				target: '28.2',
				statNeighbours: '48.8',
				national: '35.4',
				measure: { ...lower, unit: 'rate' }
			},
			'45.4 against target 28.2, statistical neighbours 48.8, England 35.4 where lower is better'
		],
		[
			'a rating, without what has no figure',
			'rag',
			{ target: 'N/A', national: '60%' },
			'50% against England 60% where higher is better'
		],
		[
			'a rating by thresholds, which is held against nothing',
			'rag',
			{
				target: '60%',
				measure: { ratedBy: ratedBy({ kind: 'thresholds', goodFrom: 95, middleFrom: 90 }) }
			},
			'50% where higher is better'
		],
		['a rating of nothing', 'rag', {}, '50% against nothing to compare with where higher is better']
	])('are told of %s', (_, flag, parts, words) => {
		expect(findingFigures(findingOf(flag, { ...parts, published: {} }))).toBe(words);
	});

	it('stand beside a reason that does not name them', () => {
		const published = { rag: 'green', targetMet: 'yes', direction: 'improved' } as const;
		const beside = auditOf(aResult({ ...COVERAGE, prior: '96.0%', published })).map(
			figuresBesideReason
		);
		expect(beside).toEqual([
			'',
			'',
			'',
			'',
			'97.4% against target 97.0%, statistical neighbours 96.9%, England 93.6% where higher is better'
		]);
	});
});

describe('What a flag says', () => {
	it.each<[flag: FlagColumn, published: StatusParts, words: string]>([
		['direction', { direction: 'improved' }, 'improved'],
		['direction', { direction: 'declined' }, 'declined'],
		['direction', { direction: 'unchanged' }, 'unchanged'],
		['target_met', { targetMet: 'yes' }, 'met'],
		['target_met', { targetMet: 'no' }, 'not met'],
		['target_met', { targetMet: 'na' }, 'not applicable'],
		['rag', { rag: 'red' }, 'red'],
		['rag', { rag: 'none' }, 'not rated'],
		['rag', {}, '']
	])('of %s published as %o: "%s"', (flag, published, words) => {
		expect(publishedFlag(findingOf(flag, { published }))).toBe(words);
	});

	it.each<[flag: FlagColumn, words: string]>([
		['direction', 'improved'],
		['target_met', 'met'],
		['stat_neighbours_met', 'met'],
		['national_met', ''],
		['rag', 'green']
	])('of %s by the figures: "%s"', (flag, words) => {
		const published = {
			direction: 'declined',
			targetMet: 'no',
			statNeighboursMet: 'yes',
			rag: 'red'
		} as const;
		const parts = { prior: '40%', target: '40%', statNeighbours: '40%', published };
		expect(calculatedFlag(findingOf(flag, parts))).toBe(words);
	});
});

describe('differenceText', () => {
	it.each<[string, ResultParts, string]>([
		[
			'a direction',
			{ prior: '82.4%', outturn: '81.9%', published: { direction: 'improved' } },
			'Published: improved. The figures say: declined (82.4% to 81.9% where higher is better).'
		],
		[
			'a target',
			{ outturn: '97.4%', target: '97.0%', published: { targetMet: 'no' } },
			'Published: not met. The figures say: met (97.4% against the target at 97.0% where higher is better).'
		],
		[
			'a rating',
			{ outturn: '50%', target: '40%', national: '45%', published: { rag: 'amber' } },
			'Published: amber. The figures say: green (The target is met and the comparator is met).'
		],
		[
			'a rating where there should be none',
			{ outturn: '50%', published: { rag: 'red' } },
			'Published: red. The figures say: not rated (There is no comparator to rate against, so the measure is not rated).'
		]
	])('tells %s', (_, parts, words) => {
		expect(differencesOf(aResult(parts)).map(differenceText)).toEqual([words]);
	});
});
