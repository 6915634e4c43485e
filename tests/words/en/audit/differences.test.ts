import { describe, expect, it } from 'vitest';
import { differencesOf } from '$lib/domain/audit';
import { differenceWords, differingWords } from '$words/audit/differences';
import { aResult, type ResultParts } from '../../../builders';

describe('differenceWords', () => {
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
		expect(differencesOf(aResult(parts)).map(differenceWords)).toEqual([words]);
	});
});

describe('differingWords', () => {
	const ALL_MISSED: ResultParts = { target: '60%', statNeighbours: '60%', national: '60%' };

	it.each<[string, ResultParts, string]>([
		['nothing where no flag differs', { ...ALL_MISSED, published: { rag: 'red' } }, ''],
		['nothing where nothing was published', ALL_MISSED, ''],
		[
			'the one flag that differs',
			{ ...ALL_MISSED, published: { nationalMet: 'yes' } },
			'Published differs from the figures: England'
		],
		[
			'every flag that differs, in the order of the table',
			{
				...ALL_MISSED,
				prior: '60%',
				published: {
					rag: 'green',
					nationalMet: 'yes',
					statNeighboursMet: 'yes',
					targetMet: 'yes',
					direction: 'improved'
				}
			},
			'Published differs from the figures: direction, target, neighbours, England, rating'
		]
	])('names %s', (_, parts, words) => {
		expect(differingWords(differencesOf(aResult(parts)))).toBe(words);
	});
});
