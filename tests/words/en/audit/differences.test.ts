import { describe, expect, it } from 'vitest';
import { differencesOf } from '$lib/domain/audit';
import { differingWords } from '$words/audit/differences';
import { aResult, type ResultParts } from '../../../builders';

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
