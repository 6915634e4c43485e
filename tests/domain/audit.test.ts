import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differencesOf, FLAGS, type Difference } from '$lib/domain/audit';
import type { Comparison } from '$lib/domain/comparison';
import type { PublishedStatus } from '$lib/domain/measure';
import type { Result } from '$lib/domain/result';
import { aResult, type ResultParts } from '../builders';
import { anyParts } from './arbitrary';

const NI_112: ResultParts = {
	prior: '46.6',
	target: '28.2',
	outturn: '45.4',
	statNeighbours: '48.8',
	national: '35.4',
	measure: { polarity: 'lower', unit: 'rate', comparator: 'stat_neighbours' }
};

const ALL_MET: ResultParts = { target: '40%', statNeighbours: '40%', national: '40%' };

describe('A published flag differs from the figures', () => {
	it.each<[title: string, given: ResultParts, difference: Difference]>([
		[
			'where the arrow points the other way',
			{ ...NI_112, published: { direction: 'declined' } },
			{
				flag: 'direction',
				published: 'declined',
				calculated: 'improved',
				reason: '46.6 to 45.4 where lower is better: improved'
			}
		],
		[
			'where the arrow moves and the figures do not',
			{ prior: '100.0%', outturn: '100.0%', published: { direction: 'improved' } },
			{
				flag: 'direction',
				published: 'improved',
				calculated: 'unchanged',
				reason: '100.0% to 100.0% where higher is better: unchanged'
			}
		],
		[
			'where neither way is better and the figures do not move',
			{
				prior: '50%',
				measure: { polarity: null },
				published: { direction: 'improved' }
			},
			{
				flag: 'direction',
				published: 'improved',
				calculated: 'unchanged',
				reason: '50% to 50%: unchanged'
			}
		],
		[
			'where a met target is marked as missed',
			{ outturn: '97.4%', target: '97.0%', published: { targetMet: 'no' } },
			{
				flag: 'target_met',
				published: 'not met',
				calculated: 'met',
				reason: '97.4% against the target at 97.0% where higher is better: met'
			}
		],
		[
			'where a missed comparator is marked as met',
			{ outturn: '56.7%', statNeighbours: '58.2%', published: { statNeighboursMet: 'yes' } },
			{
				flag: 'stat_neighbours_met',
				published: 'met',
				calculated: 'not met',
				reason: '56.7% against statistical neighbours at 58.2% where higher is better: not met'
			}
		],
		[
			'where England is level and marked as missed',
			{ outturn: '50.0%', national: '50%', published: { nationalMet: 'no' } },
			{
				flag: 'national_met',
				published: 'not met',
				calculated: 'met',
				reason: '50.0% against England at 50% where higher is better: met'
			}
		],
		[
			'where the rating is not the rule’s',
			{ ...NI_112, published: { rag: 'red' } },
			{
				flag: 'rag',
				published: 'red',
				calculated: 'amber',
				reason: 'The target is missed; the comparator is met.'
			}
		]
	])('%s', (_, given, difference) => {
		expect(differencesOf(aResult(given))).toEqual([difference]);
	});

	it('flag by flag, in the order of the table', () => {
		const result = aResult({
			prior: '60%',
			target: '60%',
			statNeighbours: '60%',
			national: '60%',
			published: {
				direction: 'improved',
				targetMet: 'yes',
				statNeighboursMet: 'yes',
				nationalMet: 'yes',
				rag: 'green'
			}
		});
		expect(differencesOf(result).map(({ flag }) => flag)).toEqual(FLAGS);
	});
});

describe('A published flag does not differ', () => {
	it.each<[title: string, given: ResultParts]>([
		[
			'where it is what the figures say',
			{
				...NI_112,
				published: {
					direction: 'improved',
					targetMet: 'no',
					statNeighboursMet: 'yes',
					nationalMet: 'no',
					rag: 'amber'
				}
			}
		],
		['where nothing was published', NI_112],
		['where it was left blank', { ...ALL_MET, published: {} }],
		[
			'where it is not applicable, whatever the figures',
			{
				...ALL_MET,
				published: { targetMet: 'na', statNeighboursMet: 'na', nationalMet: 'na' }
			}
		],
		[
			'where the target is in another unit, so that nothing can be checked',
			{ target: { printed: '8', unit: 'count' }, published: { targetMet: 'yes' } }
		],
		['where there is no prior value', { prior: '', published: { direction: 'improved' } }],
		[
			'where the figures alone do not decide the rating',
			{ target: '40%', statNeighbours: '40%', national: '60%', published: { rag: 'red' } }
		],
		['where it is not rated for want of a comparator', { published: { rag: 'none' } }]
	])('%s', (_, given) => {
		expect(differencesOf(aResult(given))).toEqual([]);
	});

	it('where it was copied from the figures, whatever they are', () => {
		fc.assert(
			fc.property(anyParts, (parts) => {
				const published = calculatedFlags(aResult(parts));
				expect(differencesOf(aResult({ ...parts, published }))).toEqual([]);
			})
		);
	});
});

const flag = (comparison: Comparison) =>
	comparison.kind === 'not-compared' ? 'na' : comparison.met ? 'yes' : 'no';

const calculatedFlags = ({ direction, against, calculated }: Result): Partial<PublishedStatus> => ({
	direction: direction === 'unknown' ? null : direction,
	targetMet: flag(against.target),
	statNeighboursMet: flag(against.statNeighbours),
	nationalMet: flag(against.national),
	rag: calculated.rating === 'undecided' ? null : calculated.rating
});
